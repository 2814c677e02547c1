/// Where each kind of file of a workspace lies, relative to its folder.
package enum WorkspaceLayout {
  package static let team = "team.json"
  package static let rules = "rules.json"
}
