import Planning
import Rota

/// A notice that was shown, and when.
struct Message: Hashable, Sendable {
  let notice: Notice
  let time: Instant
}

extension AppState {
  /// How many are kept.
  private static let mostMessages = 100

  /// Keeps something for whoever reads the messages; nobody is interrupted with it.
  package mutating func note(_ text: String) {
    messages.append(Message(notice: Notice(text, .warning), time: moment.now))
  }

  /// Keeps what is said now and was not before.
  mutating func log(_ before: Notice?) {
    guard let notice, notice != before else { return }
    messages.append(Message(notice: notice, time: moment.now))
    if messages.count > Self.mostMessages { messages.removeFirst(messages.count - Self.mostMessages) }
  }

  /// What was said lately, the latest first.
  var messageReader: Reader {
    let paragraphs = messages.reversed().map { message in
      let clock = Wording.clock(message.time, in: readersZone)
      let isWarning = message.notice.tone != .said
      return Reader.Paragraph("\(clock)  \(message.notice.text)", mark: isWarning ? .couldNot : .none)
    }
    return Reader(title: "What was said", paragraphs: paragraphs)
  }
}
