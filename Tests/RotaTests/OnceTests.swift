import Rota
import Testing

@Suite struct OnceTests {
  @Test func `whoever asks first works it out, and all others get the same`() async {
    let once = Once<Int>()
    let answers = await withTaskGroup(of: Int.self, returning: Set<Int>.self) { group in
      for number in 0..<8 { group.addTask { once.value { number } } }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(answers.count == 1)
    #expect(once.value { 100 } == answers.first)
  }
}
