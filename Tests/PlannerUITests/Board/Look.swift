import Testing
import TerminalKit
import PlannerUI
@Suite struct Look {
  @Test func look() {
    let clock = ContinuousClock()
    let t0 = clock.now
    var stage = Stage()
    let t1 = clock.now
    print("stage", t1 - t0)
    print(stage.text)
    stage.press("j j l l")
    print(stage.text)
    let t2 = clock.now
    stage.press("l")
    let t3 = clock.now
    print("key", t3 - t2)
    stage.press("g")
    print(stage.text)
    stage.resize(200, 60)
    print(stage.text)
    stage.resize(40, 12)
    print(stage.text)
    print(stage.frame.stylePlane)
  }
}
