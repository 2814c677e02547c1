/// A problem of the second international nurse rostering competition (INRC-II), all its weeks known at once: a scenario, one
/// history and the weeks in order.
struct Inrc2Instance {
  var name = ""
  var skills: [String] = []
  var shifts: [Shift] = []
  var contracts: [Contract] = []
  var nurses: [Nurse] = []
  /// Number of weeks; days count from the first Monday.
  var weeks = 0
  var demands: [Demand] = []

  var days: Int { 7 * weeks }

  static let dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  struct Shift {
    let id: String
    /// Shortest and longest run of days on this shift.
    let run: ClosedRange<Int>
    /// Shifts that may not follow on the next day.
    var forbiddenNext: Set<Int> = []
  }

  struct Contract {
    let id: String
    /// Days worked over the horizon, those of the history included.
    let assignments: ClosedRange<Int>
    let workRun: ClosedRange<Int>
    let offRun: ClosedRange<Int>
    let maxWeekends: Int
    let wantsWholeWeekends: Bool
  }

  struct Nurse {
    let id: String
    let contract: Int
    let skills: Set<Int>
    var history = History()
    var unwanted: [Unwanted] = []
  }

  /// What a nurse brings along from the days before the first.
  struct History: Equatable {
    var assignments = 0
    var weekends = 0
    /// The shift of the day before the first; nil for a day off.
    var lastShift: Int?
    /// Days in a row on that shift, on any shift, and off, up to the day before the first.
    var shiftRun = 0
    var workRun = 0
    var offRun = 0
  }

  /// A wish not to hold `shift`, or any shift where it is nil, on `day`.
  struct Unwanted {
    let day: Int
    let shift: Int?
  }

  struct Demand {
    let day: Int
    let shift: Int
    let skill: Int
    /// Fewer are not allowed.
    let least: Int
    /// Fewer cost.
    let best: Int
  }
}
