/// What the program says to whoever started it, beside its words.
enum Status: Int32, Sendable, CaseIterable {
  case done = 0
  /// The answer is no: a rule is broken, a seat stays empty, the change is not possible.
  case no = 1
  /// Something was asked in a way the program does not know, or where there is no workspace.
  case usage = 2
  /// The workspace is broken, or the machine under it: a file cannot be read, or the answer not be written.
  case broken = 3
  /// Somebody else holds the workspace, or has changed it meanwhile.
  case held = 4
}
