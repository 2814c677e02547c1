import Planning
import Rota

extension LineRoom {
  /// One seat: who holds it, why, and what can be done about it.
  static func seat(_ seat: SeatID) -> LineRoom {
    LineRoom("One seat")
      .telling { $0.lines(of: seat) }
      .offering { app in
        let held = app.rota[seat]
        let why = LineChoice("Why, in full", to: .why(seat))
        let who = LineChoice(held == nil ? "Give it to somebody" : "Give it to somebody else", to: .candidates(seat))
        guard let held else { return [why, who] }
        let pin = LineChoice(held.pinned ? "Unpin it" : "Pin it, so that no plan moves it") { sitting in
          sitting.edit(SeatEdit(seat: seat, member: held.member, pinned: !held.pinned))
        }
        let clear = LineChoice("Take it from \(app.team.name(of: held.member)), and leave a gap") { sitting in
          if sitting.app.isPublished(seat) {
            sitting.enter(.clearing(seat))
          } else {
            sitting.edit(SeatEdit(seat: seat, member: nil))
          }
        }
        return [why, who, pin, clear]
      }
  }

  private static func why(_ seat: SeatID) -> LineRoom {
    LineRoom("Why").telling { app in
      app.facts.why(seat).map { [$0.title + "."] + Reader($0).lines } ?? ["The team no longer asks for this shift."]
    }
  }

  /// Everybody who could hold a seat, those first against whom nothing stands.
  private static func candidates(_ seat: SeatID) -> LineRoom {
    LineRoom("Who takes it")
      .telling { app in
        ["\(app.facts.title(of: seat)), \(Wording.date(seat.day)), \(app.facts.hours(of: seat))."]
          + (app.isPublished(seat) ? ["Week \(ISOWeek(of: seat.day).week) is published."] : [])
      }
      .offering { app in
        app.candidates(for: seat).map { choice in
          LineChoice("\(choice.label), \(choice.verdict): \(choice.note)") { sitting in
            guard case .edit(let edit) = choice.outcome else { return }
            sitting.leave()
            sitting.edit(edit)
          }
        }
      }
  }

  /// Asked before a seat of a published week is emptied.
  private static func clearing(_ seat: SeatID) -> LineRoom {
    LineRoom("Week \(ISOWeek(of: seat.day).week) is published. People rely on it")
      .offering { _ in
        [
          LineChoice("Leave it as it is") { $0.leave() },
          LineChoice("Clear it, and tell whoever held it") { sitting in
            sitting.leave()
            sitting.edit(SeatEdit(seat: seat, member: nil))
          },
        ]
      }
  }

  /// What the rules say of the dates shown, breaches first.
  static let findings = LineRoom("What the rules find")
    .telling { app in
      let breaches = app.facts.openFindings.count { $0.level == .hard }
      let costs = app.facts.openFindings.count - breaches
      let gaps = app.facts.judgement.gaps.count
      return [
        "\(Wording.dates(app.facts.span)): \(Wording.count(gaps, "gap")), \(Wording.breaches(breaches)), \(Wording.count(costs, "cost"))."
      ]
    }
    .offering { app in
      app.facts.judgement.gaps.map { LineChoice("Gap: \(app.words(for: $0))", to: .seat($0)) }
        + app.facts.openFindings.map { finding in
          let place = app.place(of: finding)
          return LineChoice("\(finding.level == .hard ? "Breach" : "Cost"): \(finding.sentence)") { sitting in
            sitting.enter(place.seat.map { .seat($0) } ?? .day(place.day))
          }
        }
    }
}

extension LineSitting {
  /// Makes a change to one seat, unless something stands in the way.
  fileprivate mutating func edit(_ edit: SeatEdit) { act { $0.perform(edit) } }
}

extension AppState {
  fileprivate func lines(of seat: SeatID) -> [String] {
    let head = "\(facts.title(of: seat)), \(Wording.date(seat.day)), \(facts.hours(of: seat))"
    let held = rota[seat]
    let holder = held.map { team.name(of: $0.member) + ($0.pinned ? ", pinned" : "") } ?? "nobody yet"
    let found = facts.findings(at: seat).map { "\($0.level == .hard ? "Breach" : "Cost"): \($0.sentence)" }
    return ["\(head): \(holder)."] + (held == nil ? [] : facts.why(seat)?.because ?? []) + found
  }
}
