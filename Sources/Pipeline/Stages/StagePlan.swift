import Foundation
import Quantities
import Timing

/// Which files the stages of a track become, and what is in each.
struct StagePlan {
  /// A file with a stretch of the track.
  struct Part {
    /// The name of the file.
    var file: String
    var title: String
    /// What of the track it holds. A stage in its order has no fades: it goes on where the one before it ends.
    var stretch: TrackStretch
    /// The frames of the track in it.
    var frames: Range<Int> { stretch.frames }
  }

  /// All files with sound: the stages in order, then those that can be reached at any time once more, by themselves.
  private(set) var parts: [Part] = []
  /// The playlists, by the names of their files; that of all stages first.
  private(set) var playlists: [(file: String, list: Playlist)] = []

  /// A stage by itself comes and goes within this time, as far as no words stand there.
  static let fade: Seconds = 2
  /// The playlist of a stage that loops repeats it for as long as this.
  static let staying: Seconds = 1800

  /// Plans the files of a timeline with stages.
  init(_ timeline: Timeline, title: String) {
    let rate = timeline.sampleRate
    let digits = max(2, String(timeline.stages.count).count)
    var taken: Set<String> = ["playlist"]
    var names: [String] = []
    for (index, stage) in timeline.stages.enumerated() {
      let number = String(index + 1)
      let plain = PlainName.of(stage.title, else: "stage")
      let name = taken.insert(plain).inserted ? plain : "\(plain)-\(number)"
      names.append(name)
      let file = String(repeating: "0", count: digits - number.count) + "\(number)-\(name).wav"
      parts.append(Part(file: file, title: stage.title, stretch: TrackStretch(frames: stage.frames)))
    }
    let entries = parts.map { part in
      Playlist.Entry(title: part.title, length: rate.seconds(in: FrameCount(part.frames.count)), file: part.file)
    }
    playlists.append(("playlist.m3u8", Playlist(title: title, entries: entries)))
    for (index, stage) in timeline.stages.enumerated() {
      let name = "\(names[index])"
      let heading = [title, stage.title].filter { !$0.isEmpty }.joined(separator: ": ")
      if stage.manner.loops {
        let rounds = max(2, Int((Self.staying / entries[index].length).rounded(.up)))
        // Then it goes on, so that nobody is left in sudden silence.
        let list = Array(repeating: entries[index], count: rounds) + entries[(index + 1)...]
        playlists.append(
          (name + (stage.manner.isAnyTime ? "-loop" : "") + ".m3u8", Playlist(title: heading, entries: list))
        )
      }
      if stage.manner.isAnyTime {
        let part = Self.alone(stage, file: name + ".wav", in: timeline)
        parts.append(part)
        let length = rate.seconds(in: FrameCount(part.frames.count))
        let entry = Playlist.Entry(title: part.title, length: length, file: part.file)
        playlists.append((name + ".m3u8", Playlist(title: heading, entries: [entry])))
      }
    }
  }

  /// All names of files.
  var files: [String] { parts.map(\.file) + playlists.map(\.file) }

  /// A stage that can be begun from silence and ends in silence. It begins a little earlier, in what is heard between
  /// the words, so that its first words are whole.
  private static func alone(_ stage: Stage, file: String, in timeline: Timeline) -> Part {
    let most = timeline.sampleRate.frames(in: fade).value
    let least = timeline.sampleRate.frames(in: 0.02).value
    let (start, end) = (stage.frames.lowerBound, stage.frames.upperBound)
    let words = timeline.events.filter { if case .speech = $0.kind { true } else { false } }
    let tail = timeline.sampleRate.frames(in: wordsRing).value
    let before = words.lazy.map { $0.end.value + tail }.filter { $0 <= start + tail }.max() ?? 0
    let lead = max(0, min(most, start - before))
    let last = words.lazy.filter { $0.start.value < end }.map { $0.end.value + tail }.max() ?? start
    let isLast = end == timeline.length.value
    return Part(
      file: file,
      title: stage.title,
      stretch: TrackStretch(
        frames: start - lead..<end,
        fadeIn: max(lead, least),
        // The end of the track is silent by itself.
        fadeOut: isLast ? 0 : max(least, min(most, end - last))
      )
    )
  }

  /// How long a room answers words.
  private static let wordsRing: Seconds = 0.45
}
