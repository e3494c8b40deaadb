import Captions
import Events
import Quantities
import Timing

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
    for index in captions.chapters.indices { captions.chapters[index].title = Discretion.title(ofChapter: index) }
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
