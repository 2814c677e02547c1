/// Why a step could not be taken: the workspace is not as the step believed it to be.
package struct ChangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The step that was refused; the state is as it was before all of them.
  package let step: ChangeSet.Step
  /// The refusal as one sentence.
  package let description: String

  package init(step: ChangeSet.Step, description: String) {
    self.step = step
    self.description = description
  }
}
