import PlannerUI
import Planning
import Rota
import Testing

/// Rules, people and shifts, set in lines by the lists and fields of the screens.
@Suite struct LineSettingTests {
  @Test func `a field of a member is asked for, checked and saved`() {
    var sitting = Sitting()
    sitting.choose("The team", "Grace Nakamura", "Set something of theirs", "share")
    #expect(sitting.heard.contains("Grace Nakamura, share: 100."))
    #expect(sitting.heard.last == "Type what it is to be, or - for nothing.")
    sitting.answer("120")
    #expect(sitting.heard.first == "120 is not between 1 and 100.")
    #expect(sitting.heard.last == "Type what it is to be, or - for nothing.")
    sitting.answer("60")
    #expect(sitting.heard.first?.hasPrefix("Grace Nakamura: share 60 per cent") == true)
    #expect(sitting.heard.contains("One person."))
    #expect(sitting.world.state.team.member("grace")?.fullTimePercent == 60)
  }

  @Test func `what the files would not take is said, and not saved`() {
    var sitting = Sitting()
    sitting.world.trouble = "The files know no such name."
    sitting.choose("The team", "Grace Nakamura", "Set something of theirs", "name")
    sitting.answer("Grace N.")
    #expect(sitting.heard.first == "The files know no such name.")
    #expect(sitting.world.done.isEmpty)
  }

  @Test func `somebody new is named, and their site chosen`() {
    var sitting = Sitting()
    sitting.choose("The team", "Add somebody")
    sitting.answer("Silvia Conti")
    sitting.choose("Toronto")
    #expect(sitting.heard.first?.contains("Silvia Conti") == true)
    #expect(sitting.world.state.team.members.contains { $0.name == "Silvia Conti" && $0.site == "tor" })
    #expect(sitting.heard.contains("The team."))
  }

  @Test func `a list is left by b, with nothing changed`() {
    var sitting = Sitting()
    sitting.choose("The team", "Grace Nakamura", "Set something of theirs", "share")
    sitting.answer("b")
    #expect(sitting.heard.first == "One person.")
    sitting.choose("Set something of theirs")
    sitting.answer("t")
    #expect(sitting.heard.first == "Start." && sitting.world.done.isEmpty)
  }

  @Test func `a rule is set after what it would do was heard`() {
    var sitting = Sitting()
    sitting.choose("The rules")
    let rule = sitting.heard.first { $0.contains(": soft") }?.split(separator: " ").first.map(String.init) ?? ""
    sitting.answer(String(rule.dropLast()))
    sitting.choose("Set it", "level", "off")
    #expect(sitting.heard.contains("A change of a rule."))
    #expect(sitting.heard.contains { $0.hasPrefix("Change: level from soft to off") })
    sitting.answer("b")
    #expect(sitting.heard.first == "The change of the rule waits: 1 accepts it, 2 drops it.")
    sitting.choose("Accept it")
    #expect(sitting.world.done.count == 1)
    #expect(sitting.heard.contains("One rule."))
    sitting.choose("Set it", "level", "soft", "Drop it")
    #expect(sitting.world.done.count == 1)
    #expect(sitting.heard.contains("One rule."))
  }

  @Test func `a number of a rule is typed`() {
    var sitting = Sitting()
    sitting.choose("The rules")
    sitting.answer("at least 11 hours off")
    sitting.choose("Set it", "hours: ")
    sitting.answer("99")
    #expect(sitting.heard.first?.hasPrefix("99 is more than ") == true)
    sitting.answer("12")
    #expect(sitting.heard.contains("Change: hours from 11 to 12"))
    sitting.choose("Drop it")
    for line in sitting.all { expectReadable(line) }
  }

  @Test func `a shift gets other seats`() {
    var sitting = Sitting()
    sitting.choose("The duties", "Incident watch: Watch, Dublin", "Set something of it", "seats")
    sitting.answer("2")
    #expect(sitting.world.state.team.duties.flatMap(\.templates).first { $0.id == "dubDay" }?.seats == 2)
  }
}
