/// An instance of the shift-scheduling benchmark of Curtois and Qu (2014), as its text file tells it.
struct CurtoisInstance {
  var days = 0
  var shifts: [Shift] = []
  var staff: [Staff] = []
  var covers: [Cover] = []

  struct Shift {
    let id: String
    let minutes: Int
    /// Shifts that may not follow this one on the next day.
    let forbiddenNext: [String]
  }

  struct Staff {
    let id: String
    /// Most shifts of a type, by shift; a type that is not named has no bound.
    let maxShifts: [String: Int]
    let maxMinutes: Int
    let minMinutes: Int
    let maxConsecutiveShifts: Int
    let minConsecutiveShifts: Int
    let minConsecutiveDaysOff: Int
    let maxWeekends: Int
    var daysOff: Set<Int> = []
    /// What it costs to hold (`shift`, not `isWanted`) or not to hold (`isWanted`) a shift on a day.
    var requests: [Request] = []
  }

  struct Request {
    let day: Int
    let shift: Int
    let weight: Int
    let isWanted: Bool
  }

  struct Cover {
    let day: Int
    let shift: Int
    let need: Int
    let under: Int
    let over: Int
  }
}
