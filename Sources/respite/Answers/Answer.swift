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

  init(_ report: any Report, status: Status = .done) {
    self.report = report
    self.status = status
  }
}
