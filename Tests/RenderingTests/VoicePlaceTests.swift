import Foundation
import Quantities
import Rendering
import Signal
import Testing
import Timing

@Suite("Where words are heard from")
struct VoicePlaceTests {
  private static let words = "\"Notice how your shoulders rest upon the ground.\""

  private func voice(_ manner: String) throws -> Rendered {
    let timeline = Rendered.timeline("\(Self.words) \(manner)\npause 5s")
    let clips = Rendered.SyllableClips(timeline)
    return try Rendered(timeline, clips, plan: TrackRenderer(timeline, clips: clips).planAsMixed())
  }

  /// Root mean square of what differs between both sides, in dBFS: the room, since the voice is in the middle.
  private func around(_ track: Rendered, _ range: Range<Int>) -> Double {
    let power = range.reduce(0.0) { $0 + pow(Double(track.left[$1] - track.right[$1]), 2) } / Double(range.count)
    return 10 * log10(power + 1e-20)
  }

  @Test func farWordsHaveAsMuchMoreOfTheRoomThanNearOnesAsItSays() throws {
    let tracks = try ["near", "", "far"].map(voice)
    let words = try #require(tracks[0].timeline.events.first { $0.kind.isSpeech })
    let range = words.start.value..<words.end.value
    let shares = tracks.map { track in around(track, range) - 10 * log10(track.powers(range).reduce(0, +) / 50) }
    // The answer of the room is at -27.4, -20 and -16 dB beside the voice.
    #expect(abs(shares[1] - shares[0] - 7.4) < 1 && abs(shares[2] - shares[1] - 4) < 1, "\(shares)")
  }

  @Test func farWordsAreSofterAndTheOthersAlike() throws {
    let loudness = try ["near", "", "far"].map { try voice($0).loudness }
    #expect(abs(loudness[0] - loudness[1]) < 0.6)
    #expect(abs(loudness[1] - loudness[2] - 4.1) < 0.6)
  }

  @Test func theRoomGoesOnBehindTheWordsAndEndsInSilence() throws {
    let track = try voice("far")
    let end = try #require(track.timeline.events.first { $0.kind.isSpeech }).end.value
    let tail = Int(Room.ending.value * 48_000)
    #expect(track.left[end + 1_000..<end + tail / 2].contains { abs($0) > 1e-4 })
    #expect(track.left[(end + tail)...].allSatisfy { $0 == 0 })
    // The tail has no step in it that the words have not.
    let jumps = zip(track.left[end...], track.left[(end + 1)...]).map { abs($0 - $1) }
    #expect((jumps.max() ?? 1) < track.largestJump)
  }

  @Test func theCutsBetweenChunksFallIntoNoTail() throws {
    let script = (0..<8).map { _ in "\(Self.words) far\npause 2s" }.joined(separator: "\n")
    let timeline = Rendered.timeline(script)
    let clips = Rendered.SyllableClips(timeline)
    let (one, three) = (try Rendered(timeline, clips, jobs: 1), try Rendered(timeline, clips, 480, jobs: 3))
    #expect(one.left == three.left && one.right == three.right)
  }
}

extension TimelineEvent.Kind {
  fileprivate var isSpeech: Bool {
    if case .speech = self { true } else { false }
  }
}
