import Dispatch
import Synchronization
import Testing

@testable import respite

@Suite struct ErrandTests {
  @Test func `what is begun last is what is wanted, and one piece follows the other`() {
    let errand = Errand("test")
    let (begun, gate, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let told = Mutex<[Bool]>([])
    errand.begin { isWanted in
      told.withLock { $0.append(isWanted()) }
      begun.signal()
      gate.wait()
      told.withLock { $0.append(isWanted()) }
    }
    begun.wait()
    errand.begin { isWanted in
      told.withLock { $0.append(isWanted()) }
      errand.end()
      told.withLock { $0.append(isWanted()) }
      done.signal()
    }
    gate.signal()
    done.wait()
    #expect(told.withLock { $0 } == [true, false, true, false])
  }
}
