import Planning
import Rota
import TerminalKit

/// What a proposal means, in the pane and in full.
extension AppState {
  func previewSections(_ preview: Preview) -> [PaneSection] {
    let summary = preview.summary
    let head = preview.wasStopped ? "Stopped early. " : ""
    var sections = [PaneSection("Proposal", .accent, [head + summary.sentence], isBold: true)]
    sections.append(PaneSection("! Breaks", .breach, summary.findings.raised.hard, isList: true))
    if let here = changeHere(preview) { sections.append(PaneSection("Here", .accent, [here])) }
    sections.append(PaneSection("Solves", .good, summary.findings.solved.map(\.sentence), isList: true))
    sections.append(PaneSection("Eases", summary.findings.eased.map(\.sentence), isList: true).asExtra)
    sections.append(PaneSection("~ Costs", .warning, summary.findings.raised.soft, isList: true).asExtra)
    sections.append(PaneSection("People", [summary.balance]))
    return sections
  }

  /// What the proposal does to the selected member's date.
  private func changeHere(_ preview: Preview) -> String? {
    guard let selection, let member = selection.member else { return nil }
    let before = Set(facts.cell(member.id, selection.day)?.duties.map(\.seat) ?? [])
    let after = Set(preview.facts.cell(member.id, selection.day)?.duties.map(\.seat) ?? [])
    let gains = after.subtracting(before).sorted().map {
      "\(facts.title(of: $0, at: member.site)) \(facts.hours(of: $0))"
    }
    let loses = before.subtracting(after).sorted().map {
      "\(facts.title(of: $0, at: member.site)) \(facts.hours(of: $0))"
    }
    let who = "\(member.name), \(Wording.date(selection.day)):"
    if gains.isEmpty, loses.isEmpty { return "\(who) nothing changes." }
    var parts: [String] = []
    if !gains.isEmpty { parts.append("gains \(Wording.list(gains))") }
    if !loses.isEmpty { parts.append("loses \(Wording.list(loses))") }
    return "\(who) \(parts.joined(separator: " and "))."
  }
}

extension PreviewSummary {
  enum Part: Hashable, Sendable {
    case raised, solved, eased, people
  }

  func title(_ part: Part) -> String {
    switch part {
    case .raised: "What it would raise"
    case .solved: "What it would solve"
    case .eased: "What stays, but less"
    case .people: "What changes for each person"
    }
  }

  /// `Aoife Kinsella +3 −1, Mateus Lima +2`.
  var balance: String {
    people.map { person in
      let gains = person.gains.isEmpty ? "" : " +\(person.gains.count)"
      let loses = person.loses.isEmpty ? "" : " −\(person.loses.count)"
      return person.name + gains + loses
    }.joined(separator: ", ")
  }
}

extension PreviewSummary.Person {
  /// `Aoife Kinsella gains Watch, early on Mon 1 Mar and loses …`.
  func sentence(_ facts: PlanFacts) -> String {
    let home = facts.member(id)?.site
    func list(_ seats: [SeatID]) -> String {
      let templates = Dictionary(grouping: seats) { facts.title(of: $0, at: home) }
      return Wording.list(
        templates.sorted { $0.key < $1.key }.map { title, seats in
          seats.count == 1 ? "\(title) on \(Wording.date(seats[0].day))" : "\(seats.count) × \(title)"
        })
    }
    var parts: [String] = []
    if !gains.isEmpty { parts.append("gains \(list(gains))") }
    if !loses.isEmpty { parts.append("loses \(list(loses))") }
    return "\(name) \(parts.joined(separator: " and "))."
  }
}

extension [Finding] {
  fileprivate var hard: [String] { filter { $0.level == .hard }.map(\.sentence) }
  fileprivate var soft: [String] { filter { $0.level == .soft }.map(\.sentence) }
}
