package import Rota

/// Whether nothing falls apart while somebody is gone: who could be away when, whom the team could lose, and which skills
/// hang on one or two people.
///
/// It speaks of what could be, not of the rota there is: everything may be planned anew, and only the hard rules count.
package struct Resilience: Hashable, Sendable {
  package let span: DaySpan
  /// Each person's weeks of the span but those they are away or not with the team anyhow, by member and week.
  package let personWeeks: [PersonWeek]
  package let losses: [Loss]
  package let singleHolders: [SingleHolder]

  package init(span: DaySpan, personWeeks: [PersonWeek], losses: [Loss], singleHolders: [SingleHolder]) {
    self.span = span
    self.personWeeks = personWeeks
    self.losses = losses
    self.singleHolders = singleHolders
  }

  /// Whether a week can be taken off, and how that is known.
  package struct PersonWeek: Hashable, Sendable {
    package let member: MemberID
    package let week: ISOWeek
    package let verdict: Verdict
  }

  /// Whether the team could do without somebody from a date to the end of the span.
  package struct Loss: Hashable, Sendable {
    package let member: MemberID
    package let from: Day
    package let verdict: Verdict
  }

  /// A skill that one or two people of a site have in some week in which it is needed.
  package struct SingleHolder: Hashable, Sendable {
    package let skill: Skill
    package let site: SiteID
    /// Everybody of the site who has it.
    package let holders: [MemberID]
    /// The fewest of them who are there in one week.
    package let fewest: Int
    /// The weeks in which there are so few.
    package let weeks: [ISOWeek]
  }

  /// An answer and what stands behind it.
  package struct Verdict: Hashable, Sendable {
    package let proof: Proof
    /// The seats that stay empty in the best rota found; none where it is whole.
    package let uncovered: [SeatID]
    /// The answer as a sentence.
    package let reason: String

    /// Whether a whole rota exists; nil where neither it nor the contrary is proven.
    package var isFree: Bool? {
      switch proof {
      case .witness: true
      case .seat, .search, .bound: false
      case .none: nil
      }
    }
  }

  /// What an answer rests on.
  package enum Proof: String, Hashable, Sendable {
    /// A rota that is whole and breaks nothing, judged by the evaluator.
    case witness
    /// A seat that too few people may hold, whatever else they hold.
    case seat
    /// Every way was tried, by exact search.
    case search
    /// A bound: people's possible times, priced, cannot cover what is asked.
    case bound
    case none = "unproven"
  }

  /// How many of the person-weeks are free, in per cent, rounded down: a hundred means all.
  package var freePercent: Int {
    personWeeks.isEmpty ? 100 : personWeeks.count { $0.verdict.isFree == true } * 100 / personWeeks.count
  }
}
