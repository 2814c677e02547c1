import ArgumentParser
import Planning

extension LeaveDates: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
