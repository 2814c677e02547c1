import PlannerUI
import Rota

extension Remembered {
  /// As it is written down: words by name. What is not understood is as by itself.
  init(_ texts: [String: String]) {
    self.init(
      screen: texts["screen"].flatMap(ScreenID.init) ?? .board,
      zoom: texts["zoom"].flatMap(BoardZoom.init) ?? .fourWeeks, isGrouped: texts["order"] != "name",
      member: texts["member"].map { MemberID($0) })
  }

  var texts: [String: String] {
    var texts = ["screen": screen.rawValue, "zoom": zoom.rawValue, "order": isGrouped ? "site" : "name"]
    texts["member"] = member?.text
    return texts
  }
}
