import Foundation

/// What a process has spent so far, by what the system counts; nothing where it does not count (only Linux does).
struct Spending {
  /// Time on a processor and time spent waiting for one, in milliseconds, all threads together.
  var busy = 0.0
  var waiting = 0.0
  /// How often a thread went to sleep or was put to sleep.
  var switches = 0
  /// Calls of `read` and `write` and their like.
  var calls = 0

  init?(_ process: pid_t) {
    guard let tasks = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task") else { return nil }
    for task in tasks {
      let folder = "/proc/\(process)/task/\(task)"
      let times = Self.text("\(folder)/schedstat").split(separator: " ").compactMap { Double($0) }
      if times.count > 1 {
        busy += times[0] / 1e6
        waiting += times[1] / 1e6
      }
      let status = Self.numbers("\(folder)/status")
      switches += (status["voluntary_ctxt_switches"] ?? 0) + (status["nonvoluntary_ctxt_switches"] ?? 0)
    }
    let io = Self.numbers("/proc/\(process)/io")
    calls = (io["syscr"] ?? 0) + (io["syscw"] ?? 0)
  }

  /// Memory that is in use now, in MiB.
  static func memory(_ process: pid_t) -> Double? {
    numbers("/proc/\(process)/status")["VmRSS"].map { Double($0) / 1024 }
  }

  private static func text(_ path: String) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first number of every line that is `name: number`.
  private static func numbers(_ path: String) -> [String: Int] {
    text(path).split(separator: "\n").reduce(into: [:]) { numbers, line in
      let parts = line.split(whereSeparator: { ": \t".contains($0) })
      if parts.count > 1, let number = Int(parts[1]) { numbers[String(parts[0])] = number }
    }
  }
}
