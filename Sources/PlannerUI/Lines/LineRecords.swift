import Planning
import Rota

extension LineRoom {
  /// Every rule of the catalogue; which of them are broken is said at once.
  static let rules = LineRoom("The rules")
    .offering { app in
      app.ruleLines.enumerated().map { place, line in
        let count = line.findings.count
        let found =
          count == 0
          ? ""
          : line.setting.level == .hard ? ", \(Wording.breaches(count))" : ", \(Wording.count(count, "cost"))"
        let level = line.definition.mayBeSoftened ? line.setting.level.rawValue : "always hard"
        return LineChoice("\(line.definition.sentence): \(level)\(found)", to: .rule(place))
      }
    }

  /// What one rule means, and what it finds.
  private static func rule(_ place: Int) -> LineRoom {
    LineRoom("One rule")
      .telling { app in
        var state = app
        state.rules.chosen = place
        return state.ruleSections.lines
      }
      .offering { _ in
        [
          LineChoice("Set it") { sitting in
            sitting.follow { app in
              app.rules.chosen = place
              return app.run("rule.set")
            }
          }
        ]
      }
  }

  /// Who is with the team.
  static let team = LineRoom("The team")
    .offering { app in
      app.memberLines.enumerated().map { place, member in
        let left = member.hasLeft(by: app.moment.today) ? ", has left" : ""
        return LineChoice(member.name + left, to: .member(member.id, at: place))
      } + [LineChoice("Add somebody") { sitting in sitting.follow { $0.run("member.add") } }]
    }

  private static func member(_ id: MemberID, at place: Int) -> LineRoom {
    LineRoom("One person")
      .telling { app in
        var state = app
        state.chooseLine(place, of: .team, count: state.memberLines.count)
        return state.memberSections.lines
      }
      .offering { app in
        [
          LineChoice("Their week", to: .week(of: id, app.moment.today)),
          LineChoice("All they hold on these dates", to: .person(id)),
          LineChoice("Set something of theirs") { $0.set("member.set", place, of: .team) },
          LineChoice("Set their last day") { $0.set("member.end", place, of: .team) },
        ]
      }
  }

  /// What is asked of the team.
  static let duties = LineRoom("The duties")
    .offering { app in
      app.shiftLines.enumerated().map { place, line in
        LineChoice("\(line.duty.name): \(app.team.title(of: line.template))", to: .shift(place))
      }
    }

  private static func shift(_ place: Int) -> LineRoom {
    LineRoom("One shift")
      .telling { app in
        var state = app
        state.chooseLine(place, of: .duties, count: state.shiftLines.count)
        return state.shiftSections.lines
      }
      .offering { _ in
        [
          LineChoice("Set something of it") { $0.set("shift.set", place, of: .duties) },
          LineChoice("Set its last date") { $0.set("shift.end", place, of: .duties) },
          LineChoice("Add another like it") { $0.set("shift.add", place, of: .duties) },
        ]
      }
  }
}

extension LineSitting {
  /// Runs a command of a screen's list on one of its lines.
  fileprivate mutating func set(_ id: CommandID, _ place: Int, of screen: ScreenID) {
    follow { app in
      app.chooseLine(place, of: screen, count: place + 1)
      return app.run(id)
    }
  }
}
