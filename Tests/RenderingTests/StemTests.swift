import Quantities
import Rendering
import Signal
import Testing

@Suite("The stems of a track")
struct StemTests {
  @Test(arguments: [1, 2])
  func theyAddUpToTheMix(jobs: Int) throws {
    let timeline = Rendered.timeline(TrackRendererTests.everything)
    let rendered = try RenderedStems(timeline, Rendered.SyllableClips(timeline), jobs: jobs)
    var largest: Float = 0
    for frame in rendered.mix.left.indices {
      let sum = Stem.allCases.reduce(Float(0)) { $0 + rendered.stems[$1].left[frame] }
      largest = max(largest, abs(sum - rendered.mix.left[frame]))
    }
    // Sums of five are off by a few units in the last place of a Float, far less than dither.
    #expect(largest < 5e-7)
    #expect(rendered.mix.left.count == timeline.length.value)
  }

  @Test func theyAddUpWhereTheLimiterWorks() throws {
    // A few words over long quiet tones are raised until the limiter has something to do.
    let timeline = Rendered.timeline("breath b = in 4s, out 6s\n\"Hello.\"\nbreathe b for 3m")
    let clips = Rendered.SyllableClips(timeline)
    let rendered = try RenderedStems(timeline, clips)
    let plain = try Rendered(timeline, clips)
    let isSame = plain.left == rendered.mix.left && plain.right == rendered.mix.right
    #expect(isSame)
    let largest = rendered.mix.left.indices.reduce(Float(0)) { largest, frame in
      let sum = Stem.allCases.reduce(Float(0)) { $0 + rendered.stems[$1].left[frame] }
      return max(largest, abs(sum - rendered.mix.left[frame]))
    }
    #expect(largest < 5e-7)
  }

  @Test func eachHasItsOwnSound() throws {
    let timeline = Rendered.timeline(TrackRendererTests.everything)
    let rendered = try RenderedStems(timeline, Rendered.SyllableClips(timeline))
    for stem in Stem.allCases { #expect(rendered.stems[stem].left.contains { $0 != 0 }, "\(stem)") }
    for event in timeline.events {
      guard case .speech = event.kind else { continue }
      let voice = rendered.stems[.voice].powers(event.start.value..<event.end.value)
      #expect(voice.contains { $0 > 1e-4 })
    }
  }
}

@Suite("Mixing on several threads")
struct ParallelTests {
  @Test(arguments: [2, 3])
  func itChangesNoSample(jobs: Int) throws {
    let timeline = Rendered.timeline(
      "breath b = in 4s, hold 1s, out 5s\nbed pink at -30 dB\n\"Hello there.\"\nbreathe b for 70s:\n  \"Words to it.\"\nchime bowl"
    )
    let clips = Rendered.SyllableClips(timeline)
    let (one, more) = (try Rendered(timeline, clips), try Rendered(timeline, clips, jobs: jobs))
    let isSame = one.left == more.left && one.right == more.right
    #expect(isSame)
  }

  @Test func itChangesNoSampleOfAnyBedOrTone() throws {
    let beds = ["brown", "pink", "white", "rain", "ocean", "night", "drone"].map { "bed \($0)\npause 11s" }
    let tones = ["soft", "glass", "bowl", "hum", "ocean"].map { "tones \($0)\nbreathe b for 1 breath" }
    let script = (["breath b = in 3s, hold 1s, out 4s, rest 1s"] + beds + tones).joined(separator: "\n")
    let (one, two) = (try Rendered(script, isMastered: false), try Rendered(script, jobs: 2, isMastered: false))
    let isSame = one.left == two.left && one.right == two.right
    #expect(isSame)
  }

  /// A voice that fails at its second utterance.
  private struct FailingClips: ClipSource {
    struct Failure: Error {}
    let clips: Rendered.ToneClips
    func clip(for utterance: Int) throws -> Clip {
      if utterance == 1 { throw Failure() }
      return clips.clip(for: utterance)
    }
    func loudness(of utterance: Int) -> ClipLoudness { clips.loudness(of: utterance) }
  }

  @Test(arguments: [1, 2])
  func whatFailsOnAThreadFailsTheTrack(jobs: Int) throws {
    let timeline = Rendered.timeline("\"One.\"\npause 40s\n\"Two and a half.\"\npause 40s\n\"Three.\"")
    let clips = FailingClips(clips: Rendered.ToneClips(timeline, amplitude: 0.3))
    let renderer = TrackRenderer(timeline, clips: clips, jobs: jobs)
    let plan = try renderer.plan()
    #expect(throws: FailingClips.Failure.self) { try renderer.render(by: plan) { _ in } }
  }

  /// Whoever takes the blocks wants no more.
  private struct Stop: Error {}

  @Test func whoeverTakesTheBlocksMayStop() throws {
    let timeline = Rendered.timeline("bed pink at -30 dB\npause 3m")
    let renderer = TrackRenderer(timeline, clips: Rendered.ToneClips(timeline, amplitude: 0.3), jobs: 2)
    let plan = try renderer.plan()
    var frames = 0
    #expect(throws: Stop.self) {
      try renderer.render(by: plan) { block in
        frames += block.frames
        if frames > 100_000 { throw Stop() }
      }
    }
  }
}
