import Planning
import Rota

extension LineRoom {
  /// A list to choose from or a line to type in, as the screens lay it over themselves.
  fileprivate static func layer(_ layer: Layer) -> LineRoom? {
    switch layer {
    case .choices(let choices):
      room(choices.title, choices.subtitle.isEmpty ? [] : [choices.subtitle])
        .offering { _ in
          choices.items.enumerated().map { place, choice in
            LineChoice("\(choice.label): \(choice.note)") { sitting in
              sitting.follow { app in
                _ = app.editChoices { $0.choose(place) }
                return choice.mark == .disabled ? [] : app.takeChoice()
              }
            }
          }
        }
    case .record(let entry):
      room("Set a field", [])
        .asking("Type what it is to be, or - for nothing.") { sitting, text in
          sitting.follow { app in
            app.typeAnew(text)
            return app.recordCheck()
          }
          sitting.follow { $0.takeRecord() }
        }
        .telling { app in
          [
            "\(entry.subject.title(app)), \(entry.subject.label): \(entry.present.isEmpty ? "nothing yet" : entry.present).",
            "\(entry.subject.meaning(app)).".capitalisedFirst,
          ]
        }
    case .value(let line):
      room("Set a value", ["\(line.rule), \(line.name): \(line.present).", "\(line.meaning).".capitalisedFirst])
        .asking("Type what it is to be.") { sitting, text in
          sitting.follow { app in
            app.typeAnew(text)
            return app.takeValue()
          }
        }
    case .reader, .commands, .filter: nil
    }
  }

  private static func room(_ title: String, _ facts: [String]) -> LineRoom {
    var room = LineRoom(title).telling { _ in facts }
    room.isLayer = true
    return room
  }

  /// What a change of a rule would do, neither accepted nor dropped.
  fileprivate static let ruleChange: LineRoom = {
    var room = LineRoom("A change of a rule")
      .telling { $0.ruleSections.lines }
      .offering { _ in
        [
          LineChoice("Accept it") { sitting in sitting.follow { $0.run("rule.accept") } },
          LineChoice("Drop it") { sitting in sitting.follow { $0.run("rule.drop") } },
        ]
      }
      .waiting("The change of the rule waits: 1 accepts it, 2 drops it.")
    room.isLayer = true
    return room
  }()
}

extension LineSitting {
  /// Does what a command of the screens does, and goes where it leads: to a list, a line to type in or a change to be
  /// accepted, and back to where it began once that is done.
  mutating func follow(_ deed: (inout AppState) -> [Effect]) {
    act(deed)
    let next = app.layers.last.flatMap(LineRoom.layer) ?? (app.rules.proposal == nil ? nil : .ruleChange)
    leaveLayers()
    if let next { enter(next) }
  }
}

extension AppState {
  /// Types a text into the line on top instead of what stands there; a dash alone is for nothing.
  fileprivate mutating func typeAnew(_ text: String) {
    _ = type { field in
      field = LineField(text == "-" ? "" : text)
      return true
    }
  }
}
