import Foundation
import Quantities
import Rendering
import ScriptLanguage
import Signal
import Testing
import Timing

@Suite("Beds that are read")
struct LoopedBedTests {
  /// A loop in memory: a sine of a whole number of turns on the left, half of it on the right.
  struct Loop: BedLoop {
    let length: Int
    let turns: Double
    var powers: [Double] = []
    var loudness: Decibels = 0

    func sample(_ frame: Int) -> Float { Float(0.2 * sin(2 * .pi * turns * Double(frame % length) / Double(length))) }

    init(length: Int, turns: Double) {
      self.length = length
      self.turns = turns
      var meter = LoudnessMeter()
      let block = StereoBlock(capacity: 4800)
      for start in stride(from: 0, to: length, by: 4800) {
        for index in 0..<4800 {
          block.left[index] = sample(start + index)
          block.right[index] = sample(start + index) / 2
        }
        meter.measure(block)
      }
      powers = meter.steps
      loudness = LoudnessGate.integrated(steps: powers) ?? 0
    }

    func read(into frames: UnsafeMutableBufferPointer<Float>, from frame: Int) {
      precondition(frame + frames.count / 2 <= length)
      for index in 0..<frames.count / 2 {
        frames[2 * index] = sample(frame + index)
        frames[2 * index + 1] = sample(frame + index) / 2
      }
    }
  }

  struct Loops: BedSource {
    let loop: Loop
    func loop(of file: BedFile) -> any BedLoop { loop }
  }

  private let loop = Loop(length: 100_003, turns: 440)
  private let script = "pause 2s\nbed \"a.wav\" at -30 dB\npause 100s"

  private func render(blockSize: Int = 1024, jobs: Int = 1) throws -> (left: [Float], right: [Float], told: Double?) {
    let timeline = Rendered.timeline(script)
    let clips = Rendered.ToneClips(timeline, amplitude: 0)
    let renderer = TrackRenderer(timeline, clips: clips, beds: Loops(loop: loop), blockSize: blockSize, jobs: jobs)
    var (left, right): ([Float], [Float]) = ([], [])
    let plan = try renderer.planAsMixed()
    try renderer.render(by: plan) { block in
      left += block.leftSamples
      right += block.rightSamples
    }
    return (left, right, plan.loudness?.value)
  }

  @Test func aFileBeginsWithItsBedAndGoesRound() throws {
    let (left, right, told) = try render()
    let gain = Float((-30 - loop.loudness).amplitude)
    // The bed begins at 3 s and is full after 4 s more; the limiter leaves all as it is.
    for frame in stride(from: 8 * 48_000, to: 14 * 48_000, by: 101) {
      let expected = loop.sample(frame - 3 * 48_000) * gain
      #expect(abs(left[frame] - expected) < 1e-6 && abs(right[frame] - expected / 2) < 1e-6)
    }
    var meter = LoudnessMeter()
    meter.measure(left: left, right: right, count: left.count)
    #expect(abs((meter.integrated?.value ?? 0) - (told ?? 9)) < 0.1)
    let middle = 8 * 48_000..<14 * 48_000
    var full = LoudnessMeter()
    full.measure(left: Array(left[middle]), right: Array(right[middle]), count: middle.count)
    #expect(abs((full.integrated?.value ?? 0) + 30) < 0.1)
  }

  @Test func theSizeOfTheBlocksAndTheNumberOfJobsChangeNothing() throws {
    let whole = try render()
    for (size, jobs) in [(17, 1), (480, 2), (10_000, 1), (1024, 3)] {
      let other = try render(blockSize: size, jobs: jobs)
      let isSame = whole.left == other.left && whole.right == other.right
      #expect(isSame, "blocks of \(size), \(jobs) jobs")
    }
  }
}
