import Foundation
import Pictures
import Quantities
import ScriptLanguage
import Testing
import Timing

/// A script taken to its timeline, with a voice that takes 0.11 s for each character, and its picture.
struct Drawn {
  let timeline: Timeline
  let name: String

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ script: String, answers: [String: String] = [:], length: Resolver.Length? = nil) throws {
    let loaded = Program.load(SourceText(name: "test.relax", text: script), world: EmptyWorld())
    var listener = Listener()
    listener.answers = Answers(answers)
    let unfolded = Unfolder.unfold(loaded.program, for: listener)
    let lengths = unfolded.sheet.utterances.map { utterance in
      (utterance, SampleRate.track.frames(in: utterance.target ?? Seconds(Double(utterance.text.count) * 0.11)))
    }
    let resolved = Resolver.resolve(
      unfolded.sheet,
      lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)),
      length: length
    )
    let found = loaded.diagnostics.inOrder + unfolded.diagnostics.inOrder + resolved.diagnostics.inOrder
    try #require(found.isEmpty, "\(found.map(\.finding.code))")
    timeline = resolved.timeline
    name = unfolded.sheet.publicTitle
  }

  /// The founding routine as it is shipped.
  static func founding() throws -> Drawn {
    let file = root.appending(path: "Scripts/notice-and-release/clench-and-notice.relax")
    return try Drawn(String(contentsOf: file, encoding: .utf8))
  }

  func svg(_ layout: PictureLayout = .paper, stretch: ClosedRange<Seconds>? = nil) -> String {
    TrackPicture(timeline, name: name, layout: layout, stretch: stretch).svg
  }

  /// Everything that can be in a picture, on several rows.
  static let everything = """
    title "Everything"
    ask name: text = "Ana" "Your name?"
    breath box = in 4s, hold 4s, out 4s, rest 4s
    breath belly = in 4s, out 6s
    muscle feet "the toes of both feet"
    bed brown at -36 dB
    section "Settle":
      "Hello, {name}. This is a long sentence, which has to be shortened or to be put in lines, one below the other."
      "And this is said softly." softly
      pause 20s
    breathe box for 48s
    breathe belly:
      section "Work":
        clench feet at 100% for 5s, rest 20s:
          cue "Curl your toes."
          hold none
          release "And let go."
        clench feet at 50% for 5s, rest 20s
        stretch feet for 8s, rest 10s
        imagine feet for 8s, rest 10s
    bed pink at -40 dB
    breathe belly from 12/min to 6/min over 2m for 3m
    tones none
    breathe belly for 40s
    chime bowl
    pause 10s
    fade bed over 20s
    """
}
