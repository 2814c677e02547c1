import Workspace

/// What a command found out: once as a page for people, once as JSON for programs.
protocol Report: Sendable {
  func write(on page: inout Page)
  var jsonText: String { get }
}

/// A report whose JSON is put together here.
protocol ValueReport: Report {
  var json: JSON { get }
}

extension ValueReport {
  var jsonText: String { JSON.text(json) }
}

/// A command's report, and whether the answer is no.
struct Answer: Sendable {
  let report: any Report
  let status: Status
  /// What has been saved already, as a sentence without its full stop, for when the report cannot be written; nil where
  /// nothing has.
  let saved: String?

  init(_ report: any Report, status: Status = .done, saved: String? = nil) {
    self.report = report
    self.status = status
    self.saved = saved
  }
}
