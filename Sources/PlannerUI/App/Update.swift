import Planning
import Rota
import TerminalKit

/// Takes in one event, and says what the world shall do.
package func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  let told = state.notice
  var effects = state.take(event)
  state.takeWaiting()
  effects += state.askTheRules()
  state.tellNews()
  state.log(told)
  state.settle()
  return effects
}

extension AppState {
  /// Brings the selection into sight.
  mutating func settle() {
    let area = Chrome(self).parts(self).screen
    Screen.screen(screen).settle(&self, area)
  }

  fileprivate mutating func take(_ event: AppEvent) -> [Effect] {
    switch event {
    case .terminal(let event): return take(event)
    case .moment(let moment): self.moment = moment
    case .saved(let plan, let words):
      let ending = words == nil ? " u takes it back." : ""
      // Of several changes in one go the rules are asked once, and what they say is held against the first.
      let change = SavedChange(
        before: unjudged?.before ?? facts, words: words ?? pendingWords ?? "Saved.", ending: ending)
      renew(plan)
      if let seat = pendingSeat { go(to: Choice.Place(day: seat.day, seat: seat)) }
      unjudged = change
      notice = change.notice
      forgetPending()
    case .reloaded(let plan, let words):
      renew(plan)
      forgetPending()
      say(words, .error)
    case .judged(let facts): take(judged: facts)
    case .changedOutside(let plan, let files): take(outside: plan, files: files)
    case .unreadable(let sentence): take(unreadable: sentence)
    case .planProgress(let progress): run?.progress = progress
    case .planFinished(let proposal): finish(proposal)
    case .checked(let trouble): take(check: trouble)
    case .themes(let offers): openThemes(offers)
    case .themeKept(let theme, let trouble): keep(theme, trouble)
    case .failed(let sentence):
      forgetPending()
      run = nil
      say(sentence, .error)
    }
    return []
  }

  /// What was sent has been answered.
  private mutating func forgetPending() {
    pendingWords = nil
    pendingSeat = nil
  }

  private mutating func renew(_ plan: SavedPlan) {
    saved = plan
    (preview, outside, unreadable, unjudged) = (nil, nil, nil, nil)
    letGo()
    look(at: PlanFacts(plan.state, over: facts.span, zones: plan.zones))
    rebuild()
  }

  /// Opens what the search proposes, unless the rota it was made from is no longer there.
  private mutating func finish(_ proposal: Proposal) {
    guard let ended = run else { return }
    run = nil
    let fitting = ended.isOutdated ? proposal.rebased(on: saved, over: facts.span) : proposal
    guard let proposal = fitting, (try? saved.state.applying(proposal.steps)) != nil else {
      return tell("The rota has changed since the search began; p plans again.", .error)
    }
    open(proposal, wasStopped: ended.isStopping)
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .mouse(let mouse): return click(mouse)
    case .paste(let text):
      _ = type { field in
        field.insert(text)
        return true
      }
      return recordCheck()
    case .resize(let size): self.size = size
    case .focus, .wake, .tick: break
    case .suspendRequest: return [.suspend]
    case .hangup, .terminate: return isPlanning ? [.cancelPlan, .quit] : [.quit]
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let shownNotice = notice
    notice = nil
    // An error has Esc for itself: the key that takes it away does nothing else.
    if shownNotice?.tone == .error, key == Key(.escape) { return [] }
    let before = pointed
    if type({ $0.take(key) }) { return trial(unless: before) + recordCheck() }
    guard let command = CommandTable.command(for: key, in: self) else { return takeDigit(key) }
    if let reason = command.availability(self).reason {
      // Esc where nothing is open is no slip: it is how one makes sure of that.
      say(reason, key == Key(.escape) ? .said : .warning)
      return []
    }
    return command.run(&self)
  }

  /// A digit takes a line of a list at once; of any other key it is said that it means nothing.
  private mutating func takeDigit(_ key: Key) -> [Effect] {
    guard case .choices(let choices)? = layers.last, case .character(let character) = key.code, !key.control, !key.alt,
      let number = character.wholeNumberValue, (1...9).contains(number), number <= choices.found.count
    else {
      sayUnknown(key)
      return []
    }
    _ = editChoices { $0.choose(number - 1) }
    return takeChoice()
  }

  /// Where text is typed, the line that it stands in is not covered by a message.
  private mutating func sayUnknown(_ key: Key) {
    let way: String
    switch layers.last {
    case nil: way = "? shows what does"
    case .choices(let choices) where choices.search != nil: return
    case .choices, .reader: way = "Esc leaves"
    case .commands, .filter, .value, .record: return
    }
    say("\(key.label(glyphs)) does nothing here; \(way).")
  }

  private mutating func click(_ mouse: Mouse) -> [Effect] {
    if mouse.action == .press { notice = nil }
    let chrome = Chrome(self)
    let (screenArea, layerArea) = chrome.parts(self)
    if let layer = layers.last { return layer.click(&self, mouse, layerArea) }
    if mouse.action == .press, let tab = TabLine.screen(at: mouse.point, self, chrome.tabs) {
      show(tab)
      return []
    }
    if mouse.action == .press, let command = Footer.command(at: mouse.point, self, chrome.footer) {
      return run(command.id)
    }
    return Screen.screen(screen).click(&self, mouse, screenArea)
  }
}
