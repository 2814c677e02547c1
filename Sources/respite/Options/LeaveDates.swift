import ArgumentParser
import Planning

extension LeaveDates: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
