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

  @Flag(help: "Leave out the cover that is drawn for a track without one (in MP3, FLAC, Ogg Vorbis and Opus).")
  var noCover = false

  @Flag(
    help: """
      Tell nothing of what the track is: no title, chapters that are only counted, no way to verify it, and a file called \
      track.
      """
  )
  var discreet = false

  func validate() throws {
    if noCover, cover != nil {
      throw ValidationError("--cover and --no-cover don't go together: leave one of them out.")
    }
  }

  /// What is wished for. Reads the cover: throws a failure that says what is wrong with it.
  func wishes(environment: [String: String] = ProcessInfo.processInfo.environment) throws(Failure) -> TagWishes {
    var wishes = TagWishes()
    wishes.artist = artist
    wishes.isDiscreet = discreet
    if let cover { wishes.cover = .picture(try CoverFile.load(cover)) }
    if noCover { wishes.cover = .none }
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
