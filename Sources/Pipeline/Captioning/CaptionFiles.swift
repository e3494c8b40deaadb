import Captions
import Events
import Foundation
import Quantities
import Timing

/// The captions of a track, as files beside it.
enum CaptionFiles {
  /// The files of some formats: what their names end in, and what of the captions is in them.
  private static func kinds(_ formats: [CaptionFormat]) -> [(ending: String, text: (CaptionTrack) -> String)] {
    formats.flatMap { format in
      [(format.rawValue, format.text(of:))] + (format == .vtt ? [("chapters.vtt", CaptionFormat.chapters(of:))] : [])
    }
  }

  /// Where the files of a track lie: `track.vtt` and `track.chapters.vtt` beside `track.wav`.
  static func paths(of track: String, formats: [CaptionFormat]) -> [String] {
    kinds(formats).map { path(of: track, ending: $0.ending) }
  }

  /// A file beside a track: with the same name and another ending.
  static func path(of track: String, ending: String) -> String {
    let url = URL(filePath: track)
    return track.dropLast(url.lastPathComponent.count) + "\(url.deletingPathExtension().lastPathComponent).\(ending)"
  }

  /// The files of a script's captions, not yet under their names.
  static func write(
    _ script: CompiledScript,
    formats: [CaptionFormat],
    hasCues: Bool,
    isDiscreet: Bool = false,
    beside track: String
  ) throws(Failure) -> [(path: String, file: OutputFile)] {
    guard !formats.isEmpty else { return [] }
    var captions = script.captions(withCues: hasCues)
    if isDiscreet {
      captions.title = Discretion.title
      let titles = Discretion.chapters(script.chapters()).map(\.title)
      for (index, title) in titles.enumerated() where index < captions.chapters.count {
        captions.chapters[index].title = title
      }
    }
    return try kinds(formats).map { kind throws(Failure) in
      let path = path(of: track, ending: kind.ending)
      return (path, try TextFile.begin(kind.text(captions), at: path))
    }
  }
}

extension CompiledScript {
  /// What is shown while the track plays; with cues in brackets, if they are asked for.
  func captions(withCues hasCues: Bool = false) -> CaptionTrack {
    CaptionTrack(
      timeline,
      lines: spokenLines,
      title: sheet.publicTitle,
      language: sheet.language,
      cueWords: hasCues ? CaptionPhrases(program) : nil
    )
  }

  /// What happens in the track and when, for whatever follows it.
  public var events: EventsDocument {
    EventsDocument(timeline, captions: captions(), about: sheet.about, context: sheet.context)
  }

  /// Everything that is spoken, with the times of its words.
  var spokenLines: [SpokenLine] {
    let rate = timeline.sampleRate
    return timeline.events.compactMap { event in
      guard case .speech(let utterance, let text, _) = event.kind else { return nil }
      let words = speech.take(of: timeline.utterances[utterance])?.head.words ?? []
      return SpokenLine(
        text: text,
        start: rate.seconds(in: event.start),
        length: rate.seconds(in: event.length),
        words: words.map { SpokenLine.Word(offset: $0.range.lowerBound, onset: $0.onset) }
      )
    }
  }
}
