import Rota

/// What the files name, for telling whether what others refer to exists. A file that could not be read counts as naming
/// what it is called after, so that one bad file does not make ten more look bad.
struct KnownNames {
  /// Nil where team.json cannot be read.
  let sites: Set<String>?
  let topics: Set<String>?
  /// Nil where the folder of members cannot be read.
  let members: Set<String>?
  /// The templates of each duty that can be read.
  let templates: [DutyID: [TemplateID: ShiftTemplate]]
  /// Duties whose file cannot be read.
  let brokenDuties: Set<DutyID>
  /// What members are trained for, or learn.
  let skills: Set<String>
  /// Whether every member's file can be read.
  let knowsEveryMember: Bool
  /// Whether the folder of duties can be read.
  let listsDuties: Bool

  init(_ files: TeamFiles) {
    let settings = files.settings?.value
    sites = settings.map { Set($0.sites.map(\.id.text)) }
    topics = settings.map { Set($0.topics.map(\.id.text)) }
    var members = Set(files.members.map(\.value.id.text))
    var brokenDuties: Set<DutyID> = []
    var knowsEveryMember = true
    for file in files.broken {
      if case .member(let id) = file {
        members.insert(id.text)
        knowsEveryMember = false
      }
      if case .duty(let id) = file { brokenDuties.insert(id) }
    }
    let unlisted = Set(files.problems.filter { $0.line == 0 }.map(\.file))
    let listsMembers = !unlisted.contains(WorkspaceFile.membersFolder)
    self.members = listsMembers ? members : nil
    self.brokenDuties = brokenDuties
    self.knowsEveryMember = knowsEveryMember && listsMembers
    listsDuties = !unlisted.contains(WorkspaceFile.dutiesFolder)
    templates = Dictionary(
      files.duties.map { record in
        let templates = record.value.templates.map { ($0.id, $0) }
        return (record.value.id, Dictionary(templates, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    skills = Set(files.members.flatMap { $0.value.skills + $0.value.shadowsNeeded.keys }.map(\.text))
  }
}
