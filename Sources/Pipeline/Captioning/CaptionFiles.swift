import Captions
import Events
import Foundation
import Quantities
import Timing

/// The captions of a track, as files beside it.
enum CaptionFiles {
  /// The files of some formats: what stands before and behind the track's name in theirs, and what is in them.
  ///
  /// Chapters don't begin with the track's name: VLC takes every text that does for captions, and would show them.
  private static func kinds(_ formats: [CaptionFormat]) -> [(
    beginning: String, ending: String, text: (CaptionTrack) -> String
  )] {
    formats.flatMap { format in
      [("", format.rawValue, format.text(of:))]
        + (format == .vtt ? [("chapters-", "vtt", CaptionFormat.chapters(of:))] : [])
    }
  }

  /// Where the files of a track lie: `track.vtt` and `chapters-track.vtt` beside `track.wav`.
  static func paths(of track: String, formats: [CaptionFormat]) -> [String] {
    kinds(formats).map { path(of: track, beginning: $0.beginning, ending: $0.ending) }
  }

  /// A file beside a track: with the same name behind a beginning, and another ending.
  static func path(of track: String, beginning: String = "", ending: String) -> String {
    let url = URL(filePath: track)
    let name = url.deletingPathExtension().lastPathComponent
    return track.dropLast(url.lastPathComponent.count) + "\(beginning)\(name).\(ending)"
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
    let captions = script.captions(withCues: hasCues, isDiscreet: isDiscreet)
    return try kinds(formats).map { kind throws(Failure) in
      let path = path(of: track, beginning: kind.beginning, ending: kind.ending)
      return (path, try TextFile.begin(kind.text(captions), at: path))
    }
  }
}

extension CompiledScript {
  /// What is shown while the track plays; with cues in brackets, if they are asked for. Discreet ones have no titles that
  /// tell anything.
  func captions(withCues hasCues: Bool = false, isDiscreet: Bool = false) -> CaptionTrack {
    var captions = CaptionTrack(
      timeline,
      lines: spokenLines,
      title: sheet.publicTitle,
      language: sheet.language,
      cueWords: hasCues ? CaptionPhrases(program) : nil
    )
    guard isDiscreet else { return captions }
    captions.title = Discretion.title
    for (index, chapter) in Discretion.chapters(chapters()).enumerated() where index < captions.chapters.count {
      captions.chapters[index].title = chapter.title
    }
    return captions
  }

  /// What happens in the track and when, for whatever follows it. Discreet events say nothing of what the track is; the
  /// words in them are what they are for.
  public func events(isDiscreet: Bool = false) -> EventsDocument {
    EventsDocument(
      timeline,
      captions: captions(isDiscreet: isDiscreet),
      about: isDiscreet ? "" : sheet.about,
      context: sheet.context
    )
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
