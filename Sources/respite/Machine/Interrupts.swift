#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Control-C, held back while something long runs that can be asked to stop.
///
/// The signal is blocked, not handled: no handler, no state of the process but its mask. Threads that are started
/// meanwhile are blocked with it.
enum Interrupts {
  static func hold() -> Machine.HeldInterrupts {
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupt, nil)
    return Machine.HeldInterrupts(isPending: { isPending }, release: { release() })
  }

  /// Waits for Control-C again and again, and tells of each; never returns. It must be held.
  static func forward(_ tell: () -> Void) -> Never {
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    while true {
      var taken: Int32 = 0
      if sigwait(&interrupt, &taken) == 0 { tell() }
    }
  }

  private static var isPending: Bool {
    var pending = sigset_t()
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1
  }

  private static func release() {
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    if isPending {
      var taken: Int32 = 0
      sigwait(&interrupt, &taken)
    }
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
  }
}
