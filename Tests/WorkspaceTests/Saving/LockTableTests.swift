import Testing

@testable import Workspace

@Suite struct LockTableTests {
  private static let table = """
    1: POSIX  ADVISORY  WRITE 11 08:01:77 0 EOF
    2: FLOCK  ADVISORY  WRITE 0 08:01:78 0 EOF
    3: FLOCK  ADVISORY  WRITE 4711 08:01:77 0 EOF
    3: -> FLOCK  ADVISORY  WRITE 4712 08:01:77 0 EOF
    nonsense

    """

  @Test(arguments: [(77, 4711), (78, nil), (7, nil), (79, nil)] as [(UInt64, Int?)])
  func `whoever holds the lock on a whole file is found by its inode`(inode: UInt64, process: Int?) {
    #expect(LockTable.holder(inode: inode, in: Self.table) == process)
  }
}
