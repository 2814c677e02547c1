package import Rota

/// Among whom a shift is shared out: the people who are there for it, and how much of full time each is.
///
/// Skill does not matter, so that whoever holds a rare one is relieved of what anybody can do. Leave does, and so does what
/// people take: neither makes a debt.
package struct Attendance: Sendable {
  private let learning: Learning
  private let people: [Person]
  private let bySite: [SiteID: [Int]]

  private struct Person {
    let member: Member
    let leave: [Interval]
    let away: [DaySpan]
  }

  /// `learning` tells who still has to shadow what: they share in a duty once they may hold it.
  package init(team: Team, learning: Learning, zones: ZoneTable) {
    self.learning = learning
    people = team.members.map { member in
      let zone = zones[team.zone(of: member)]
      let leave = team.leave.filter { $0.member == member.id && $0.status == .approved }
      let timeline = Timeline(member: member, zone: zone, shifts: [], leave: leave)
      return Person(member: member, leave: leave.map { $0.interval(in: zone) }, away: timeline.away)
    }
    bySite = Dictionary(grouping: people.indices) { team.members[$0].site }
  }

  /// The share of full time a member is to carry on `day`, per mille, by their place in the team; leave does not lessen
  /// it, for a day away is no part of any share.
  package func share(of index: Int, on day: Day) -> Int {
    let person = people[index]
    guard person.member.isEmployed(on: day) else { return 0 }
    return person.member.fullTimePercent * Ramp.percent(of: person.member, away: person.away, on: day) / 10
  }

  /// The mean of a member's daily shares over their days with the team in `span`, per mille; 0 without such a day.
  package func meanShare(of index: Int, over span: DaySpan) -> Int {
    let days = span.days.filter { people[index].member.isEmployed(on: $0) }
    return days.isEmpty ? 0 : days.reduce(0) { $0 + share(of: index, on: $1) } / days.count
  }

  /// Who is there for `shift`.
  package func pool(of shift: Shift) -> SharingPool {
    let present = (bySite[shift.template.site] ?? []).compactMap { index -> Sharer? in
      let person = people[index]
      guard shift.template.topics.allSatisfy(person.member.takes.contains),
        learning.missing(
          person.member, skills: shift.template.skills, of: shift.duty, by: shift.interval.start) == 0,
        !person.leave.contains(where: { $0.overlaps(shift.interval) })
      else { return nil }
      let share = share(of: index, on: shift.day)
      return share > 0 ? Sharer(index: index, share: share) : nil
    }
    return SharingPool(all: present, onWeekends: present.filter { people[$0.index].member.weekendsOffered })
  }
}

/// The people among whom a shift is shared out: the ledger of weekends among those who offer them, every other among all.
package struct SharingPool: Sendable {
  fileprivate let all: [Sharer]
  fileprivate let onWeekends: [Sharer]

  package subscript(ledger: Ledger) -> [Sharer] { ledger == .weekends ? onWeekends : all }

  /// `amounts` but for ledgers in which nobody is there to share: what nobody could be owed counts for nobody.
  package func counted(_ amounts: LedgerAmounts) -> LedgerAmounts {
    amounts.mapping { self[$0].isEmpty ? 0 : $1 }
  }
}

/// One of several among whom something is shared out, in proportion to their shares.
package struct Sharer: Hashable, Sendable {
  package let index: Int
  package let share: Int

  package init(index: Int, share: Int) {
    self.index = index
    self.share = share
  }
}

extension [Sharer] {
  /// `amount` in whole parts by share: rounded down, and what is left over goes to the largest remainders, the earlier
  /// first among equals. The parts always add up to `amount`, unless there is nobody.
  package func split(_ amount: Int) -> [Int] {
    let whole = reduce(0) { $0 + $1.share }
    guard whole > 0 else { return map { _ in 0 } }
    var parts = map { amount * $0.share / whole }
    let rest = amount - parts.reduce(0, +)
    let byRemainder = indices.sorted { left, right in
      (-(amount * self[left].share % whole), left) < (-(amount * self[right].share % whole), right)
    }
    for index in byRemainder.prefix(rest) { parts[index] += 1 }
    return parts
  }
}
