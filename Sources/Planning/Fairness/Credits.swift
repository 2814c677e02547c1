/// What an hour of duty counts for, in credits; time of day, weekend and holiday by the clocks of the shift's site.
package struct Credits: Hashable, Sendable {
  /// By the time of day: between 06:00 and 18:00, to 23:00, and at night.
  package var day = 4
  package var evening = 5
  package var night = 8
  /// On top of these: on the team's weekend, on a public holiday of the site, and with severe material.
  package var weekend = 4
  package var holiday = 8
  package var severe = 4
  /// Standby counts for one part in so many of all this.
  package var standbyPart = 4

  package init() {}
}
