/// A search that is under way.
struct PlanRun: Hashable, Sendable {
  var progress: PlanProgress?
  /// It was asked to end and has not yet.
  var isStopping = false
  /// Somebody else has saved something since it began.
  var isOutdated = false
}
