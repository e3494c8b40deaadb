import Captions
import Foundation
import Quantities
import Timing

/// The captions of a track, as files beside it.
enum CaptionFiles {
  /// Where the files of a track lie: `track.vtt` and `track.chapters.vtt` beside `track.wav`.
  static func paths(of track: String, formats: [CaptionFormat]) -> [String] {
    formats.flatMap { format in
      [path(of: track, ending: format.rawValue)] + (format == .vtt ? [path(of: track, ending: "chapters.vtt")] : [])
    }
  }

  private static func path(of track: String, ending: String) -> String {
    let url = URL(filePath: track)
    return track.dropLast(url.lastPathComponent.count) + "\(url.deletingPathExtension().lastPathComponent).\(ending)"
  }

  /// The files of a script's captions, not yet under their names.
  static func write(
    _ script: CompiledScript,
    formats: [CaptionFormat],
    hasCues: Bool,
    beside track: String
  ) throws(Failure) -> [(path: String, file: OutputFile)] {
    guard !formats.isEmpty else { return [] }
    let captions = CaptionTrack(
      script.timeline,
      lines: script.spokenLines,
      title: script.sheet.publicTitle,
      language: script.sheet.language,
      cueWords: hasCues ? CaptionPhrases(script.program) : nil
    )
    var files: [(path: String, file: OutputFile)] = []
    for format in formats {
      var texts = [(path(of: track, ending: format.rawValue), format.text(of: captions))]
      if format == .vtt {
        texts.append((path(of: track, ending: "chapters.vtt"), CaptionFormat.chapters(of: captions)))
      }
      for (path, text) in texts {
        let file = try OutputFile(path: path)
        try NewFile.write(text, to: file.descriptor, path: path)
        files.append((path, file))
      }
    }
    return files
  }
}

extension CompiledScript {
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
