import Foundation
import Quantities
import Rendering
import ScriptLanguage
import Signal
import Timing

/// A script rendered in memory, with a steady tone for a voice.
struct Rendered {
  let timeline: Timeline
  var left: [Float] = []
  var right: [Float] = []

  /// The voice of the tests: a tone of 440 Hz that begins and ends at once, so that every missing fade shows.
  final class ToneClips: ClipSource {
    let lengths: [Int]
    let amplitude: Float
    init(_ timeline: Timeline, amplitude: Float) {
      lengths = timeline.utteranceLengths.map(\.value)
      self.amplitude = amplitude
    }
    func clip(for utterance: Int) -> [Float] {
      (0..<lengths[utterance]).map { amplitude * Float(cos(2 * Double.pi * 440 * Double($0) / 48_000)) }
    }
  }

  static func timeline(_ script: String) -> Timeline {
    let program = Program.load(SourceText(name: "test", text: script), world: EmptyWorld()).program
    let sheet = Unfolder.unfold(program, for: Listener()).sheet
    let lengths = sheet.utterances.map { ($0, SampleRate.track.frames(in: Seconds(Double($0.text.count) * 0.1))) }
    return Resolver.resolve(sheet, lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths))).timeline
  }

  /// Renders; without mastering the mix is as the buses make it.
  init(_ script: String, blockSize: Int = 1024, isMastered: Bool = true, voice: Float = 0.3) throws {
    timeline = Self.timeline(script)
    let renderer = TrackRenderer(
      timeline,
      clips: ToneClips(timeline, amplitude: voice),
      blockSize: blockSize
    )
    let loudness = isMastered ? try renderer.measure() : nil
    left.reserveCapacity(timeline.length.value)
    right.reserveCapacity(timeline.length.value)
    var (l, r) = (left, right)
    try renderer.render(measured: loudness) { block in
      l += block.leftSamples
      r += block.rightSamples
    }
    (left, right) = (l, r)
  }

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
  var largestJump: Float {
    [left, right].map { channel in
      zip(channel, channel.dropFirst()).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
    }.max() ?? 0
  }
}
