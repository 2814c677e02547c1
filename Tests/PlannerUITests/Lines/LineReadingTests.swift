import PlannerUI
import Planning
import Rota
import Testing

/// Everything the screens show, in lines.
@Suite struct LineReadingTests {
  @Test func `who is on now, and who comes next`() {
    var sitting = Sitting()
    sitting.choose("Who is on now")
    #expect(sitting.hears("It is Wed 3 Mar 2027 09:42 in Dublin."))
    #expect(
      sitting.heard.contains { $0.hasPrefix("Watch (Dublin): ") && $0.hasSuffix("until Wed 3 Mar 15:00 in Dublin.") })
    sitting.choose("The next 24 hours")
    #expect(
      sitting.heard.contains { $0.hasPrefix("Watch (Toronto): ") && $0.hasSuffix("from Wed 3 Mar 10:00 in Toronto.") })
  }

  @Test func `a day, the day after it, and any other`() {
    var sitting = Sitting()
    sitting.choose("The rota, day by day")
    #expect(sitting.heard.first == "The rota on Wed 3 Mar 2027.")
    sitting.choose("The day after")
    #expect(sitting.heard.first == "The rota on Thu 4 Mar 2027.")
    sitting.answer("2027-03-17")
    #expect(
      sitting.heard.prefix(3) == [
        "The rota on Wed 17 Mar 2027.", "St Patrick's Day in Dublin.", "Away: Chiamaka Eze.",
      ])
    sitting.answer("17th")
    #expect(sitting.heard.first == "A date is written like 2027-03-03, or today or tomorrow.")
    sitting.answer("2028-01-05")
    #expect(sitting.hears("The rules are told for 1 to 28 Mar only."))
  }

  @Test func `one person's duties, their week, and why they hold a seat`() {
    var sitting = Sitting()
    sitting.choose("The rota, person by person", "Grace Nakamura")
    #expect(sitting.hears("Grace Nakamura, 1 to 28 Mar."))
    #expect(sitting.hears("Carries "))
    sitting.answer("3")
    #expect(sitting.heard.first == "One seat.")
    #expect(sitting.hears("Grace Nakamura is trained for watch.") || sitting.hears("Grace Nakamura"))
    sitting.choose("Why, in full")
    #expect(sitting.hears("Here because:"))
    sitting.answer("b", "b")
    sitting.choose("Their week")
    #expect(sitting.hears("Grace Nakamura, week 9, 1 to 7 Mar 2027. Times in Toronto."))
    sitting.choose("The week after")
    #expect(sitting.hears("Grace Nakamura, week 10, 8 to 14 Mar 2027."))
    #expect(sitting.heard.contains { $0.hasPrefix("Sun 14 Mar: ") && $0.contains("clocks go forward") })
  }

  @Test func `a seat can be given away, pinned, cleared, and given again`() {
    var sitting = Sitting()
    sitting.choose("The rota, day by day", "Watch (Dublin)", "Pin it")
    #expect(sitting.heard.first?.contains(" is pinned to Watch (Dublin), Wed 3 Mar. u takes it back.") == true)
    sitting.choose("Unpin it", "Take it from")
    #expect(sitting.hears("Watch (Dublin), Wed 3 Mar, 07:00 to 15:00: nobody yet."))
    sitting.choose("Give it to somebody")
    #expect(sitting.heard.contains { $0.contains(", could: No rule stands against it.") })
    sitting.answer("1")
    #expect(sitting.heard.first?.contains(" takes Watch (Dublin), Wed 3 Mar.") == true)
    #expect(sitting.world.done.count == 4)
  }

  @Test func `a published seat is cleared only after a second answer`() {
    var state = Quay.planned
    state.rota.set(ISOWeek(of: .on("2027-03-03")), to: .published)
    var sitting = Sitting(state)
    sitting.choose("The rota, day by day", "Watch (Dublin)", "Take it from")
    #expect(sitting.hears("Week 9 is published. People rely on it."))
    sitting.answer("1")
    #expect(sitting.world.done.isEmpty)
    sitting.choose("Take it from", "Clear it")
    #expect(sitting.world.done.count == 1)
  }

  @Test func `gaps and findings lead to where they are`() {
    var sitting = Sitting(Quay.halfPlanned)
    sitting.choose("What the rules find")
    #expect(sitting.heard.contains { $0.contains(" gaps, ") })
    sitting.choose("Gap: ")
    #expect(sitting.heard.first == "One seat." && sitting.hears("nobody yet."))
  }

  @Test func `one's balance, and the team's in its own order`() {
    var sitting = Sitting()
    sitting.choose("What people carry")
    #expect(sitting.hears("Aoife Kinsella has carried"))
    #expect(sitting.heard.contains { $0.hasPrefix("All: before ") })
    #expect(sitting.heard.contains { $0.hasPrefix("Load: ") })
    sitting.choose("The team, all")
    let names = sitting.heard.compactMap { $0.split(separator: ":").first.map(String.init) }
    let team = sitting.world.state.team.members.map(\.name)
    #expect(names.filter(team.contains) == team.filter(names.contains))
    sitting.answer("b")
    sitting.choose("How it is counted")
    #expect(sitting.hears("never ranked"))
  }

  @Test func `severe material is told to each person alone`() {
    var sitting = Sitting(author: "oskar")
    sitting.choose("What people carry")
    #expect(sitting.heard.contains { $0.hasPrefix("Severe: ") })
    sitting.choose("The team, severe")
    #expect(sitting.heard.filter { $0.hasSuffix("shown to them alone.") }.count == 9)
    sitting.answer("b")
    sitting.choose("Somebody else's balance", "Zainab Hussain")
    #expect(sitting.hears("Zainab Hussain has carried"))
    #expect(!sitting.hears("Severe: "))
  }

  @Test func `in a small team nobody hears another's balance`() {
    var state = Quay.planned
    for member in ["zainab", "chiamaka", "oskar", "nadia", "sofia", "kwame"] as [MemberID] {
      state.team.members.removeAll { $0.id == member }
      for held in state.rota.assignments where held.member == member { state.rota.unassign(held.seat) }
      state.team.leave.removeAll { $0.member == member }
    }
    var sitting = Sitting(state)
    sitting.choose("The rota, person by person", "Grace Nakamura")
    sitting.answer("t")
    sitting.choose("What people carry")
    #expect(sitting.hears("Aoife Kinsella has carried"))
    #expect(sitting.hears("Other people's balances are shown in teams of five or more."))
    #expect(!sitting.hears("The team, ") && !sitting.hears("Somebody else"))
  }

  @Test func `rules, team and duties, each in full`() {
    var sitting = Sitting()
    sitting.choose("The rules")
    #expect(sitting.heard.contains { $0.contains(": always hard") })
    sitting.answer("1")
    #expect(sitting.hears("From: "))
    sitting.answer("t")
    sitting.choose("The team", "Nadia Ivanchuk")
    #expect(sitting.hears("Nadia Ivanchuk, Toronto"))
    #expect(sitting.hears("Works: "))
    sitting.answer("t")
    sitting.choose("The duties", "Incident watch: Watch, Dublin")
    #expect(sitting.hears("Who could: "))
  }

  @Test func `what was changed, and back to before it`() {
    var sitting = Sitting(Quay.empty)
    sitting.choose("What was changed")
    #expect(sitting.hears("Nothing has been changed yet."))
    sitting.answer("t")
    sitting.choose("Plan", "All dates shown", "Accept it")
    sitting.answer("t")
    sitting.choose("The rota, day by day", "Watch (Dublin)", "Pin it")
    sitting.answer("t")
    sitting.choose("What was changed")
    #expect(sitting.heard.contains { $0.hasPrefix("2. ") && $0.hasSuffix("Aoife Kinsella, plan 1 to 28 Mar") })
    sitting.answer("2")
    #expect(sitting.hears("It holds; 1 change came after it."))
    sitting.choose("Take back to here: 2 changes", "Leave everything")
    #expect(sitting.world.done.count == 2)
    sitting.choose("Take back to here: 2 changes", "Take back 2 changes")
    #expect(sitting.hears("Undone: 2 changes, back to before plan 1 to 28 Mar."))
    #expect(sitting.world.state == Quay.empty)
  }

  @Test func `other dates, and what was said lately`() {
    var sitting = Sitting()
    sitting.choose("Show other dates", "Later dates")
    #expect(sitting.hears("29 Mar to 25 Apr 2027"))
    sitting.choose("Earlier dates")
    #expect(sitting.hears("1 to 28 Mar 2027"))
    sitting.answer("t")
    sitting.choose("The rota, day by day", "Watch (Dublin)", "Pin it")
    sitting.answer("t")
    sitting.choose("What was said lately")
    #expect(sitting.hears(" is pinned to "))
  }
}
