import Foundation

/// A text that is written beside a track for others to follow it by.
enum BesideFile {
  /// What happens and when, as JSON (docs/events.md).
  case events
  /// A page that plays the track.
  case page

  /// Where it lies: `track.events.json` or `track.html` beside `track.wav`.
  func path(of track: String) -> String {
    switch self {
    case .events: CaptionFiles.path(of: track, ending: "events.json")
    case .page: CaptionFiles.path(of: track, ending: "html")
    }
  }

  /// What stands in it; `track` is the path of the track.
  func text(_ script: CompiledScript, _ options: TrackJob.Options, track: String) throws -> String {
    let isDiscreet = options.tags.isDiscreet
    switch self {
    case .events: return try script.events(isDiscreet: isDiscreet).text()
    case .page:
      let sound = TrackPage.address(ofFile: URL(filePath: track).lastPathComponent)
      return try TrackPage.html(script, sound: sound, hasFigure: options.pageHasFigure, isDiscreet: isDiscreet)
    }
  }
}
