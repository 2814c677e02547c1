import Planning
import Rota

extension Reader {
  /// A seat explained in full: why its holder is there, and each of the others in a sentence.
  init(_ why: Explanation) {
    var paragraphs = [Paragraph(why.time, .dim)]
    paragraphs.append(Paragraph("Here because", .heading))
    paragraphs += why.because.map { Paragraph($0) }
    let groups: [(title: String, verdict: Explanation.Verdict)] = [
      ("Could take it", .could), ("Could, at a cost", .couldAtACost), ("Could not", .couldNot),
    ]
    for (title, verdict) in groups {
      let candidates = why.candidates.filter { $0.verdict == verdict }
      guard !candidates.isEmpty else { continue }
      paragraphs += [Paragraph("", .plain), Paragraph(title, .heading)]
      paragraphs += candidates.map { Paragraph($0.line, mark: .init(verdict)) }
    }
    self.init(title: why.title, paragraphs: paragraphs)
  }

  /// All that a proposal solves, raises and changes for each person.
  init(_ preview: Preview) {
    let summary = preview.summary
    var paragraphs = [Paragraph(summary.sentence)]
    let parts: [(PreviewSummary.Part, [Finding])] = [
      (.raised, summary.findings.raised), (.eased, summary.findings.eased), (.solved, summary.findings.solved),
    ]
    for (part, findings) in parts where !findings.isEmpty {
      paragraphs += [Paragraph("", .plain), Paragraph(summary.title(part), .heading)]
      paragraphs += findings.flatMap { finding in
        let mark: Choice.Mark = part == .solved ? .could : finding.level == .hard ? .couldNot : .atACost
        let before = summary.findings.earlier[finding].map { [Paragraph("Before: \($0.sentence)", .dim)] }
        return [Paragraph(finding.sentence, mark: mark)] + (before ?? [])
      }
    }
    paragraphs += [Paragraph("", .plain), Paragraph(summary.title(.people), .heading)]
    paragraphs += summary.people.map { Paragraph($0.sentence(preview.facts)) }
    self.init(title: "The proposal", paragraphs: paragraphs)
  }
}
