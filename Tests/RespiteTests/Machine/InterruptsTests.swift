import Foundation
import Testing

@testable import respite

@Suite struct InterruptsTests {
  @Test func `Control-C that is held is seen, and forgotten when it is released`() {
    let held = Interrupts.hold()
    #expect(!held.isPending())
    // To this thread alone, and back on it before it is left.
    raise(SIGINT)
    #expect(held.isPending())
    held.release()
    let again = Interrupts.hold()
    #expect(!again.isPending())
    again.release()
  }
}
