import AudioFiles
import CEbur128
import Foundation
import Pipeline
import Synchronization
import Testing
import Timing

@Suite("From a compiled script to a file")
struct TrackJobTests {
  static let script = """
    title "Test"
    breath b = in 4s, out 6s
    muscle feet "your feet"
    bed brown at -36 dB
    "Some words to begin with. And a few more of them."
    breathe b:
      clench feet at 100% for 5s, rest 8s
    chime bowl
    """

  @Test func theFileHasTheLengthAndLoudnessAsAnotherProgramMeasuresThem() throws {
    let workshop = try Workshop()
    let script = try workshop.compile(Self.script)
    let result = try TrackJob(script, to: workshop.path("a.wav")).run()
    let reader = try AudioFileReader(path: workshop.path("a.wav"))
    #expect(reader.frames == script.timeline.length)
    #expect(result.length == script.timeline.duration)

    let samples = try reader.readAll()
    let mode = Int32(EBUR128_MODE_I.rawValue) | Int32(EBUR128_MODE_TRUE_PEAK.rawValue)
    var state = ebur128_init(2, 48_000, mode)
    defer { ebur128_destroy(&state) }
    ebur128_add_frames_float(state, samples, samples.count / 2)
    var loudness = 0.0
    ebur128_loudness_global(state, &loudness)
    #expect(abs(loudness + 18) < 0.5)
    for channel in 0..<2 as Range<UInt32> {
      var peak = 0.0
      ebur128_true_peak(state, channel, &peak)
      #expect(20 * log10(peak) <= -1)
    }
  }

  @Test func twoRenderingsAreTheSameBytes() throws {
    let workshop = try Workshop()
    for name in ["a.wav", "b.wav"] { _ = try TrackJob(workshop.compile(Self.script), to: workshop.path(name)).run() }
    let (a, b) = (
      try Data(contentsOf: workshop.folder.appending(path: "a.wav")), workshop.folder.appending(path: "b.wav")
    )
    #expect(try a == Data(contentsOf: b))
  }

  @Test(arguments: ["speaking", "measuring", "writing"])
  func whereverItIsStoppedTheOldFileStaysAndNothingElse(stage: String) throws {
    let workshop = try Workshop()
    try Data("old".utf8).write(to: workshop.folder.appending(path: "a.wav"))
    let supervisor = Workshop.stopping { progress in
      switch progress {
      case .speaking(let done, _): stage == "speaking" && done == 1
      case .measuring(let share): stage == "measuring" && share == 0
      case .writing(let share): stage == "writing" && share > 0.9
      case .resolved: false
      }
    }
    #expect {
      let script = try workshop.compile(Self.script, supervisor: supervisor)
      _ = try TrackJob(script, to: workshop.path("a.wav"), supervisor: supervisor).run()
    } throws: { ($0 as? Failure)?.kind == .interrupted }
    #expect(workshop.names == ["a.wav"])
    #expect(try Data(contentsOf: workshop.folder.appending(path: "a.wav")) == Data("old".utf8))
  }

  @Test func loopsOfNothingAreStoppedToo() throws {
    let workshop = try Workshop()
    let loops = "repeat 1000 times:\n  repeat 1000 times:\n    repeat 1000 times:\n      let a = 4s\n\"Hello.\""
    let asked = Atomic(0)
    let supervisor = Supervisor(isInterrupted: { asked.add(1, ordering: .relaxed).newValue > 2 })
    #expect { try workshop.compile(loops, supervisor: supervisor) } throws: { ($0 as? Failure)?.kind == .interrupted }
    // Not once more for each of the loops' million passes.
    #expect(asked.load(ordering: .relaxed) < 100)
  }

  @Test func anOldFileIsReplacedWhole() throws {
    let workshop = try Workshop()
    try Data("old".utf8).write(to: workshop.folder.appending(path: "a.wav"))
    _ = try TrackJob(workshop.compile("\"Hello.\""), to: workshop.path("a.wav")).run()
    #expect(workshop.names == ["a.wav"])
    #expect(try AudioFileReader(path: workshop.path("a.wav")).frames > 48_000)
  }

  @Test func wordsLieWhereTheTimelineSays() throws {
    // The scripted voice begins and ends with sound, so that speech is where the file is loud.
    let workshop = try Workshop()
    let script = try workshop.compile("pause 2s\n\"One two three.\"\npause 3s\n\"Four five.\"")
    _ = try TrackJob(script, to: workshop.path("a.wav")).run()
    let samples = try AudioFileReader(path: workshop.path("a.wav")).readAll()
    let loud = stride(from: 0, to: samples.count, by: 2).filter { abs(samples[$0]) > 0.001 }.map { $0 / 2 }
    var stretches: [ClosedRange<Int>] = []
    for frame in loud {
      // The tones of one utterance's words have short silences between them.
      if let last = stretches.last, frame - last.upperBound < 24_000 {
        stretches[stretches.count - 1] = last.lowerBound...frame
      } else {
        stretches.append(frame...frame)
      }
    }
    let speech = script.timeline.events.filter { if case .speech = $0.kind { true } else { false } }
    #expect(stretches.count == 2 && speech.count == 2)
    for (heard, event) in zip(stretches, speech) {
      #expect(abs(heard.lowerBound - event.start.value) < 4_800)
      #expect(abs(heard.upperBound - event.end.value) < 4_800)
    }
  }

  @Test func aPhraseIsSpokenOnce() throws {
    let workshop = try Workshop()
    let counter = Workshop.stopping { _ in false }
    let script = try workshop.compile("for a in 1, 2, 3, 4:\n  \"The same words.\"", supervisor: counter)
    #expect(script.timeline.utterances.count == 1)
    #expect(script.timeline.events.count == 4)
  }

  @Test func aVoiceThatIsUnknownIsFoundAtItsLine() throws {
    let workshop = try Workshop()
    let script = try workshop.compile("voice a = unknown-voice\n\"Hello.\"")
    #expect(script.diagnostics.map(\.finding.code) == ["unknown-voice"])
  }
}
