/// A program to be measured, and what is pressed in it.
struct Subject {
  var name: String
  var program: String
  var arguments: [String] = []
  var variables: [String] = []
  /// Keys that move the cursor, each pair there and back.
  var moves: (there: String, back: String)
  /// What is on the screen once it is whole; where nothing is known, that is when it falls quiet.
  var landmarks: Landmarks?
  /// Keys that begin something that goes on while others are pressed; empty for none.
  var before = ""

  /// Texts by which a screen is known.
  struct Landmarks {
    /// On the last line, which is drawn last.
    var whole: String
    /// On the first line, once there is nothing more to come.
    var settled: String
  }

  func with(name: String, variables: [String] = [], before: String = "") -> Subject {
    var subject = self
    subject.name = name
    subject.variables += variables
    subject.before = before
    return subject
  }
}
