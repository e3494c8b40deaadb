import AudioFiles
import Captions
import Events
import Quantities
import Timing

extension CompiledScript {
  /// What is shown while the track plays; with cues in brackets, if they are asked for. Titles are those of its tags:
  /// without any answer in them, and discreet ones tell nothing.
  func captions(withCues hasCues: Bool = false, isDiscreet: Bool = false) -> CaptionTrack {
    var captions = CaptionTrack(
      timeline,
      lines: spokenLines,
      title: sheet.publicTitle,
      language: sheet.language,
      cueWords: hasCues ? CaptionPhrases(program) : nil
    )
    captions.title = isDiscreet ? Discretion.title : TagText.line(captions.title) ?? ""
    for (index, chapter) in timeline.chapters.enumerated() where index < captions.chapters.count {
      captions.chapters[index].title =
        isDiscreet ? Discretion.title(ofChapter: index) : publicTitle(ofChapter: chapter, index)
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
