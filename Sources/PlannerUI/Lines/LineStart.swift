import Planning
import Rota

extension LineRoom {
  /// Where a sitting begins.
  static let start = LineRoom("Start")
    .telling { $0.standingLines }
    .offering { app in
      [
        LineChoice("Who is on now", to: .onNow),
        LineChoice(
          "The rota, day by day",
          to: .day(app.facts.span.contains(app.moment.today) ? app.moment.today : app.facts.span.start)),
        LineChoice("The rota, person by person", to: .people),
        LineChoice(
          app.team.member(MemberID(app.author)) == nil ? "One person's week" : "My week",
          to: .week(of: app.weekMember?.id, app.moment.today)),
        LineChoice("Leave", to: .leave),
        LineChoice("Could somebody be away", to: .away),
        LineChoice("Freedom: who could be away in which week") { $0.lookForFreedom() },
        LineChoice("What people carry", to: .balance(of: app.balanceMember?.id)),
        LineChoice("What the rules find", to: .findings),
        LineChoice("The rules", to: .rules),
        LineChoice("The team", to: .team),
        LineChoice("The duties", to: .duties),
        LineChoice("Plan", to: .plan),
        LineChoice("What was changed", to: .history),
        LineChoice("Undo: \(app.saved.undoable ?? "nothing yet")") { $0.act { $0.run("change.undo") } },
        LineChoice("Redo: \(app.saved.redoable ?? "nothing")") { $0.act { $0.run("change.redo") } },
        LineChoice("Show other dates", to: .dates),
        LineChoice("What was said lately", to: .messages),
      ]
    }

  /// Other dates than those shown.
  static let dates = LineRoom("Other dates")
    .telling { ["Shown and judged are \(Dates.span($0.facts.span))."] }
    .offering { _ in
      [
        LineChoice("Later dates, as many again") { $0.act { $0.run("dates.later") } },
        LineChoice("Earlier dates, as many again") { $0.act { $0.run("dates.earlier") } },
      ]
    }

  static let messages = LineRoom("What was said lately, the latest first")
    .telling { $0.messages.isEmpty ? ["Nothing has been said yet."] : $0.messageReader.lines }
}

extension AppState {
  /// How the rota stands, and whoever reads.
  fileprivate var standingLines: [String] {
    let judgement = facts.judgement
    let (gaps, breaches) = (judgement.gaps.count, judgement.breaches.count)
    var lines = [
      "\(team.settings.name), \(Dates.span(facts.span)). Today is \(Dates.day(moment.today)).",
      "\(gaps == 0 ? "No gap" : Wording.count(gaps, "gap")). \(breaches == 0 ? "No breach" : Wording.breaches(breaches)).",
    ]
    let weeks = facts.span.weeks
    let published = weeks.count { rota.weeks[$0] == .published }
    lines.append(
      !weeks.contains { rota.weeks[$0] != nil }
        ? "Nothing is planned on these dates yet." : "\(published) of \(weeks.count) weeks are published.")
    if let evenness = facts.evenness { lines.append("Evenness \(evenness); 100 is even.") }
    if let reader = team.member(MemberID(author)) { lines.append("You are \(reader.name).") }
    return lines
  }
}
