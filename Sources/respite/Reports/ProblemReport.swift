import Planning
import Rota
import Scheduling
import Workspace

/// The compiled problem, which is the same for people and programs.
struct ProblemReport: Report {
  let problem: HardProblem

  var jsonText: String { JSON.text(json) }

  func write(on page: inout Page) {
    for line in jsonText.split(separator: "\n") { page.line(String(line)) }
  }

  private var json: JSON {
    let covers = problem.problem.covers.indices
    return JSON(problem.span).with([
      "firstDay": JSON(problem.firstDay), "days": .integer(problem.problem.days),
      "rules": .array(problem.rules.map { .string($0.text) }),
      "leftOut": .array(problem.leftOut.map { .string($0.text) }),
      "groups": .array(problem.problem.groups.indices.map(group)),
      "members": .array(problem.problem.people.indices.map(member)),
      "covers": .array(covers.filter { !problem.seats[$0].isEmpty }.map(cover)),
    ])
  }

  private func group(_ index: Int) -> JSON {
    let group = problem.problem.groups[index]
    return [
      "site": .string(problem.sites[index].site.text),
      "types": .array(
        problem.sites[index].types.map { ["duty": .string($0.duty.text), "template": .string($0.template.text)] }),
      "patterns": .array(group.patterns.map { JSON($0) }),
      "successions": .array(
        group.successions.map { succession in
          let count = group.patterns.count
          let pairs = succession.forbidden.indices.filter { succession.forbidden[$0] }
          return [
            "gap": .integer(succession.gap), "days": succession.days.map { JSON($0.sorted()) } ?? .null,
            "forbidden": .array(pairs.map { JSON([$0 / count, $0 % count]) }),
          ]
        }),
      "stretches": .array(stretches(of: index).map { table in stretches(table, patterns: group.patterns.count) }),
    ]
  }

  /// The tables of stretches that the group's people are bound by, each once.
  private func stretches(of group: Int) -> [[[Range<Int>]]] {
    problem.problem.people.filter { $0.group == group }.flatMap(\.rollings).reduce(into: []) { tables, rolling in
      if !tables.contains(rolling.stretches) { tables.append(rolling.stretches) }
    }
  }

  private func stretches(_ table: [[Range<Int>]], patterns: Int) -> JSON {
    .array(
      table.enumerated().flatMap { cell, stretches in
        stretches.map { JSON([cell / patterns, cell % patterns, $0.lowerBound, $0.upperBound]) }
      })
  }

  private func member(_ row: Int) -> JSON {
    let person = problem.problem.people[row]
    let tables = stretches(of: person.group)
    return [
      "id": .string(problem.members[row].text), "group": .integer(person.group),
      "options": .array(person.options.map { day in JSON(day.map(\.pattern)) }),
      "runs": .array(
        person.runs.map { run in
          [
            "patterns": JSON(run.members.indices.filter { run.members[$0] }), "max": JSON(run.max),
            "min": JSON(run.min),
          ]
        }),
      "windows": .array(
        person.windows.map { window in
          [
            "from": .integer(window.days.lowerBound), "days": .integer(window.days.count),
            "weights": JSON(window.weights), "max": JSON(window.max), "min": JSON(window.min),
          ]
        }),
      "blocks": .array(person.blocks.map(block)),
      "rollings": .array(
        person.rollings.map { rolling in
          [
            "stretches": .integer(tables.firstIndex(of: rolling.stretches) ?? 0), "window": .integer(rolling.window),
            "max": .integer(rolling.max),
          ]
        }),
    ]
  }

  private func block(_ block: Problem.Block) -> JSON {
    [
      "blocks": .array(
        block.blocks.map { touches in
          .array(
            touches.map { touch in
              ["day": .integer(touch.day), "patterns": JSON(touch.members.indices.filter { touch.members[$0] })]
            })
        }),
      "limits": .array(
        block.limits.map { limit in
          [
            "from": .integer(limit.blocks.lowerBound), "blocks": .integer(limit.blocks.count),
            "max": .integer(limit.max),
          ]
        }),
      "whole": .bool(block.incomplete != nil),
    ]
  }

  private func cover(_ index: Int) -> JSON {
    let cover = problem.problem.covers[index]
    let place = problem.problem.groups.enumerated().lazy.compactMap { group, value -> (Int, Int)? in
      guard let cell = value.coverOf.firstIndex(of: index) else { return nil }
      return (group, cell % max(1, value.shiftTypes))
    }.first
    return [
      "day": .integer(cover.day), "group": .integer(place?.0 ?? 0), "type": .integer(place?.1 ?? 0),
      "need": .integer(cover.need), "seats": JSON(problem.seats[index]),
      "holders": .array(
        problem.holders[index].map { ["member": .string($0.member.text), "settled": .bool($0.isSettled)] }),
    ]
  }
}

extension JSON {
  fileprivate init(_ numbers: [Int]) { self = .array(numbers.map(JSON.integer)) }
}
