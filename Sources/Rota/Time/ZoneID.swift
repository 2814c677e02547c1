/// The name of a zone in the IANA time-zone database, such as `Europe/Lisbon`.
package typealias ZoneID = Identifier<Zone>
