/// Turns the bytes a terminal sends into events, wherever the reads split them.
///
/// Where a byte leaves open what it is (a lone ESC is a key and the start of many sequences) the decoder waits: it is
/// for the caller to call `flush()` when nothing more has come for some 25 ms. Sequences it does not know are dropped
/// whole, so that nothing a terminal answers is ever taken for typing; what is pasted never becomes keys.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// After ESC.
    case escape
    /// After ESC [.
    case control
    /// After ESC [[, as the Linux console writes F1 to F5.
    case consoleFunction
    /// After ESC [M: three bytes of the mouse protocol before SGR.
    case oldMouse
    /// After ESC O.
    case singleShift
    /// After ESC and one of ] P X ^ _: an answer that runs until BEL or ESC \.
    case string(introducer: UInt8)
    /// Amid the bytes of a character.
    case character
    case paste(PasteCollector)
  }

  private var state = State.ground
  /// The bytes of the sequence since its introducer.
  private var held: [UInt8] = []
  /// One more ESC stood before: Alt, as some terminals write it.
  private var alt = false
  private var events: [Event] = []
  private let pasteLimit: Int

  /// No sequence that means anything is longer.
  private static let sequenceLimit = 64

  /// - Parameter pasteLimit: bytes of one paste that are kept; what follows up to its end is dropped.
  package init(pasteLimit: Int = 1 << 20) { self.pasteLimit = pasteLimit }

  /// The events that end in these bytes.
  package mutating func decode(_ bytes: [UInt8]) -> [Event] {
    for byte in bytes { take(byte) }
    return delivered()
  }

  /// Whether it must be told by `flush()` that nothing more is coming.
  package var isWaiting: Bool {
    switch state {
    // A paste ends with its end: however long the line stalls, the rest of it must not become keys.
    case .ground, .paste: false
    default: true
    }
  }

  /// The events of what was held back, now that nothing more has come.
  package mutating func flush() -> [Event] {
    switch state {
    case .ground, .paste: return []
    case .escape:
      if alt { events.append(.key(Key(.escape))) }
      events.append(.key(Key(.escape)))
    case .control where held.isEmpty: introducerAlone("[")
    case .singleShift where held.isEmpty: introducerAlone("O")
    case .string(let introducer) where held.isEmpty: introducerAlone(Character(Unicode.Scalar(introducer)))
    default: break
    }
    reset()
    return delivered()
  }

  private mutating func delivered() -> [Event] {
    defer { events.removeAll() }
    return events
  }

  private mutating func reset() {
    state = .ground
    held.removeAll(keepingCapacity: true)
    alt = false
  }

  /// ESC and a character with nothing after it was Alt and that key.
  private mutating func introducerAlone(_ character: Character) {
    if alt { events.append(.key(Key(.escape))) }
    events.append(.key(Key(.character(character), alt: true)))
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .control: control(byte)
    case .consoleFunction: finish(Self.consoleFunction(byte).map { .key(Key($0)) })
    case .oldMouse: oldMouse(byte)
    case .singleShift: singleShift(byte)
    case .string(let introducer): string(byte, introducer: introducer)
    case .character: character(byte)
    case .paste(var collector):
      // Taken out while it changes, or each byte would copy the paste.
      state = .ground
      if let text = collector.take(byte) {
        if !text.isEmpty { events.append(.paste(text)) }
      } else {
        state = .paste(collector)
      }
    }
  }

  private mutating func finish(_ event: Event?) {
    if var event {
      if alt, case .key(var key) = event {
        key.alt = true
        event = .key(key)
      }
      events.append(event)
    }
    reset()
  }

  /// The sequence was none: this byte begins anew.
  private mutating func abandon(_ byte: UInt8) {
    reset()
    take(byte)
  }
}

// MARK: - What each state makes of a byte

extension KeyDecoder {
  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x80...: begin(character: byte)
    default: finish(.key(Key(typed: byte)))
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      if alt { events.append(.key(Key(.escape))) }
      alt = true
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(introducer: byte)
    default:
      if alt { events.append(.key(Key(.escape))) }
      alt = true
      if byte >= 0x80 { begin(character: byte) } else { finish(.key(Key(typed: byte))) }
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where held.isEmpty: state = .consoleFunction
    case UInt8(ascii: "M") where held.isEmpty: state = .oldMouse
    // rxvt ends Shift's keys in what elsewhere stands before the end.
    case UInt8(ascii: "$") where !held.isEmpty && held.allSatisfy(Self.isDigit): finishControl(byte)
    case 0x20...0x3F:
      // Too long a sequence is read to its end, but not kept.
      if held.count <= Self.sequenceLimit { held.append(byte) }
    case 0x40...0x7E: finishControl(byte)
    default: abandon(byte)
    }
  }

  private mutating func finishControl(_ final: UInt8) {
    guard held.count <= Self.sequenceLimit, let sequence = ControlSequence(held, final: final) else {
      return finish(nil)
    }
    guard !sequence.beginsPaste else {
      reset()
      state = .paste(PasteCollector(limit: pasteLimit))
      return
    }
    finish(sequence.event)
  }

  private mutating func oldMouse(_ byte: UInt8) {
    held.append(byte)
    guard held.count == 3 else { return }
    finish(Mouse(code: Int(held[0]) - 32, column: Int(held[1]) - 32, row: Int(held[2]) - 32).map(Event.mouse))
  }

  private mutating func singleShift(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9") where held.isEmpty: held.append(byte)
    case 0x20...0x7E:
      let modifiers = held.first.map { Int($0) - 0x30 } ?? 1
      finish(Key(singleShift: byte, modifiers: modifiers).map(Event.key))
    default:
      if held.isEmpty { introducerAlone("O") }
      abandon(byte)
    }
  }

  private mutating func string(_ byte: UInt8, introducer: UInt8) {
    let follows = held.last == 0x1B
    switch byte {
    case 0x07: reset()
    case UInt8(ascii: "\\") where follows: reset()
    case _ where follows:
      reset()
      state = .escape
      take(byte)
    case 0x1B, 0x20...: held = [byte]
    default:
      if held.isEmpty { introducerAlone(Character(Unicode.Scalar(introducer))) }
      abandon(byte)
    }
  }

  private mutating func begin(character byte: UInt8) {
    guard (0xC2...0xF4).contains(byte) else { return finish(nil) }
    held = [byte]
    state = .character
  }

  private mutating func character(_ byte: UInt8) {
    guard (0x80...0xBF).contains(byte), let first = held.first else { return abandon(byte) }
    held.append(byte)
    guard held.count == (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) else { return }
    guard let text = String(validating: held, as: UTF8.self), let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return finish(nil) }
    finish(.key(Key(.character(Character(scalar)))))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func consoleFunction(_ byte: UInt8) -> Key.Code? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) ? .function(Int(byte) - 0x40) : nil
  }
}
