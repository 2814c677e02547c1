import Planning
import Rota
import TerminalKit

/// The chosen leave in words: what it would take, how the rota stands today and would stand, who takes which seat.
extension AppState {
  var leaveSections: [PaneSection] {
    guard let line = chosenLeave else { return [] }
    let head = "\(team.name(of: line.leave.member)) · \(Dates.span(line.leave.days)) · \(line.leave.lengthWords)"
    return [PaneSection("", [head], isBold: true)] + (line.isOpen(on: moment.today) ? open(line) : closed(line))
  }

  private func open(_ line: LeaveLine) -> [PaneSection] {
    guard let outlook = leave.outlook(line.leave), let way = chosenWay else {
      return [
        PaneSection("", [leave.wasGivenUp(line.leave) ? "It was looked at no further. r looks again." : lookingWords])
      ]
    }
    var sections = [PaneSection("", [outlook.answer.sentence + " " + unplannedWords(outlook)])]
    sections += [
      PaneSection("Today", [outlook.today.words]),
      PaneSection(line.isThought ? "Without them" : "Approved", [way.standing.words]),
    ]
    let repair = way.repair
    if outlook.ways.count > 1 {
      sections.append(
        PaneSection(
          "Way \(min(leave.way, outlook.ways.count - 1) + 1) of \(outlook.ways.count)",
          [
            (repair?.sentence ?? "") + " Tab shows the next way."
          ]))
    } else if let repair, !repair.changes.isEmpty {
      sections.append(PaneSection("", [repair.sentence]))
    }
    sections += moves(repair)
    sections.append(PaneSection("? Empty", .gap, GapWords(team: team).lines(outlook.answer.uncovered), isList: true))
    sections.append(PaneSection("In the way", rulesInTheWay(way), isList: true))
    sections.append(PaneSection("Instead", [outlook.answer.insteadSentence].compactMap(\.self)))
    sections.append(PaneSection("Ways out", outlook.answer.ways, isList: true).asExtra)
    sections.append(PaneSection("! New", .warning, (repair?.raised ?? []).map(\.sentence), isList: true).asExtra)
    return sections
  }

  private var lookingWords: String {
    "Looking at what it would take… Everything else can go on meanwhile; Esc ends it."
  }

  private func closed(_ line: LeaveLine) -> [PaneSection] {
    let decided = line.leave.decided.map { " on \(Dates.day($0))" } ?? ""
    let held = line.leave.status == .approved ? heldWithin(line.leave) : []
    let status = "It is \(line.leave.status.words)\(decided)."
    return [
      PaneSection("", [status]), PaneSection("! Holds", .breach, held, isList: true),
      PaneSection("", line.isAhead(on: moment.today) ? ["No plan gives them anything on these dates."] : []),
    ]
  }

  /// What somebody holds while they are to be away.
  private func heldWithin(_ absence: Leave) -> [String] {
    guard let member = team.member(absence.member) else { return [] }
    let away = absence.interval(in: facts.zones[team.zone(of: member)])
    return rota.assignments.filter { $0.member == member.id }.compactMap { assignment in
      guard let shift = facts.shift(of: assignment.seat), shift.interval.overlaps(away) else { return nil }
      return "\(facts.title(of: assignment.seat, at: member.site)) on \(Wording.date(shift.day)) is still theirs."
    }
  }

  private func unplannedWords(_ outlook: LeaveOutlook) -> String {
    outlook.span.contains(outlook.answer.leave.to)
      ? "" : "Only dates up to \(Dates.day(outlook.span.last)) are planned; later ones ask nothing of anybody yet."
  }

  /// `Thu 11 Mar 13:00–20:00 Watch, late: Kwame → Meera, whose yes it needs`.
  private func moves(_ repair: Repair?) -> [PaneSection] {
    guard let repair, !repair.changes.isEmpty else { return [] }
    let asked = Set(repair.consents.flatMap { consent in consent.seats.map { Move(consent.member, ShiftKey($0)) } })
    let lines = repair.changes.map { change in
      let shift = change.shift
      let key = ShiftKey(shift.duty, shift.template.id, shift.day)
      let zone = facts.zones[team.zone(of: shift.template)]
      func names(_ members: [MemberID]) -> String {
        members.isEmpty ? "nobody" : Wording.list(members.compactMap(team.member).map(team.shortName))
      }
      let needs = change.joins.filter { asked.contains(Move($0, key)) }
      let notice = needs.isEmpty ? "" : ", \(noticeWords(shift.day)): needs \(names(needs))'s yes"
      return "\(Wording.date(shift.day)) \(Wording.clock(shift.interval, in: zone)) \(team.title(of: shift.template)): "
        + "\(names(change.leaves)) → \(names(change.joins))\(notice)"
    }
    var section = PaneSection("Moves", lines, isList: true)
    section.brief = [lines.joined(separator: "; ") + "."]
    return [section]
  }

  private struct Move: Hashable {
    let member: MemberID
    let shift: ShiftKey

    init(_ member: MemberID, _ shift: ShiftKey) { (self.member, self.shift) = (member, shift) }
  }

  /// `in 5 days`.
  private func noticeWords(_ day: Day) -> String {
    let days = day - moment.today
    return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
  }

  /// The hard rules that keep the others from the first seat that stays empty.
  private func rulesInTheWay(_ way: LeaveOutlook.Way) -> [String] {
    let found = way.shortage?.candidates.filter { $0.verdict == .couldNot }.compactMap { $0.finding?.rule } ?? []
    return RuleCatalog.all.filter { found.contains($0.id) }.map { "\($0.sentence)." }
  }

  /// What stands against an absence, in a sentence or two.
  func againstWords(_ outlook: LeaveOutlook) -> String {
    guard !outlook.answer.isPossible else { return outlook.answer.sentence }
    let rules = outlook.ways.first.map(rulesInTheWay) ?? []
    let seats = GapWords(team: team).lines(outlook.answer.uncovered)
    let way = rules.isEmpty ? [] : ["In the way: \(rules.joined(separator: " "))"]
    return ([outlook.answer.sentence] + seats + way).joined(separator: " ")
  }

  /// All that is known of the chosen absence.
  var leaveReader: Reader? {
    guard let line = chosenLeave, let outlook = leave.outlook(line.leave) else { return nil }
    var paragraphs = leaveSections.dropFirst().flatMap { section -> [Reader.Paragraph] in
      guard !section.sentences.joined().isEmpty else { return [] }
      let heading =
        section.label.isEmpty ? [] : [Reader.Paragraph("", .plain), Reader.Paragraph(section.label, .heading)]
      return heading + section.sentences.map { Reader.Paragraph($0) }
    }
    if let shortage = chosenWay?.shortage {
      paragraphs += [Reader.Paragraph("", .plain), Reader.Paragraph("\(shortage.title), \(shortage.time)", .heading)]
      paragraphs += shortage.candidates.map { Reader.Paragraph($0.line, mark: .init($0.verdict)) }
    }
    if outlook.answer.kind == .notYet, outlook.answer.isProven {
      paragraphs += [
        Reader.Paragraph("", .plain),
        Reader.Paragraph("Proven: no rota of the others fills every seat and keeps every hard rule."),
      ]
    }
    return Reader(title: leaveSections[0].sentences[0], paragraphs: paragraphs)
  }
}

extension LeaveOutlook.Standing {
  /// `no gap, 2 breaches, evenness 94`.
  var words: String {
    let parts = [
      gaps == 0 ? "no gap" : Wording.count(gaps, "gap"), breaches == 0 ? "no breach" : Wording.breaches(breaches),
      evenness.map { "evenness \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
