package import Rota

extension Zone {
  /// What the clocks do on that date; empty where they do nothing.
  package func changeWords(on day: Day) -> String {
    let interval = interval(of: day)
    let (before, after) = (offset(at: interval.start), offset(at: interval.end))
    return before == after ? "" : after > before ? "clocks go forward" : "clocks go back"
  }
}

extension Team {
  /// What people call the place whose clocks are meant: a site's name, or the last word of the zone's.
  package func place(of zone: ZoneID) -> String {
    if let site = settings.sites.first(where: { $0.zone == zone }) { return site.name }
    return zone.text.split(separator: "/").last.map { $0.split(separator: "_").joined(separator: " ") } ?? zone.text
  }

  /// Whether its people read different clocks.
  package var hasSeveralZones: Bool { Set(settings.sites.map(\.zone) + [settings.zone]).count > 1 }

  package func template(of seat: SeatID) -> ShiftTemplate? {
    duties.first { $0.id == seat.duty }?.templates.first { $0.id == seat.template }
  }

  /// The template's name, with its site where there are several.
  package func title(of template: ShiftTemplate) -> String {
    guard settings.sites.count > 1, let site = site(template.site) else { return template.name }
    return "\(template.name), \(site.name)"
  }

  /// What a colleague calls a member: the first word of the name, where nobody else's begins with it.
  package func shortName(of member: Member) -> String {
    guard let first = member.name.split(separator: " ").first else { return member.name }
    let namesakes = members.count { $0.name.split(separator: " ").first == first }
    return namesakes == 1 ? String(first) : member.name
  }

  package func name(of id: MemberID) -> String { member(id)?.name ?? id.text }

  /// A member's name where the journal was signed with an id, or what it was signed with.
  package func name(ofAuthor author: String) -> String { name(of: MemberID(author)) }
}
