import Planning
import Rota
import Workspace

/// What a command works with: the machine, and what every command was told.
struct Desk {
  let machine: Machine
  let shared: SharedOptions
  /// How whoever runs it likes respite to be.
  let settings: Settings

  /// Takes a seat at the machine: reads the settings, and says what is worth saying about them.
  init(machine: Machine, shared: SharedOptions) throws(Complaint) {
    self.machine = machine
    self.shared = shared
    guard let file = machine.settingsFile else {
      settings = Settings()
      return
    }
    let notes: [String]
    do throws(WorkspaceError) { (settings, notes) = try file.read() } catch {
      throw .settings(error, path: file.path)
    }
    for note in notes { remark("Note: \(note)") }
  }

  /// The workspace that was named, or the nearest one at or above the current folder. A place inside a workspace names
  /// it too, if it is the workspace's own.
  func workspace() throws(Complaint) -> Workspace {
    guard let named = shared.team else { return nearest(machine.folder) ?? workspace(at: machine.folder) }
    let meant = workspace(at: absolute(named))
    guard !meant.exists, !meant.lacksOnlyTeam, let around = nearest(meant.root) else { return meant }
    if Workspace.keeps(String(meant.root.dropFirst(around.root.count))) { return around }
    throw .usage(
      "There is no workspace in \(meant.root), but there is one around it. Did you mean: --team \(around.root)")
  }

  /// The nearest workspace at or above a folder, be it one that has lost its team.json; nil where there is none.
  private func nearest(_ folder: String) -> Workspace? {
    var folders = [folder]
    while let last = folders.last, last != "/", let slash = last.lastIndex(of: "/") {
      folders.append(slash == last.startIndex ? "/" : String(last[..<slash]))
    }
    let candidates = folders.map { workspace(at: $0) }
    return candidates.first { $0.exists } ?? candidates.first { $0.lacksOnlyTeam }
  }

  func workspace(at folder: String) -> Workspace {
    Workspace(at: folder, rules: RuleCatalog.all, zones: machine.zones)
  }

  /// The path of a folder that may have been named from the current one.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return machine.folder == "/" ? "/\(path)" : "\(machine.folder)/\(path)"
  }

  /// How a command is to be typed that means the same workspace and the same today as this one.
  func hint(today: Day) -> Hint { Hint(team: shared.team, today: shared.today == nil ? nil : today) }

  /// Reads the workspace, and says what is worth saying about its files.
  func open() throws(Complaint) -> OpenWorkspace {
    let workspace = try workspace()
    let loaded = try telling(workspace) { () throws(WorkspaceError) in try workspace.load() }
    for note in loaded.notes { remark("Note: \(note)") }
    let today = today(in: loaded)
    return OpenWorkspace(workspace: workspace, loaded: loaded, today: today, hint: hint(today: today))
  }

  /// Does something with a workspace; what goes wrong becomes a complaint that names its folder.
  func telling<Result>(
    _ workspace: Workspace, _ work: () throws(WorkspaceError) -> Result
  ) throws(Complaint) -> Result {
    do throws(WorkspaceError) { return try work() } catch {
      if case .occupied = error, workspace.exists { throw .inhabited(workspace.root) }
      throw .workspace(error, folder: workspace.root)
    }
  }

  /// Says what is worth saying about the files since a change, and was not before, and who has not signed it.
  func tellNews(of saved: LoadedWorkspace, since open: OpenWorkspace) {
    if let note = signature(in: open.team) { remark("Note: \(note)") }
    for note in saved.notes where !open.loaded.notes.contains(note) { remark("Note: \(note)") }
  }

  /// Today by `--today`, or by the clock in the team's zone.
  private func today(in loaded: LoadedWorkspace) -> Day {
    today(in: loaded.zones[loaded.state.team.settings.zone])
  }

  func today(in zone: Zone) -> Day {
    let day = zone.wall(at: machine.now()).day
    return shared.today?.day(today: day) ?? day
  }

  /// Who “me” is: `RESPITE_AUTHOR`, else who the settings say it is, else the login name; never more than that.
  var me: String { named ?? settings.me?.text ?? login }

  /// Who signs a team's journal: the same, but the settings only count in a team that has such a member.
  func author(in team: Team) -> String { named ?? (isStranger(in: team) ? nil : settings.me?.text) ?? login }

  /// Said where the settings name somebody whom the team has not, and so do not count.
  func signature(in team: Team) -> String? {
    guard named == nil, isStranger(in: team), let me = settings.me else { return nil }
    return "Your settings say that you are \(me), whom this team does not have; changes are signed \(login)."
  }

  private func isStranger(in team: Team) -> Bool { settings.me.map { team.member($0) == nil } ?? false }

  private var named: String? {
    let name = machine.environment["RESPITE_AUTHOR"] ?? ""
    return name.isEmpty ? nil : name
  }

  private var login: String { machine.user.isEmpty ? "somebody" : machine.user }

  /// Says something beside the answer, on standard error.
  func remark(_ text: String) {
    var page = Page(width: machine.widthOfErrors)
    page.say(text)
    // What cannot be said there cannot be said anywhere; the answer is not in it.
    _ = machine.errors.write(page.text)
  }

  /// Whether somebody sits at a terminal that has a screen, so that questions can be asked on it.
  var isInteractive: Bool { machine.hasKeyboard && machine.output.isTerminal && !prefersLines && !shared.json }

  /// Whether the terminal can do no more than lines, or whoever sits there wants no more.
  var prefersLines: Bool {
    machine.environment["TERM"] == "dumb" || !["", "0"].contains(machine.environment["RESPITE_A11Y"] ?? "")
  }
}
