import Foundation
import Quantities
import Rendering
import Resampling
import ScriptLanguage
import Signal

/// A sound file made into a loop: at the track's rate, stereo, its end faded into its beginning. It lies in a temporary
/// file, so memory does not grow with it. Read from several threads at once.
struct FileLoop: BedLoop {
  let length: Int
  let loudness: Decibels
  let powers: [Double]
  private let file: NamelessFile

  private static let bytesPerFrame = 2 * MemoryLayout<Float>.size
  /// How long the end and the beginning sound together: so long, but no more than a quarter of the file.
  static let crossfade: Seconds = 4

  /// Makes a loop of the file at a path. A track that lasts `longest` needs no more than that of it.
  init(_ path: String, longest: FrameCount, supervisor: Supervisor) throws {
    let rate = SampleRate.track
    let step = rate.hertz / 10
    let crossfade = rate.frames(in: Self.crossfade).value
    let most = longest.value + crossfade
    let file = try NamelessFile(for: "the bed")
    var written = 0
    var rumble = RumbleFilter(sampleRate: rate)
    func append(_ frames: UnsafeBufferPointer<Float>) throws {
      let frames = rumble.process(frames)
      let kept = min(frames.count / 2, most - written)
      try frames.withUnsafeBytes { frames in
        let kept = UnsafeRawBufferPointer(rebasing: frames[..<(kept * Self.bytesPerFrame)])
        try file.write(kept, at: written * Self.bytesPerFrame)
      }
      written += kept
    }
    try SoundFile.read(path) { source in
      let resampler = try StreamResampler(channels: 2, from: source.sampleRate, to: rate)
      try source.forEachPart { frames in
        try supervisor.checkInterruption()
        try resampler.process(frames) { try append($0) }
        return written < most
      }
      try resampler.finish { try append($0) }
    }
    // Whole steps, so that measuring what comes after it can go on from there.
    let overlap = min(crossfade, written / 4) / step * step
    guard overlap > 0 else { throw UnusableSound("it holds less sound than it says") }
    length = written - overlap
    self.file = file
    try Self.join(file, overlap: overlap, length: length)
    powers = try Self.measure(file, length: length, step: step, supervisor: supervisor)
    guard let loudness = LoudnessGate.integrated(steps: powers) else {
      throw UnusableSound("there is only silence in it")
    }
    self.loudness = loudness
  }

  func read(into frames: UnsafeMutableBufferPointer<Float>, from frame: Int) throws {
    try file.read(into: UnsafeMutableRawBufferPointer(frames), at: frame * Self.bytesPerFrame)
  }

  /// Fades what lies behind the end of the loop out over its beginning, at equal power: the last frame of a round is
  /// followed by the one that followed it in the file.
  private static func join(_ file: NamelessFile, overlap: Int, length: Int) throws {
    var head = [Float](repeating: 0, count: 2 * overlap)
    var tail = head
    try head.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
    try tail.withUnsafeMutableBytes { try file.read(into: $0, at: length * bytesPerFrame) }
    for frame in 0..<overlap {
      let angle = Double(frame) / Double(overlap) * .pi / 2
      let (rise, fall) = (Float(sin(angle)), Float(cos(angle)))
      for sample in [2 * frame, 2 * frame + 1] { head[sample] = head[sample] * rise + tail[sample] * fall }
    }
    try head.withUnsafeBytes { try file.write($0, at: 0) }
  }

  /// The power of each step of a round; the last is filled up with what comes next, the beginning.
  private static func measure(_ file: NamelessFile, length: Int, step: Int, supervisor: Supervisor) throws -> [Double] {
    var meter = LoudnessMeter()
    let block = StereoBlock(capacity: step)
    var frames = [Float](repeating: 0, count: 2 * step)
    for start in stride(from: 0, to: length, by: step) {
      try supervisor.checkInterruption()
      let count = min(step, length - start)
      try frames.withUnsafeMutableBytes { frames in
        let whole = UnsafeMutableRawBufferPointer(rebasing: frames[..<(count * bytesPerFrame)])
        let rest = UnsafeMutableRawBufferPointer(rebasing: frames[(count * bytesPerFrame)...])
        try file.read(into: whole, at: start * bytesPerFrame)
        try file.read(into: rest, at: 0)
      }
      for index in 0..<step { (block.left[index], block.right[index]) = (frames[2 * index], frames[2 * index + 1]) }
      meter.measure(block)
    }
    return meter.steps
  }
}
