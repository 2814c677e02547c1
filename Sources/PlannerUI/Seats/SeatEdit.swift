import Rota

/// A change to one seat, wished for and not yet made.
struct SeatEdit: Hashable, Sendable {
  var seat: SeatID
  /// Nobody, where the seat is cleared.
  var member: MemberID?
  var pinned = false
}

extension AppState {
  /// Sends the change to be saved; the board shows it when it is.
  mutating func perform(_ edit: SeatEdit) -> [Effect] {
    let before = rota[edit.seat].map { ChangeSet.Holder(member: $0.member, pinned: $0.pinned) }
    let after = edit.member.map { ChangeSet.Holder(member: $0, pinned: edit.pinned) }
    guard before != after else { return [] }
    let week = ISOWeek(of: edit.seat.day)
    var steps: [ChangeSet.Step] = []
    if after != nil, rota.weeks[week] == nil { steps.append(.week(week, before: nil, after: .draft)) }
    steps.append(.assignment(seat: edit.seat, before: before, after: after))
    let cause = words(for: edit.seat, before: before, after: after)
    pendingWords = "\(cause)."
    // Whoever gave away a duty stays with the person it was taken from; else the next key is meant for this very seat.
    let isFollowed = selection?.member == nil || selection?.member?.id == edit.member
    pendingSeat = after != nil && isFollowed ? edit.seat : nil
    return [.save(ChangeSet(steps: steps, author: author, time: moment.now, cause: cause))]
  }
}
