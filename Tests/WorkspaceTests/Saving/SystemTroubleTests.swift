import Foundation
import Testing

@testable import Workspace

@Suite struct SystemTroubleTests {
  @Test(arguments: [
    (EACCES, "x cannot be read: permission denied. Give yourself the right to it: see ls -l and chmod."),
    (ENOSPC, "x cannot be read: no space is left. Make room on that disk."),
    (EROFS, "x cannot be read: the file system can only be read. Copy the workspace to where you may write."),
    (EFBIG, "x cannot be read: a file may not be so large. Raise the limit: see ulimit -f."),
    (ENOENT, "x cannot be read: no such file or folder."),
  ])
  func `an error number is told in words, with what helps`(error: Int32, sentence: String) {
    #expect(SystemFailure("cannot be read", "x", SystemTrouble(error)).description == sentence)
  }
}
