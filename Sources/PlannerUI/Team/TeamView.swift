import Planning
import Rota
import TerminalKit

/// Everybody in a line: site, share of full time, skills, dates; below it all of whoever is chosen.
enum TeamView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let lines = state.memberLines
    guard !lines.isEmpty else {
      return canvas.emptyList(state.listFilter, "Nobody is with the team yet. n adds the first.", area)
    }
    let layout = RecordLayout(state, count: lines.count, chosen: state.chosenMemberLine, area)
    let columns = Columns(state, lines, area)
    if !layout.head.isEmpty { head(&canvas, layout.head, columns) }
    for place in layout.window {
      let row = layout.row(of: place)
      draw(lines[place], state, &canvas, row, columns)
      if place == state.chosenMemberLine { canvas.choose(row) }
    }
    PaneView.draw(state.memberSections, &canvas, layout.pane)
    canvas.more(lines.count - layout.window.upperBound, on: layout.pane)
  }

  private static func head(_ canvas: inout Canvas, _ row: Rect, _ columns: Columns) {
    let style = Style(.header)
    canvas.put("name", x: columns.name.x, y: row.y, style: style, width: columns.name.width)
    canvas.put("site", x: columns.site.x, y: row.y, style: style, width: columns.site.width)
    canvas.put("share", x: columns.share.x, y: row.y, style: style, width: columns.share.width, align: .trailing)
    canvas.put("skills", x: columns.skills.x, y: row.y, style: style, width: columns.skills.width)
    canvas.put("days", x: columns.days.x, y: row.y, style: style, width: columns.days.width)
  }

  private static func draw(
    _ member: Member, _ state: AppState, _ canvas: inout Canvas, _ row: Rect, _ columns: Columns
  ) {
    let isHere = member.isEmployed(on: state.moment.today)
    let style = Style(isHere ? .text : .dim)
    canvas.put(member.name, x: columns.name.x, y: row.y, style: style, width: columns.name.width)
    let site = state.team.site(member.site)?.name ?? member.site.text
    canvas.put(site, x: columns.site.x, y: row.y, style: Style(.dim), width: columns.site.width)
    canvas.put(
      "\(member.fullTimePercent) %", x: columns.share.x, y: row.y, style: style, width: columns.share.width,
      align: .trailing)
    let skills = member.skills.map(\.text).joined(separator: ", ")
    canvas.put(skills, x: columns.skills.x, y: row.y, style: style, width: columns.skills.width)
    let days = dates(of: member, state) ?? Wording.recurrence(member.workDays)
    canvas.put(days, x: columns.days.x, y: row.y, style: Style(.dim), width: columns.days.width)
  }

  /// `from 8 Mar`, `until 12 Mar`, `left 12 Mar`: only where a date is near or past.
  private static func dates(of member: Member, _ state: AppState) -> String? {
    if let left = member.left {
      return "\(left < state.moment.today ? "left" : "until") \(Wording.date(left))"
    }
    if let joined = member.joined, joined > state.moment.today { return "from \(Wording.date(joined))" }
    return nil
  }

  /// Where each column begins and how wide it is; 0 where there is no room for it.
  private struct Columns {
    typealias Column = (x: Int, width: Int)
    let name: Column
    let site: Column
    let share: Column
    let skills: Column
    let days: Column

    init(_ state: AppState, _ members: [Member], _ area: Rect) {
      let end = area.columns.upperBound - 1
      func longest(_ texts: [String], _ most: Int) -> Int {
        min(most, texts.map { TextWidth.width(of: $0) }.max() ?? 0)
      }
      let names = longest(members.map(\.name) + ["name"], area.width < 50 ? 18 : 28)
      name = (area.x + 3, max(0, min(names, end - area.x - 3)))
      var x = name.x + name.width + 2
      let sites = longest(state.team.settings.sites.map(\.name) + ["site"], 16)
      site = (x, area.width >= 60 && state.team.settings.sites.count > 1 ? sites : 0)
      x += site.width == 0 ? 0 : site.width + 2
      share = (x, end - x >= 5 ? 5 : 0)
      x += share.width + 2
      let wanted = area.width >= 72 ? 16 : 0
      let rest = max(0, end - x)
      let skillWidth = longest(members.map { $0.skills.map(\.text).joined(separator: ", ") } + ["skills"], 60)
      skills = (x, max(0, min(skillWidth, rest - (wanted == 0 ? 0 : wanted + 2))))
      x += skills.width + 2
      days = (x, wanted == 0 ? 0 : max(0, end - x))
    }
  }
}

extension AppState {
  /// All of the chosen member.
  var memberSections: [PaneSection] {
    guard let member = chosenMember else { return [] }
    let fields: [MemberField] = [.skills, .takes, .zone]
    let dates = [
      member.joined.map { "With the team since \(Dates.day($0))." }, member.left.map { "Last day: \(Dates.day($0))." },
    ].compactMap(\.self)
    let work =
      "\(MemberField.share.words(member, team)), \(Wording.recurrence(member.workDays)); weekends \(MemberField.weekends.words(member, team))."
    let shadows = member.shadowsNeeded.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { skill, count in
      "\(Wording.count(count, "shadow shift")) to go before \(skill) counts."
    }
    let head = "\(member.name) · \(MemberField.site.words(member, team))"
    var sections = [PaneSection("", [head], isBold: true), PaneSection("Works", [work])]
    sections += fields.map { PaneSection($0.label.capitalisedFirst, ["\($0.words(member, team))."]) }
    sections.append(PaneSection("Learns", shadows, isList: true))
    sections.append(PaneSection("Dates", dates.isEmpty ? ["Long with the team, and stays."] : dates))
    sections.append(PaneSection("These dates", [carries(member.id)]).asExtra)
    return sections
  }
}
