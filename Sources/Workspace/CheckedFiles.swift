import Rota

/// What the files of an image say, all but the journals, held against each other.
struct CheckedFiles: Sendable {
  let image: FolderImage
  /// Every zone the team names, and UTC.
  let zones: ZoneTable
  let problems: Set<FileProblem>
  let notes: [String]
  let toRewrite: Set<WorkspaceFile>
  /// Nil where team.json says nothing usable.
  let state: TeamState?

  init(_ image: FolderImage, _ conventions: Conventions, zones source: ZoneSource) {
    let files = TeamFiles(image, conventions)
    var named: Set<ZoneID> = ["Etc/UTC"]
    if let settings = files.settings?.value { named.formUnion([settings.zone] + settings.sites.map(\.zone)) }
    named.formUnion(files.members.compactMap(\.value.zone))
    let (zones, missing) = source(named)
    // A machine without that file still knows what it says.
    let checked = Validation.check(files, missing: Set(missing).subtracting(["Etc/UTC"]))
    self.image = image
    self.zones = zones
    problems = Set(files.problems + image.lookalikes + checked.problems)
    notes = files.notes + checked.notes
    toRewrite = files.toRewrite
    state = files.state
  }
}
