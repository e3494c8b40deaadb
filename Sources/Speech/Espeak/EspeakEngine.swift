import Quantities

/// espeak-ng, through its C library, with fresh state for every utterance.
///
/// About 3 ms for a short phrase, another 3 for a language whose file has capitals in its name, as `en-us` has: then
/// espeak-ng reads all its voices first. Threads take turns, for the engine's state, and libc's `rand` which it
/// uses, belong to the whole process. espeak-ng sets the process's character locale to `C.UTF-8`, honours
/// `ESPEAK_DATA_PATH`, and writes to standard error when its data lacks something.
///
/// Of espeak-ng 1.51 itself: some languages can crash on odd text, Vietnamese on `]-b`, Kyrgyz on `b'bb`, Sinhala
/// and Cherokee on long runs of random ASCII. Random text in English, German and French didn't.
public final class EspeakEngine: SpeechEngine {
  /// The name and version, such as `espeak-ng 1.51`.
  public let identity: String
  /// 22 050 Hz.
  public let sampleRate = EspeakSession.sampleRate
  /// Every language below espeak-ng's `lang` folder, and the variants of its `!v` folder.
  public let voices: VoiceList
  private let libraryName: String
  private let files: EspeakFiles

  /// Loads the library once to see what is installed; about 10 ms.
  ///
  /// Throws `libraryMissing`, `functionMissing`, `libraryHeld`, `dataMissing` or `engineFailed`.
  public convenience init() throws(SpeechError) { try self.init(libraryNamed: "libespeak-ng.so.1") }

  /// As `init()`, with a library of another name.
  package init(libraryNamed name: String) throws(SpeechError) {
    let inventory = try EspeakSession.run(library: name) { session throws(SpeechError) in
      try EspeakInventory(of: session)
    }
    identity = "espeak-ng \(inventory.version)"
    voices = inventory.voices
    libraryName = name
    files = inventory.files
  }

  /// The version of how texts are read to the engine, and of how its words are timed.
  private static let reading = 3

  /// The identity, the version of the reading, and the names, sizes and times of the library and all files of voices and dictionaries; about 1 ms.
  public var stamp: String { "\(identity)\nreading \(Self.reading)\n\(files.stamp)" }

  /// The settings with the voice's name in its one spelling (`EN` becomes `en-gb`) and whole numbers.
  public func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings {
    try settings.checked(named: try voices.voice(named: settings.name).name)
  }

  /// Speaks a wording; control characters count as spaces. Throws what `init` and `resolve` throw.
  public func record(_ wording: Wording, voice settings: VoiceSettings) throws(SpeechError) -> Recording {
    let voice = try voices.voice(named: settings.name)
    let settings = try settings.checked(named: voice.name)
    let reading = ReadingWords.of(voice.language.tag.prefix { $0 != "-" })
    let text = TextReader.read(wording, words: reading, readsPhonemes: true)
    guard text.hasWords else { return Recording(samples: [], sampleRate: sampleRate, words: []) }
    let readsPhonemes = wording.pronunciations.contains { if case .phonemes = $0.sound { true } else { false } }
    let capture = try EspeakSession.run(library: libraryName) { session throws(SpeechError) in
      try session.speak(text, as: voice, settings: settings, readsPhonemes: readsPhonemes)
    }
    let (samples, removed) = SoundTrim(sampleRate: sampleRate).trim(capture.samples)
    let start = sampleRate.seconds(in: removed)
    let told = Self.words(
      capture.words,
      of: text,
      from: start,
      within: sampleRate.seconds(in: FrameCount(samples.count))
    )
    let words = heard(told, in: samples)
    return Recording(samples: samples, sampleRate: sampleRate, words: words)
  }

  /// How long the silence of a "k" or a "p" may be, before which the engine tells of its word.
  private static let longestClosure = Seconds(0.15)

  /// The words, each from where it can be heard: the engine tells of one with the silence that its first sound begins
  /// with, up to 0.09 s before.
  private func heard(_ words: [WordTime], in samples: [Int16]) -> [WordTime] {
    let threshold = SoundTrim.threshold(of: samples)
    return words.enumerated().map { index, word in
      // The recording was cut to where the first one can be heard.
      guard index > 0 else { return word }
      let told = sampleRate.frames(in: word.onset).value
      let latest = min(samples.count, told + sampleRate.frames(in: Self.longestClosure).value)
      guard told < latest, let first = samples[told..<latest].firstIndex(where: { Int($0.magnitude) > threshold })
      else {
        return word
      }
      let onset = sampleRate.seconds(in: FrameCount(first))
      // Within a word that has no closure the first sample is heard at once.
      if index + 1 < words.count, onset >= words[index + 1].onset { return word }
      return WordTime(range: word.range, onset: max(word.onset, onset))
    }
  }

  /// The words in the order of text and time. The engine tells of some that aren't: of an empty one where it
  /// pauses, and of one within another where it says a number or an emoji in several words.
  private static func words(
    _ told: [EspeakCapture.Word],
    of text: SpokenText,
    from start: Seconds,
    within length: Seconds
  ) -> [WordTime] {
    var words: [WordTime] = []
    for word in told where word.offset >= 0 && word.count > 0 {
      let range = word.offset..<max(word.offset, min(word.offset + word.count, text.scalars.count))
      let onset = max(0, Seconds(Double(word.milliseconds) / 1_000) - start)
      let last = words.last ?? WordTime(range: 0..<0, onset: -1)
      guard text.hasWords(in: range), let range = text.written(range), range.lowerBound >= last.range.upperBound else {
        continue
      }
      guard onset > last.onset, onset < length else { continue }
      words.append(WordTime(range: range, onset: onset))
    }
    return words
  }
}
