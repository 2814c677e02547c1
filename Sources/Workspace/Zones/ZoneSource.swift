package import Rota

/// Where zones come from: those of the given names, and the names it does not know.
package typealias ZoneSource = @Sendable (Set<ZoneID>) -> (zones: ZoneTable, missing: [ZoneID])
