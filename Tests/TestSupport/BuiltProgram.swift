/// Where a program lies that was built with the tests: beside them.
package enum BuiltProgram {
  package static func path(_ name: String) throws(PseudoTerminal.Failure) -> String {
    let tests = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    let folder = tests.prefix(upTo: tests.firstRange(of: ".xctest")?.lowerBound ?? tests.startIndex)
    guard let end = folder.lastIndex(of: "/") else {
      throw PseudoTerminal.Failure(description: "cannot tell where \(name) is from \(CommandLine.arguments)")
    }
    return "\(folder[..<end])/\(name)"
  }
}
