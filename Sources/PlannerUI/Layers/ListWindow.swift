/// Which lines of a list show in a window of that many rows, the chosen one among them.
struct ListWindow {
  let visible: Range<Int>

  init(count: Int, chosen: Int, rows: Int) {
    let top = max(0, min(chosen - rows / 2, count - rows))
    visible = top..<min(count, top + max(0, rows))
  }
}
