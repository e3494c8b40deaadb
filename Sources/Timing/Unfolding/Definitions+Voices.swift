import Quantities
import ScriptLanguage

/// Who speaks.
extension Unfolder {
  /// Defines the voices; the first one speaks where no other is named, and is the one that a listener may replace.
  mutating func defineVoices() {
    definitions.standardVoice = Speaker(settings: .standard(for: sheet.language))
    var first: (speaker: Speaker, span: SourceSpan?)?
    // The script's own voices come first, so that those of used scripts do not take the word from it.
    for file in program.order.reversed() {
      for case .voice(let voice) in program.trees[file].statements.map(\.kind) {
        guard isNew("voice", voice.name), definitions.voices[voice.name.text] == nil else { continue }
        let speaker = speaker(of: voice)
        definitions.voices[voice.name.text] = speaker
        if first == nil {
          first = (speaker, voice.engineName.span)
          firstVoiceName = voice.name.text
        } else {
          sheet.voices.append((speaker.settings, voice.engineName.span))
        }
      }
    }
    var (speaker, span) = first ?? (definitions.standardVoice, sheet.languageSpan)
    adapt(&speaker.settings, span: &span)
    definitions.standardVoice = speaker
    if let firstVoiceName { definitions.voices[firstVoiceName] = speaker }
    sheet.voices.insert((speaker.settings, span), at: 0)
  }

  private mutating func speaker(of voice: VoiceStatement) -> Speaker {
    var settings = VoiceSettings(name: translated(voice.engineName.text))
    var sinking: Percent = 0
    for (name, value) in voice.settings {
      switch name.text {
      case "rate": if let rate = single(value, Parameters.voiceRate) { settings.rate = WordsPerMinute(rate) }
      case "pitch": if let pitch = single(value, Parameters.voicePitch) { settings.pitch = pitch }
      case "sinking": if let amount = single(value, Parameters.voiceSinking) { sinking = Percent(amount) }
      default: if let range = single(value, Parameters.voiceRange) { settings.range = range }
      }
    }
    settings.rate = Self.bounded(settings.rate * listener.pace)
    return Speaker(settings: settings, place: voice.place ?? .normal, sinking: sinking)
  }

  /// The voice that stands in for one of the script's language where another is heard: the same variant.
  private func translated(_ voice: String) -> String {
    let parts = voice.split(separator: "+", maxSplits: 1).map(String.init)
    guard program.language != program.scriptLanguage, let own = parts.first,
      LanguageTag.isWellFormed(own), LanguageTag.primary(own) == LanguageTag.primary(program.scriptLanguage)
    else { return voice }
    return ([VoiceSettings.engineLanguage(program.language)] + parts.dropFirst()).joined(separator: "+")
  }

  /// Puts the listener's wishes in place of the script's.
  private func adapt(_ settings: inout VoiceSettings, span: inout SourceSpan?) {
    if let voice = listener.voice {
      settings.name = voice
      settings.language = sheet.language
      span = nil
    }
    if let rate = listener.rate { settings.rate = Self.bounded(rate) }
    if let pitch = listener.pitch { settings.pitch = pitch }
  }

  /// A rate within what the engine obeys.
  static func bounded(_ rate: WordsPerMinute) -> WordsPerMinute {
    let range = Parameters.voiceRate.range
    return WordsPerMinute(min(max(rate.value.rounded(), range.lowerBound), range.upperBound))
  }

  private mutating func single(_ value: Expression, _ row: Parameter) -> Double? {
    evaluate(value, as: row)?.range.lowerBound
  }
}

extension VoiceSettings {
  /// The voice of a language where the script names none.
  static func standard(for language: String) -> VoiceSettings {
    // A variant makes the voice softer in every language.
    VoiceSettings(name: engineLanguage(language) + "+steph")
  }

  /// What the engine calls a language; `en` alone would be its mixture.
  static func engineLanguage(_ language: String) -> String { language == "en" ? "en-gb" : language }
}
