/// A named list of dates that differ from the ordinary: public holidays and surges. One file each.
package struct Calendar: Hashable, Codable, Sendable {
  package var id: CalendarID
  package var name: String
  package var holidays: [Holiday]
  package var surges: [Surge]

  /// A public holiday at one site.
  package struct Holiday: Hashable, Codable, Sendable {
    package var site: SiteID
    package var date: Day
    package var name: String

    package init(site: SiteID, date: Day, name: String) {
      self.site = site
      self.date = date
      self.name = name
    }
  }

  /// A dated stretch of extra work, and the templates that exist because of it.
  package struct Surge: Hashable, Codable, Sendable {
    package var name: String
    package var from: Day
    package var to: Day
    package var templates: [TemplateID]

    package init(name: String, from: Day, to: Day, templates: [TemplateID]) {
      self.name = name
      self.from = from
      self.to = to
      self.templates = templates
    }
  }

  package init(id: CalendarID, name: String, holidays: [Holiday] = [], surges: [Surge] = []) {
    self.id = id
    self.name = name
    self.holidays = holidays
    self.surges = surges
  }
}

package typealias CalendarID = Identifier<Calendar>
