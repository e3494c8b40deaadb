import Quantities
import ScriptLanguage

/// What is spoken.
extension Unfolder {
  /// The rate of `slower` beside the voice's own.
  private static let slower = 0.85
  /// The range of the melody of `firmly` beside the voice's own.
  private static let firmer = 1.5

  /// A line of speech as one cue a sentence, so that the pauses between sentences are ours.
  mutating func speech(_ say: SayStatement, at span: SourceSpan) -> [Cue] {
    checkVoice(say.voice)
    var voice = voice(say.voice)
    if say.isSlow { voice.settings.rate = Self.bounded(voice.settings.rate * Self.slower) }
    if say.isFirm {
      voice.settings.range = min(voice.settings.range * Self.firmer, Parameters.voiceRange.range.upperBound)
    }
    if let place = say.place { voice.place = place }
    let text = fill(say.text)
    var cues: [Cue]
    if let over = say.over {
      guard let (range, _) = evaluate(over, as: Parameters.speechLength) else { return [] }
      cues = timedSpeech(text, voice: voice, over: Seconds(range.lowerBound), at: span)
    } else {
      cues = speech(text, voice: voice, at: span)
    }
    cues = cues.map { $0.said(softly: say.isSoft, firmly: say.isFirm, slowly: say.isSlow) }
    guard let phase = say.phase else { return cues }
    return waiting(for: phase, cues, of: "on", at: span)
  }

  /// Sentences with the pauses between them.
  func speech(_ text: String, voice: Speaker, at span: SourceSpan) -> [Cue] {
    let sentences = Sentences.split(text)
    return sentences.enumerated().map { index, sentence in
      let row = index + 1 < sentences.count ? Parameters.sentencePause : Parameters.linePause
      let pause = ElasticDuration(seconds: row.standard ?? 1...1)
      return Cue(kind: .speech(spoken(utterance(sentence, voice: voice.settings), by: voice, after: pause)), span: span)
    }
  }

  /// Words that take a given time: spoken in one go, so that their melody is one.
  private func timedSpeech(
    _ text: String,
    voice: Speaker,
    over length: Seconds,
    at span: SourceSpan
  ) -> [Cue] {
    let words = Sentences.split(text).joined(separator: " ")
    guard !words.isEmpty else { return [] }
    let pause = ElasticDuration(seconds: Parameters.linePause.standard ?? 1...1)
    var utterance = utterance(words, voice: voice.settings)
    utterance.target = length
    return [Cue(kind: .speech(spoken(utterance, by: voice, after: pause)), span: span)]
  }

  private func spoken(_ utterance: Utterance, by voice: Speaker, after pause: ElasticDuration) -> Cue.Speech {
    Cue.Speech(utterance: utterance, after: pause, manner: voice.manner, sinking: voice.sinking)
  }

  func utterance(_ text: String, voice: VoiceSettings) -> Utterance {
    Utterance(text: text, pronunciations: pronunciations(in: text), voice: voice)
  }

  func voice(_ name: Name?) -> Speaker {
    guard let name else { return definitions.standardVoice }
    return definitions.voices[name.text] ?? definitions.standardVoice
  }

  /// Reports a voice that is not defined.
  mutating func checkVoice(_ name: Name?) {
    guard let name, definitions.voices[name.text] == nil else { return }
    if let definition = definitions.procedures[name.text] {
      diagnostics.error(.missingDo(name.text, takesValues: !definition.parameters.isEmpty), at: name.span)
      return
    }
    reportUnknown("voice", name, known: Array(definitions.voices.keys))
  }

  /// `count 10..1 each breath`: a number on each breath, phase or stretch of time.
  mutating func count(_ count: CountStatement, at span: SourceSpan) -> [Cue] {
    guard let from = evaluate(count.from, as: Parameters.countNumber),
      let to = evaluate(count.to, as: Parameters.countNumber)
    else { return [] }
    let (first, last) = (Int(from.range.lowerBound.rounded()), Int(to.range.lowerBound.rounded()))
    let voice = definitions.standardVoice
    let none = ElasticDuration(0, 0)
    let numbers = stride(from: first, through: last, by: first <= last ? 1 : -1)
    switch count.rhythm {
    case .phase(let phase):
      guard checkBreath(for: phase, of: "count", at: span) else { return [] }
      return numbers.map { number in
        let speech = spoken(utterance(phrases.counted(number), voice: voice.settings), by: voice, after: none)
        return Cue(kind: .waiting(phase, [Cue(kind: .speech(speech), span: span)]), span: span)
      }
    case .time(let time):
      guard let (range, _) = evaluate(time, as: Parameters.countTime) else { return [] }
      return numbers.flatMap { number in
        // The words are part of the time from number to number.
        let speech = spoken(utterance(phrases.counted(number), voice: voice.settings), by: voice, after: none)
        let beat = Cue.Kind.beat(ElasticDuration(seconds: range), [Cue(kind: .speech(speech), span: span)])
        return [Cue(kind: beat, span: span)]
      }
    }
  }

  /// Where whole words stand in a text that the script or the listener has a pronunciation for.
  private func pronunciations(in text: String) -> [Wording.Pronunciation] {
    guard !definitions.pronunciations.isEmpty else { return [] }
    var found: [Wording.Pronunciation] = []
    var word = ""
    var start = 0
    var place = 0
    func flush() {
      if let sound = definitions.pronunciations[word.lowercased()] {
        found.append(Wording.Pronunciation(range: start..<place, sound: Wording.Sound(sound)))
      }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber || character == "'" || character == "’" || character == "-" {
        if word.isEmpty { start = place }
        word.append(character)
      } else {
        flush()
      }
      place += character.unicodeScalars.count
    }
    flush()
    return found
  }
}

extension Cue {
  /// The cue with its words spoken in a manner.
  fileprivate func said(softly isSoft: Bool, firmly isFirm: Bool, slowly isSlow: Bool) -> Cue {
    guard case .speech(var speech) = kind else { return self }
    speech.manner.isSoft = isSoft
    speech.manner.isFirm = isFirm
    speech.manner.isSlow = isSlow
    return Cue(kind: .speech(speech), span: span)
  }
}
