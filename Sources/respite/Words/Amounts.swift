/// Numbers in tables.
enum Amounts {
  /// `3`, and `·` for none.
  static func count(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  /// `58` or `58.5`: whole and half hours are what shifts are made of; anything finer is rounded to tenths.
  static func hours(_ minutes: Int) -> String {
    let tenths = (minutes + 3) / 6
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
