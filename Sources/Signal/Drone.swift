import Foundation
import Quantities

/// A warm chord of D and A over two octaves, each note swelling and sinking in its own time, from 6 dB below its level
/// to 4 dB above it.
///
/// All notes are multiples of one frequency, whose period is a whole number of frames: nothing beats, and each is a
/// table that is read round and round. The two ears get the same frequencies.
public struct Drone: EndlessSound {
  /// A note of the chord.
  private struct Note {
    var multiple: Int
    var level: Decibels
    var pan: Double
    var drift: Seconds
  }

  private static let notes = [
    Note(multiple: 2, level: 0, pan: 0, drift: 19),
    Note(multiple: 3, level: -2, pan: -0.2, drift: 13),
    Note(multiple: 4, level: -5, pan: 0.2, drift: 11),
    Note(multiple: 6, level: -13, pan: 0.3, drift: 9),
    Note(multiple: 8, level: -19, pan: -0.3, drift: 8),
  ]

  /// Two octaves below the second D under middle C.
  private static let root: Hertz = 36.7
  private static let grid = 1024

  /// Frames in a period of the root.
  private let period: Int
  /// For each note one period of the root and sixteen frames more, at 0 LUFS.
  private let tables: [Float]
  private let places: [StereoGain]
  private let drifts: [SlowDrift]
  private let secondsPerFrame: Double
  private var scale = 1.0

  /// Makes the chord, and finds the scale at which ten minutes of it are 0 LUFS.
  public init(seed: UInt64, sampleRate: SampleRate) {
    let period = Int((Double(sampleRate.hertz) / Self.root.value).rounded())
    let weighting = KWeighting(sampleRate: sampleRate)
    self.period = period
    secondsPerFrame = 1 / Double(sampleRate.hertz)
    tables = Self.notes.flatMap { note in
      let frequency = Hertz(Double(sampleRate.hertz * note.multiple) / Double(period))
      // A sine of amplitude a has the power a² on the two sides together.
      let amplitude = (LoudnessScale.power(of: 0) / weighting.powerResponse(at: frequency)).squareRoot()
      return (0..<period + 16).map { Float(amplitude * sin(2 * .pi * Double($0 * note.multiple) / Double(period))) }
    }
    places = Self.notes.map { .panned($0.pan) }
    drifts = Self.notes.enumerated().map { SlowDrift(period: $0.element.drift, seed: seed &+ UInt64($0.offset)) }
    let steps = (0..<6000).map { step in
      let level = self.level(atTime: (Double(step) + 0.5) / 10)
      return level * level * LoudnessScale.power(of: 0)
    }
    scale = (-(LoudnessGate.integrated(steps: steps) ?? 0)).amplitude
  }

  public func level(at frame: Int) -> Double { level(atTime: Double(frame) * secondsPerFrame) }

  private func level(atTime time: Double) -> Double {
    Self.notes.indices.reduce(0) { $0 + level(of: $1, at: time) * level(of: $1, at: time) }.squareRoot()
  }

  /// The level of a note at a time in seconds, a factor on its amplitude.
  private func level(of note: Int, at time: Double) -> Double {
    scale * Decibels(Self.notes[note].level.value - 1 + 5 * drifts[note].value(at: time)).amplitude
  }

  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    at frame: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    withUnsafeTemporaryAllocation(of: Ramp.self, capacity: Self.notes.count) { ramps in
      tables.withUnsafeBufferPointer { tables in
        guard let tables = tables.baseAddress else { return }
        for cell in stride(from: frame & ~(Self.grid - 1), to: frame + count, by: Self.grid) {
          for note in Self.notes.indices {
            ramps[note] = ramp(of: note, from: cell, table: tables + note * (period + 16))
          }
          let begin = max(cell, frame & ~15)
          var position = begin % period
          for segment in stride(from: begin, to: min(cell + Self.grid, frame + count), by: 16) {
            let time = Lanes.ramp + Float(segment - cell)
            var sums = (left: Lanes.zero, right: Lanes.zero)
            for ramp in ramps {
              let samples = Lanes(at: ramp.table + position) * (time * ramp.rise + ramp.level)
              sums.left += samples * ramp.place.left
              sums.right += samples * ramp.place.right
            }
            sums.left.add(to: left, at: segment - frame, of: count, gain: gain)
            sums.right.add(to: right, at: segment - frame, of: count, gain: gain)
            position += 16
            if position >= period { position -= period }
          }
        }
      }
    }
  }

  /// A note while its level goes evenly from one value to another.
  private struct Ramp {
    var table: UnsafePointer<Float>
    var place: StereoGain
    var level: Float
    var rise: Float
  }

  private func ramp(of note: Int, from cell: Int, table: UnsafePointer<Float>) -> Ramp {
    let level = Float(self.level(of: note, at: Double(cell) * secondsPerFrame))
    let next = Float(self.level(of: note, at: Double(cell + Self.grid) * secondsPerFrame))
    return Ramp(table: table, place: places[note], level: level, rise: (next - level) / Float(Self.grid))
  }
}
