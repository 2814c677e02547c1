/// Nothing to print: the screen has shown it all.
struct NoReport: Report {
  var jsonText: String { "" }
  func write(on page: inout Page) {}
}
