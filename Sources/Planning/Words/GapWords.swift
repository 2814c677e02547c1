package import Rota

/// Empty seats in few words: one line a shift, with its dates.
package struct GapWords {
  private let team: Team

  package init(team: Team) { self.team = team }

  /// `Evening watch: Wed 13 Jan, Thu 14 Jan and 6 more dates`, in the order of the team's shifts.
  package func lines(_ gaps: [SeatID]) -> [String] {
    let byTemplate = Dictionary(grouping: gaps) { [$0.duty.text, $0.template.text] }
    return team.duties.flatMap { duty in
      duty.templates.compactMap { template in
        byTemplate[[duty.id.text, template.id.text]].map { line(template, $0.map(\.day)) }
      }
    }
  }

  private func line(_ template: ShiftTemplate, _ days: [Day]) -> String {
    var shown: [String] = []
    let dates = Set(days).sorted()
    for day in dates.prefix(GapWords.most) {
      let empty = days.count { $0 == day }
      shown.append(Wording.date(day) + (empty > 1 ? " (\(empty) seats)" : ""))
    }
    let rest = dates.count - shown.count
    let more = rest > 0 ? " and \(rest == 1 ? "1 more date" : "\(rest) more dates")" : ""
    return "\(team.title(of: template)): \(shown.joined(separator: ", "))\(more)."
  }

  private static let most = 4
}
