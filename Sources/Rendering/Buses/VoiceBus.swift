import Quantities
import Resampling
import ScriptLanguage
import Signal
import Timing

/// The voice: each utterance at its time and its place in the room.
final class VoiceBus: BlockSource {
  /// Words of the score: which, from where, and how much softer than the rest.
  private struct Words {
    var utterance: Int
    var place: VoicePlace
    var gain: Decibels
  }

  /// An utterance in the room, ready to be added.
  private struct Prepared {
    var utterance: Int
    var place: VoicePlace
    var left: [Float]
    var right: [Float]
  }

  private let speech: Score<Words>
  private let clips: any ClipSource
  private let rate: SampleRate
  private var rooms: [VoicePlace: Room] = [:]
  /// What was needed lately, the latest last.
  private var prepared: [Prepared] = []

  /// How much is kept ready, in frames: short words such as "in" come again and again.
  private static let mostPrepared = 1 << 19

  init(_ timeline: Timeline, clips: any ClipSource) {
    self.clips = clips
    rate = timeline.sampleRate
    speech = Score(timeline, tail: rate.frames(in: Room.ending)) { event in
      guard case .speech(let utterance, _, let manner) = event.kind else { return nil }
      return Words(utterance: utterance, place: manner.place, gain: manner.gain)
    }
  }

  func sounds(in range: Range<Int>) -> Bool { !speech.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) throws {
    try speech.forEach(in: start..<start + block.frames) { entry in
      let words = try prepare(entry.item)
      let begin = max(entry.start, start)
      let end = min(entry.end, start + block.frames, entry.start + words.left.count)
      guard begin < end else { return }
      words.left.withUnsafeBufferPointer { left in
        words.right.withUnsafeBufferPointer { right in
          let factor = Float(entry.item.gain.amplitude)
          for frame in begin..<end {
            block.left[frame - start] += left[frame - entry.start] * factor
            block.right[frame - start] += right[frame - entry.start] * factor
          }
        }
      }
    }
  }

  func survey(into powers: inout PowerSteps) throws {
    try speech.forEach(in: 0..<Int.max) { entry in
      let loudness = try clips.loudness(of: entry.item.utterance)
      let gain = entry.item.gain + RoomPlace(entry.item.place).loudness
      powers.add(MeasuredSound(loudness), at: entry.start, gain: gain.amplitude)
    }
  }

  private func prepare(_ words: Words) throws -> Prepared {
    if let index = prepared.lastIndex(where: { $0.utterance == words.utterance && $0.place == words.place }) {
      if index < prepared.count - 1 { prepared.append(prepared.remove(at: index)) }
      return prepared[prepared.count - 1]
    }
    let clip = try clips.clip(for: words.utterance)
    let samples = try Resampler.resample(clip.samples, from: clip.sampleRate, to: rate)
    let (left, right) = room(words.place).render(samples)
    let ready = Prepared(utterance: words.utterance, place: words.place, left: left, right: right)
    var total = prepared.reduce(left.count) { $0 + $1.left.count }
    while total > Self.mostPrepared, !prepared.isEmpty { total -= prepared.removeFirst().left.count }
    prepared.append(ready)
    return ready
  }

  private func room(_ place: VoicePlace) -> Room {
    if let room = rooms[place] { return room }
    let room = Room(RoomPlace(place), sampleRate: rate)
    rooms[place] = room
    return room
  }
}

extension RoomPlace {
  /// The place that a script asks for.
  init(_ place: VoicePlace) {
    switch place {
    case .near: self = .near
    case .normal: self = .normal
    case .far: self = .far
    }
  }
}
