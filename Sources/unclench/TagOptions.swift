import ArgumentParser
import Foundation
import Pipeline

/// What a command that writes a track is told of its tags.
struct TagOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who made the track; by default the author that the script names.", valueName: "text"))
  var artist: String?

  @Option(
    help: ArgumentHelp(
      "When the track was made, such as 2026-11-21. Without it (and SOURCE_DATE_EPOCH) the track has no date.",
      valueName: "YYYY-MM-DD"
    ),
    transform: TagDate.read
  )
  var date: TagDate?

  @Option(
    help: ArgumentHelp("A picture that players show: JPEG or PNG, of 2 MB at most.", valueName: "file")
  )
  var cover: String?

  @Flag(
    help: """
      Tell nothing of what the track is: no title, chapters that are only counted, no way to verify it, and a file called \
      track.
      """
  )
  var discreet = false

  /// What is wished for. Reads the cover: throws a failure that says what is wrong with it.
  func wishes(environment: [String: String] = ProcessInfo.processInfo.environment) throws(Failure) -> TagWishes {
    var wishes = TagWishes()
    wishes.artist = artist
    wishes.isDiscreet = discreet
    if let cover { wishes.cover = try CoverFile.load(cover) }
    if let date {
      wishes.date = date.text
    } else if let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty, !discreet {
      guard let date = TagDate(epoch: epoch) else {
        throw Failure(
          .usage,
          "SOURCE_DATE_EPOCH is \"\(epoch)\", and should be a number of seconds.",
          hint: "Take it out of the environment (unset SOURCE_DATE_EPOCH), or give --date."
        )
      }
      wishes.date = date.text
    }
    return wishes
  }
}

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
