/// The file in which is remembered how one person last looked at each workspace. There need not be one, and nothing is
/// lost with it: what cannot be read is forgotten.
package struct StateFile: Sendable {
  private let file: PersonalFile

  /// How many workspaces are remembered; the one looked at the longest ago goes first.
  private static let most = 40

  package init(at path: String, calls: any FileSystem = SystemFiles()) {
    file = PersonalFile(path: path, calls: calls)
  }

  /// What was remembered of the workspace in a folder, by name; nothing where the file cannot be read.
  package func state(of folder: String) -> [String: String] {
    entries().first { $0.folder == folder }?.state ?? [:]
  }

  /// Remembers how a workspace was looked at, which is now the latest.
  package func remember(_ state: [String: String], of folder: String) throws(WorkspaceError) {
    let others = entries().filter { $0.folder != folder }.suffix(Self.most - 1)
    let all = others + [Entry(folder: folder, state: state)]
    let list = all.map { entry in
      JSON.object(["folder": .string(entry.folder), "state": .object(entry.state.mapValues(JSON.string))])
    }
    try file.replace(by: JSONWriter.bytes(of: .object(["workspaces": .array(list)])))
  }

  private struct Entry {
    let folder: String
    let state: [String: String]
  }

  private func entries() -> [Entry] {
    let root: JSONNode?
    do throws(WorkspaceError) { root = try file.root()?.node } catch { root = nil }
    return (root?["workspaces"]?.elements ?? []).compactMap { node in
      guard let folder = node["folder"]?.text else { return nil }
      let members = node["state"]?.members ?? []
      let state = members.compactMap { member in member.value.text.map { (member.key, $0) } }
      return Entry(folder: folder, state: Dictionary(state, uniquingKeysWith: { first, _ in first }))
    }
  }
}
