import Foundation
import Pipeline
import Quantities
import Rendering
import ScriptLanguage
import Signal
import Speech
import Testing
import Timing

@Suite("No click in a routine")
struct ClickTests {
  /// One of each kind: clenching with a bed and a chime, counted breath, slow breath, and imagery with a voice that
  /// sinks. `make library` takes all of them.
  static let routines: [String] = {
    let wish = ProcessInfo.processInfo.environment["UNCLENCH_ALL_ROUTINES"] != nil
    return wish ? LibraryTests.names : ["clench-and-notice", "counting", "cyclic-sigh", "pelvic-breathing"]
  }()

  /// Every stem by itself, where nothing hides a click, and the mix.
  @Test(arguments: routines)
  func noStemOfAShippedRoutineClicks(routine: String) throws {
    let engine = try EspeakEngine()
    let source = try ScriptLoader(library: LibraryTests.library).load(routine)
    let world = FileWorld(library: LibraryTests.library)
    let script = try Compiler(engine: engine, world: world).compile(source, for: Listener(), care: .off)
    let renderer = TrackRenderer(script.timeline, clips: SpokenClips(script.timeline, script: script.speech))
    let mix = ClickDetector()
    let stems = PerStem { _ in ClickDetector() }
    try renderer.renderStems(by: renderer.plan()) { block, parts in
      mix.take(block)
      for stem in Stem.allCases { stems[stem].take(parts[stem]) }
    }
    mix.finish()
    #expect(try mix.clicks.filter { try !isSpoken($0, script, engine) } == [], "the mix")
    for stem in Stem.allCases {
      stems[stem].finish()
      let clicks = try stems[stem].clicks.filter { try !(stem == .voice && isSpoken($0, script, engine)) }
      #expect(clicks == [], "\(stem)")
    }
  }

  /// Whether a click belongs to the words: a "p" or a "k", as the engine itself spoke it.
  private func isSpoken(_ frame: Int, _ script: CompiledScript, _ engine: EspeakEngine) throws -> Bool {
    let words = script.timeline.events.last { event in
      guard case .speech = event.kind else { return false }
      return event.start.value <= frame
    }
    guard let words, frame < words.end.value, case .speech(let utterance, _, _) = words.kind else { return false }
    let spoken = script.timeline.utterances[utterance]
    let recording = try recording(of: spoken, lasting: words.length, engine)
    let block = StereoBlock(capacity: recording.samples.count)
    for (index, sample) in recording.samples.enumerated() {
      (block.left[index], block.right[index]) = (Float(sample) / 32_768, Float(sample) / 32_768)
    }
    let detector = ClickDetector(prominence: 6)
    detector.take(block)
    detector.finish()
    let place = (frame - words.start.value) * recording.sampleRate.hertz / 48_000
    return detector.clicks.contains { abs($0 - place) <= 4 }
  }

  /// What the engine spoke: faster than the voice's own rate where the words had to fit their place.
  private func recording(of spoken: Utterance, lasting length: FrameCount, _ engine: EspeakEngine) throws -> Recording {
    var voice = spoken.voice
    let own = try engine.record(spoken.wording, voice: voice)
    for faster in 0...40 {
      voice.rate = spoken.voice.rate + WordsPerMinute(Double(faster))
      let recording = faster == 0 ? own : try engine.record(spoken.wording, voice: voice)
      if abs(SampleRate.track.frames(in: recording.length).value - length.value) <= 2 { return recording }
    }
    return own
  }

  /// What the detector is good for: a step, a lost sample and a missing fade, each 46 dB below full scale.
  @Test func theDetectorFindsWhatItIsThereFor() {
    for kind in 0..<3 {
      let block = StereoBlock(capacity: 48_000)
      for frame in 0..<48_000 {
        var sample = Float(0.02 * sin(2 * .pi * 220 * Double(frame) / 48_000))
        switch kind {
        case 0 where frame >= 20_000: sample += 0.005
        case 1 where frame == 20_000: sample += 0.005
        case 2 where frame >= 20_055: sample = 0
        default: break
        }
        (block.left[frame], block.right[frame]) = (sample, sample)
      }
      let detector = ClickDetector()
      detector.take(block)
      detector.finish()
      #expect(detector.clicks.contains { abs($0 - 20_000) < 60 }, "kind \(kind)")
    }
  }

  @Test func theDetectorLeavesSoundsAlone() {
    // A bell begins at once, but without a corner.
    let block = StereoBlock(capacity: 48_000)
    for frame in 0..<48_000 {
      let time = Double(max(0, frame - 10_000)) / 48_000
      let sample = Float(0.2 * sin(2 * .pi * 880 * time) * min(1, time / 0.003) * exp(-12 * time))
      (block.left[frame], block.right[frame]) = (sample, sample)
    }
    let detector = ClickDetector()
    detector.take(block)
    detector.finish()
    #expect(detector.clicks == [])
  }
}
