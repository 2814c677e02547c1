/// A value and the file it was read from, so that whatever is wrong with it can be shown where it stands.
struct FileRecord<Value: Sendable>: Sendable {
  let value: Value
  let source: SourceText
  let root: JSONNode

  /// A problem of the value at `path`; of the file's beginning where there is nothing at that path.
  func problem(_ path: PathStep..., found: String, expected: String, advice: String = "") -> FileProblem {
    problem(path, found: found, expected: expected, advice: advice)
  }

  func problem(_ path: [PathStep], found: String, expected: String, advice: String = "") -> FileProblem {
    source.problem(at: node(path).offset, found: found, expected: expected, advice: advice)
  }

  /// The line of the value at `path`, from 1.
  func line(_ path: PathStep...) -> Int { line(path) }

  func line(_ path: [PathStep]) -> Int { source.place(of: node(path).offset).line }

  private func node(_ path: [PathStep]) -> JSONNode {
    path.reduce(root) { node, step in
      switch step {
      case .key(let key): node[key] ?? node
      case .index(let index): node[index] ?? node
      }
    }
  }
}

/// One step into a JSON value.
enum PathStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case key(String)
  case index(Int)

  init(stringLiteral key: String) { self = .key(key) }
  init(integerLiteral index: Int) { self = .index(index) }
}
