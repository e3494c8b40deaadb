import ArgumentParser
import Foundation

/// A day on the command line.
struct TagDate {
  /// Such as `2026-11-21`.
  var text: String

  /// Reads a day; what is none is told with the form.
  static func read(_ argument: String) throws(ValidationError) -> TagDate {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let isWritten =
      parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy { $0.isASCII && $0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard isWritten, numbers.count == 3, numbers[0] > 0,
      DateComponents(calendar: calendar, year: numbers[0], month: numbers[1], day: numbers[2]).isValidDate
    else { throw ValidationError("write a day as year, month and day, such as 2026-11-21.") }
    return TagDate(text: argument)
  }

  private init(text: String) { self.text = text }

  /// The day of a number of seconds since 1970, in UTC (https://reproducible-builds.org/specs/source-date-epoch/); nil
  /// where it is none.
  init?(epoch: String) {
    guard let seconds = Int(epoch), (0..<253_402_300_800).contains(seconds) else { return nil }
    let date = Self.calendar.dateComponents(
      [.year, .month, .day],
      from: Date(timeIntervalSince1970: Double(seconds))
    )
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    text = String(format: "%04d-%02d-%02d", year, month, day)
  }

  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    if let utc = TimeZone(secondsFromGMT: 0) { calendar.timeZone = utc }
    return calendar
  }
}
