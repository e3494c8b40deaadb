import Foundation
import Quantities
import Rendering
import ScriptLanguage
import Signal
import Timing

/// A script rendered in memory, with a steady tone for a voice.
struct Rendered {
  let timeline: Timeline
  /// How it was mastered.
  let plan: MasteringPlan
  var left: [Float] = []
  var right: [Float] = []

  /// The voice of the tests: a tone of 440 Hz that begins and ends at once, so that every missing fade shows.
  struct ToneClips: LevelledClips {
    let lengths: [Int]
    let amplitude: Float
    init(_ timeline: Timeline, amplitude: Float) {
      lengths = timeline.utteranceLengths.map(\.value)
      self.amplitude = amplitude
    }
    func samples(of utterance: Int) -> [Float] {
      (0..<lengths[utterance]).map { amplitude * Float(cos(2 * Double.pi * 440 * Double($0) / 48_000)) }
    }
  }

  /// A voice of syllables and pauses, whose peaks stand as far above its loudness as those of speech, and whose pitch
  /// moves as that of speech does: a room answers each pitch a little differently.
  struct SyllableClips: LevelledClips {
    let lengths: [Int]
    init(_ timeline: Timeline) { lengths = timeline.utteranceLengths.map(\.value) }
    /// One pulse of the voice: six partials in step, 11 dB from the mean to the peak.
    private static let pulse = (0..<1_000).map { step in
      (1...6).reduce(0) { $0 + cos(2 * Double.pi * Double($1 * step) / 1_000) } / 6
    }
    func samples(of utterance: Int) -> [Float] {
      var phase = 0.0
      return (0..<lengths[utterance]).map { frame in
        let time = Double(frame) / 48_000
        let syllable = sin(2 * Double.pi * 2 * time)
        phase += (120 + 15 * sin(2 * Double.pi * 1.3 * time)) / 48_000
        phase -= phase.rounded(.down)
        return Float(0.5 * Self.pulse[Int(phase * 1_000)] * syllable * syllable)
      }
    }
  }

  static func timeline(_ script: String) -> Timeline {
    let program = Program.load(SourceText(name: "test", text: script), world: EmptyWorld()).program
    let sheet = Unfolder.unfold(program, for: Listener()).sheet
    let lengths = sheet.utterances.map { ($0, SampleRate.track.frames(in: Seconds(Double($0.text.count) * 0.1))) }
    return Resolver.resolve(sheet, lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths))).timeline
  }

  /// Renders; without mastering the mix is as the buses make it.
  init(
    _ script: String,
    blockSize: Int = 1024,
    jobs: Int = 1,
    isMastered: Bool = true,
    voice: Float = 0.3
  ) throws {
    let timeline = Self.timeline(script)
    let clips = ToneClips(timeline, amplitude: voice)
    let plan = isMastered ? nil : try TrackRenderer(timeline, clips: clips).planAsMixed()
    try self.init(timeline, clips, plan: plan, blockSize, jobs: jobs)
  }

  /// Renders by a plan, or by one of its own.
  init(
    _ timeline: Timeline,
    _ clips: any ClipSource,
    plan: MasteringPlan? = nil,
    target: MasteringTarget = .phone,
    _ blockSize: Int = 1024,
    jobs: Int = 1
  ) throws {
    self.timeline = timeline
    let renderer = TrackRenderer(timeline, clips: clips, target: target, blockSize: blockSize, jobs: jobs)
    self.plan = try plan ?? renderer.plan()
    left.reserveCapacity(timeline.length.value)
    right.reserveCapacity(timeline.length.value)
    var (l, r) = (left, right)
    try renderer.render(by: self.plan) { block in
      l += block.leftSamples
      r += block.rightSamples
    }
    (left, right) = (l, r)
  }

  /// The integrated loudness in LUFS.
  var loudness: Double { meter(0..<left.count).integrated?.value ?? -.infinity }

  /// The true peak in dBTP.
  var truePeak: Double {
    var meter = TruePeakMeter()
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let l = left.baseAddress, let r = right.baseAddress else { return }
        meter.measure(left: l, right: r, count: left.count)
      }
    }
    meter.finish()
    return meter.peak.value
  }

  /// The K-weighted power of each 100 ms in some frames.
  func powers(_ range: Range<Int>) -> [Double] { meter(range).steps }

  private func meter(_ range: Range<Int>) -> LoudnessMeter { LoudnessMeter(left: left, right: right, in: range) }

  /// The frames between two times in seconds.
  func range(_ from: Double, _ to: Double) -> Range<Int> { Int(from * 48_000)..<min(Int(to * 48_000), left.count) }

  /// Root mean square of the left channel between two times, in dBFS.
  func level(_ from: Double, _ to: Double) -> Double {
    let part = left[range(from, to)]
    return 10 * log10(part.reduce(0) { $0 + Double($1) * Double($1) } / Double(part.count) + 1e-20)
  }

  /// The frequency between two times by its rising zero crossings, in hertz.
  func frequency(_ from: Double, _ to: Double) -> Double {
    let range = range(from, to)
    var crossings: [Double] = []
    for index in range.dropLast() where left[index] <= 0 && left[index + 1] > 0 {
      crossings.append(Double(index) + Double(-left[index] / (left[index + 1] - left[index])))
    }
    guard let first = crossings.first, let last = crossings.last, crossings.count > 1 else { return 0 }
    return 48_000 * Double(crossings.count - 1) / (last - first)
  }

  /// The largest jump between neighbouring frames of either channel.
  var largestJump: Float { largestJump(in: 0..<left.count) }

  /// The same in some frames.
  func largestJump(in range: Range<Int>) -> Float {
    [left[range], right[range]].map { channel in
      zip(channel, channel.dropFirst()).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
    }.max() ?? 0
  }
}

/// Clips that are treated as the voice of a track is.
protocol LevelledClips: ClipSource {
  func samples(of utterance: Int) -> [Float]
}

extension LevelledClips {
  func clip(for utterance: Int) -> Clip { Clip.treated(samples(of: utterance), sampleRate: .track).clip }

  func loudness(of utterance: Int) -> ClipLoudness {
    Clip.treated(samples(of: utterance), sampleRate: .track).loudness
  }
}

extension LoudnessMeter {
  /// A meter that has heard some frames of two channels.
  init(left: [Float], right: [Float], in range: Range<Int>) {
    self.init()
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let l = left.baseAddress, let r = right.baseAddress else { return }
        measure(left: l + range.lowerBound, right: r + range.lowerBound, count: range.count)
      }
    }
  }
}
