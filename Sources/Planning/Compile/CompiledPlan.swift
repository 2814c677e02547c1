package import Rota
package import Scheduling

/// A compiled team: the engine's problem, and the way between its answers and a rota.
package struct CompiledPlan: Sendable {
  package let problem: Problem
  /// The dates that are decided; the problem may hold fixed days around them.
  package let span: DaySpan
  /// Row by row.
  package let members: [MemberID]
  /// The date of the problem's first day.
  let firstDay: Day
  private let sites: [SiteShifts]

  /// A site's shifts, laid out as its group's shift types.
  struct SiteShifts: Sendable {
    /// `seats[type][day]`: the seats of the shift, empty where there is none.
    let seats: [[[SeatID]]]
    /// By type: whether a search gives it to people; others stay with who holds them.
    let isPlanned: [Bool]
  }

  init(problem: Problem, span: DaySpan, members: [MemberID], firstDay: Day, sites: [SiteShifts]) {
    self.problem = problem
    self.span = span
    self.members = members
    self.firstDay = firstDay
    self.sites = sites
  }

  /// The seats of the shift that each of the problem's covers counts, by cover.
  var seatsByCover: [[SeatID]] {
    var seats = [[SeatID]](repeating: [], count: problem.covers.count)
    for (site, group) in problem.groups.enumerated() {
      for type in 0..<group.shiftTypes {
        for day in 0..<problem.days {
          let cover = group.coverOf[day * group.shiftTypes + type]
          if cover >= 0 { seats[cover] = sites[site].seats[type][day] }
        }
      }
    }
    return seats
  }

  /// The roster that says what `rota` says, as far as its cells allow.
  package func roster(of rota: Rota) -> Roster {
    var roster = Roster(days: problem.days, patterns: Array(repeating: 0, count: members.count * problem.days))
    for (row, member) in members.enumerated() {
      let group = problem.people[row].group
      let seats = sites[group].seats
      for day in 0..<problem.days {
        let types = seats.indices.filter { type in
          seats[type][day].contains { rota[$0]?.member == member }
        }
        let options = problem.people[row].options[day].map(\.pattern)
        // As much of it as may be held: one shift that has become illegal does not cost the others.
        let kept = options.filter { problem.groups[group].patterns[$0].allSatisfy(types.contains) }
        let size = { (pattern: Int) in problem.groups[group].patterns[pattern].count }
        roster[row, day] = kept.max { size($0) < size($1) } ?? options.first ?? 0
      }
    }
    return roster
  }

  /// The shifts that a row gives its member on decided dates, each by its first seat; those that nobody is given are
  /// left out.
  func shifts(of row: Int, in roster: Roster) -> Set<SeatID> {
    let group = problem.people[row].group
    var shifts: Set<SeatID> = []
    for day in 0..<problem.days where span.contains(firstDay + day) && roster[row, day] != 0 {
      for type in problem.groups[group].patterns[roster[row, day]] where sites[group].isPlanned[type] {
        if let seat = sites[group].seats[type][day].first { shifts.insert(seat) }
      }
    }
    return shifts
  }

  /// The same of a rota, whether a row could hold it or not.
  func shifts(of row: Int, in rota: Rota) -> Set<SeatID> {
    let group = problem.people[row].group
    let held = Set(rota.assignments(in: span).filter { $0.member == members[row] }.map(\.seat))
    var shifts: Set<SeatID> = []
    for type in sites[group].seats.indices where sites[group].isPlanned[type] {
      for seats in sites[group].seats[type] where seats.contains(where: held.contains) { shifts.insert(seats[0]) }
    }
    return shifts
  }

  /// `rota` with its decided dates replaced by what `roster` says.
  ///
  /// Whoever keeps a shift keeps the very seat; newcomers take what is left, in the order of members. Pins and published
  /// weeks stay.
  package func rota(of roster: Roster, replacing rota: Rota) -> Rota {
    var result = rota
    for site in sites.indices {
      for type in sites[site].seats.indices where sites[site].isPlanned[type] {
        for day in 0..<problem.days where span.contains(firstDay + day) {
          seat(holders(of: type, on: day, at: site, in: roster), in: sites[site].seats[type][day], of: &result)
        }
      }
    }
    for week in span.weeks where result.weeks[week] == nil { result.set(week, to: .draft) }
    return result
  }

  private func holders(of type: Int, on day: Int, at site: Int, in roster: Roster) -> [MemberID] {
    members.indices.filter { row in
      problem.people[row].group == site && problem.groups[site].patterns[roster[row, day]].contains(type)
    }.map { members[$0] }
  }

  /// Puts `holders` into `seats`, disturbing nobody who may stay.
  private func seat(_ holders: [MemberID], in seats: [SeatID], of rota: inout Rota) {
    var newcomers = holders
    var free: [SeatID] = []
    for seat in seats {
      guard let assignment = rota[seat] else {
        free.append(seat)
        continue
      }
      if let place = newcomers.firstIndex(of: assignment.member) {
        newcomers.remove(at: place)
      } else if !rota.isSettled(assignment) {
        rota.unassign(seat)
        free.append(seat)
      }
    }
    for (seat, member) in zip(free, newcomers) { rota.assign(Assignment(seat: seat, member: member)) }
  }
}
