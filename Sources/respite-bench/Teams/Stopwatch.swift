import Foundation

/// Measures the processor time of all threads of this program, so that a busy machine does not show in it.
struct Stopwatch {
  private let began = Stopwatch.now

  var milliseconds: Double { Double(Stopwatch.now - began) / 1e6 }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
