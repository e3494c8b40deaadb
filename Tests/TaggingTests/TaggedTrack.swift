import AudioFiles
import Foundation
import Glibc
import Quantities
import Signal
import Tagging

/// A short track with tags in a folder of its own, made as the pipeline makes one.
final class TaggedTrack {
  let path: String
  private let folder: URL

  /// Three seconds of a sine on the left, and of another that is softer on the right.
  static let length = FrameCount(144_000)

  static let chapters = [
    TrackChapter(start: 0, end: 1.5, title: "Ankommen für dich"),
    TrackChapter(start: 1.5, end: 2.25, title: "🙂 \"Two\""),
    TrackChapter(start: 2.25, end: 3, title: "שלום"),
  ]

  static let tags = TrackTags(
    title: "Füße & Hände",
    artist: "Ana",
    album: "Evenings",
    language: "de",
    date: "2026-03-04",
    licence: "CC BY 4.0",
    comment: "unclench 0.1.0; script 0123",
    software: "unclench",
    chapters: chapters
  )

  /// A tenth of a second, for what has to do with tags alone.
  static let short = FrameCount(4_800)

  init(_ format: WaveFormat, tags: TrackTags = TaggedTrack.tags, length: FrameCount = TaggedTrack.length) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "unclench-tag-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "track.\(format.packing.rawValue)").path
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let writer = try WaveWriter(descriptor: descriptor, format: format, length: length, tags: tags)
    let block = StereoBlock()
    for start in stride(from: 0, to: length.value, by: 960) {
      block.frames = 960
      for index in 0..<960 {
        let angle = 2 * Double.pi * Double(start + index) / 48_000
        block.left[index] = Float(0.18 * sin(440 * angle))
        block.right[index] = Float(0.06 * sin(310 * angle))
      }
      try writer.append(block)
    }
    try writer.finish()
    try Tagger.write(tags, to: descriptor, format: format, length: length)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: URL(filePath: path))) }
  }

  /// How far each channel's power lies from the one that was written, in decibels: that of the right is far off where some
  /// of the left has come into it.
  func distortion() throws -> (left: Double, right: Double) {
    let samples = try AudioFileReader(path: path).readAll().map(Double.init)
    func power(_ channel: Int) -> Double {
      let values = stride(from: 48_000 + channel, to: 240_000, by: 2).map { samples[$0] * samples[$0] }
      return 10 * log10(values.reduce(0, +) / Double(values.count))
    }
    return (power(0) - 10 * log10(0.18 * 0.18 / 2), power(1) - 10 * log10(0.06 * 0.06 / 2))
  }
}
