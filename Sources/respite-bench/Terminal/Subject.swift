/// A program to be measured, and what is pressed in it.
struct Subject {
  var name: String
  var program: String
  var arguments: [String] = []
  var variables: [String] = []
  /// Keys that move the cursor, each pair there and back.
  var moves: (there: String, back: String)
  /// Keys that begin something that goes on while others are pressed; empty for none.
  var before = ""

  func with(name: String, variables: [String] = [], before: String = "") -> Subject {
    var subject = self
    subject.name = name
    subject.variables += variables
    subject.before = before
    return subject
  }
}
