import Rota

/// How much of a full share people take when they are new, or back from weeks away, in per cent.
enum Ramp {
  /// By fortnight with the team; all of it from the fifth on.
  private static let joining = [0, 25, 50, 75]
  /// Days away from which on the first week back is an easy one.
  private static let longAbsence = 28
  private static let easyDays = 7
  private static let returning = 50

  /// What `member` takes on `day`; `away` are the dates wholly away, joined where they touch.
  static func percent(of member: Member, away: [DaySpan], on day: Day) -> Int {
    let isBack = away.contains { $0.count >= longAbsence && DaySpan(from: $0.end, count: easyDays).contains(day) }
    return min(joined(member, day), isBack ? returning : 100)
  }

  private static func joined(_ member: Member, _ day: Day) -> Int {
    guard let joined = member.joined, day >= joined else { return 100 }
    let fortnight = (day - joined) / 14
    return fortnight < joining.count ? joining[fortnight] : 100
  }
}
