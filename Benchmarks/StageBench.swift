import AudioFiles
import Foundation
import Glibc
import Quantities
import Rendering
import Resampling
import ScriptLanguage
import Signal
import Timing

/// The stages one by one, on ten minutes of track; those of the voice on ten minutes of speech.
struct StageBench {
  let place: Workplace

  private static let minutes = 10
  private static let frames = minutes * 60 * 48_000

  func table() throws -> Table {
    var table = Table(title: "The stages, each for ten minutes", columns: ["stage", "plain writes", "ns a frame"])
    let speech = try SpeechStages(minutes: Self.minutes)
    var empty: Double?
    for (name, rendersOver, body) in try stages(speech) {
      let pair = try place.paired(bytes: Self.minutes * TrackBench.bytesPerMinute) {
        let clock = ContinuousClock()
        let time = try clock.measure { try Denormals.flushed(body) }
        return Child.Usage(wall: time / .seconds(1), peakBytes: 0)
      }
      // Sounds are rendered by themselves; what an empty track takes is a row of its own.
      let time = pair.time - (rendersOver ? empty ?? 0 : 0)
      if empty == nil { empty = pair.time }
      table.rows.append([name, written(time / pair.unit), written(time / Double(Self.frames) * 1e9)])
    }
    return table
  }

  /// The stages, the empty track first, and whether each is rendered over one.
  private func stages(_ speech: SpeechStages) throws -> [(String, Bool, () throws -> Void)] {
    var stages: [(String, Bool, () throws -> Void)] = [
      ("an empty track: mixing, limiter at rest", false, try rendering("pause 10m"))
    ]
    for sound in BedSound.allCases {
      stages.append(("bed \(sound.rawValue)", true, try rendering("bed \(sound.rawValue) at -34 dB\npause 10m")))
    }
    for sound in ToneSound.allCases where sound != .none {
      let script = "tones \(sound.rawValue)\nbreath b = in 4s, out 6s\nbreathe b for 10m"
      stages.append(("breathing tone \(sound.rawValue)", true, try rendering(script)))
    }
    let clenches = "repeat 60:\n  clench feet at 80% for 5s, rest 5s:\n    cue none\n    release none\n"
    stages.append(("tension tone, half the time", true, try rendering("muscle feet \"your feet\"\n" + clenches)))
    for sound in ChimeSound.allCases {
      let script = "repeat 60:\n  chime \(sound.rawValue)\n  pause 6s\n"
      stages.append(("\(sound.rawValue), struck every ten seconds", true, try rendering(script)))
    }
    stages += [
      ("speaking, by espeak-ng", false, speech.speak),
      ("the voice's chain", false, speech.treat),
      ("the voice to 48 kHz, by libsoxr", false, speech.resample),
      ("the room", false, speech.placeInRoom),
      ("limiter at work", false, limiting),
      ("loudness meter", false, metering),
      ("dither to 16 bits", false, dithering),
      ("dither, conversion and file", false, writing),
    ]
    return stages
  }

  private func rendering(_ script: String) throws -> () throws -> Void {
    let program = Program.load(SourceText(name: "bench", text: script), world: EmptyWorld())
    let sheet = Unfolder.unfold(program.program, for: Listener()).sheet
    let timeline = Resolver.resolve(sheet, lengths: SpeechLengths([:])).timeline
    let renderer = TrackRenderer(timeline, clips: NoClips())
    let plan = try renderer.plan()
    // A script may be a little longer or shorter than ten minutes; so many frames are what counts.
    return {
      var done = 0
      try renderer.render(by: plan) { done += $0.frames }
      precondition(abs(done - Self.frames) < Self.frames / 10, "not ten minutes: \(script)")
    }
  }

  private func limiting() {
    let limiter = Limiter(ceiling: -20)
    blocks { limiter.process($0) }
  }

  private func metering() {
    var meter = LoudnessMeter()
    blocks { meter.measure($0) }
  }

  private func dithering() {
    var dither = Dither(seed: 1)
    var output = [Int16](repeating: 0, count: 2 * StereoBlock.defaultCapacity)
    var frame = 0
    blocks { block in
      dither.convert(left: block.left, right: block.right, at: frame, count: block.frames, to: &output)
      frame += block.frames
    }
  }

  private func writing() throws {
    let path = place.fresh("stage.wav")
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    defer {
      close(file)
      unlink(path)
    }
    let writer = try WaveWriter(descriptor: file, format: WaveFormat(), length: FrameCount(Self.frames))
    try blocks { try writer.append($0) }
    try writer.finish()
  }

  /// Ten minutes of a tone that is often over the limiter's ceiling, in blocks.
  private func blocks(_ body: (StereoBlock) throws -> Void) rethrows {
    let tone = (0..<StereoBlock.defaultCapacity).map { Float(0.2 * sin(2 * .pi * 3 * Double($0) / 1024)) }
    let block = StereoBlock()
    for _ in 0..<Self.frames / block.capacity {
      for index in tone.indices { (block.left[index], block.right[index]) = (tone[index], tone[index]) }
      try body(block)
    }
  }
}

/// A track without words needs no voice.
private struct NoClips: ClipSource {
  func clip(for utterance: Int) -> Clip { Clip(samples: [], sampleRate: .track) }
  func loudness(of utterance: Int) -> ClipLoudness { ClipLoudness(powers: [], peaks: []) }
}
