import Quantities
import Speech
import Testing

@Suite("espeak-ng's voices")
struct EspeakVoiceTests {
  private func samples(_ name: String) throws -> [Int16] {
    try Phrases.record("Bath water, better tomato, 21.", VoiceSettings(name: name)).samples
  }

  @Test func everyPairOfLanguageAndVariantSoundsDifferent() throws {
    let names = ["en-gb", "en-us", "de", "fr", "pt-br", "hi"].flatMap {
      [$0, "\($0)+steph", "\($0)+f3", "\($0)+Henrique"]
    }
    #expect(try Set(names.map { try samples($0) }).count == names.count)
  }

  @Test func theLanguageIsTheOneAsked() throws {
    // A number is said in the words of its language, and these four take from 0.7 to 1.5 s.
    let engine = try EspeakEngine()
    func length(_ text: String, _ language: String) throws -> Double {
      try engine.record(text, voice: VoiceSettings(name: "\(language)+f3")).length.value
    }
    #expect(try abs(length("21", "de") - length("einundzwanzig", "de")) < 0.1)
    #expect(try abs(length("21", "fr") - length("vingt et un", "fr")) < 0.1)
    #expect(try abs(length("21", "en-gb") - length("twenty one", "en-gb")) < 0.1)
    #expect(try abs(length("21", "pt-br") - length("vinte e um", "pt-br")) < 0.1)
  }

  @Test func everyLanguageSpeaksAndIsFoundByItsTag() throws {
    let engine = try EspeakEngine()
    #expect(engine.voices.languages.count > 100)
    var mute: [String] = []
    for language in engine.voices.languages {
      let voice = VoiceSettings(name: language.tag, rate: 450)
      #expect(try engine.resolve(voice).name == language.tag)
      if try engine.record("1", voice: voice).samples.isEmpty { mute.append(language.tag) }
    }
    // Languages whose dictionary lacks numbers.
    #expect(mute.count < 10, "\(mute)")
  }

  @Test func everyVariantSpeaksAndDiffersFromThePlainVoice() throws {
    let engine = try EspeakEngine()
    #expect(engine.voices.variants.count > 80)
    let plain = try engine.record("Now.", voice: VoiceSettings(name: "en-gb")).samples
    // `fast` differs only beyond 450 words per minute.
    for variant in engine.voices.variants where variant != "fast" {
      let said = try engine.record("Now.", voice: VoiceSettings(name: "en-gb+\(variant)")).samples
      #expect(!said.isEmpty && said != plain, "\(variant)")
    }
  }

  @Test(arguments: ["f1", "f2", "f3", "f4", "f5", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "steph", "anika"])
  func nothingClips(variant: String) throws {
    let text = "Now breathe in. Aah, ooh, more and more: you are calm!"
    for (pitch, range) in [(42.0, 40.0), (0, 0), (99, 100)] {
      let voice = VoiceSettings(name: "en-us+\(variant)", pitch: pitch, range: range)
      let peak = try Phrases.record(text, voice).samples.map { Int($0.magnitude) }.max() ?? 0
      #expect((2_000..<20_000).contains(peak))
    }
  }

  @Test(arguments: [
    ("EN-GB+STEPH", "en-gb+steph"), ("en+steph", "en-gb+steph"), ("En-Us+F3", "en-us+f3"),
    ("fr+henrique", "fr-fr+Henrique"),
    ("pt-BR", "pt-br"), ("zh", "cmn"), ("no", "nb"), ("en-gb+mr serious", "en-gb+Mr serious"),
  ])
  func namesHaveOneSpelling(written: String, canonical: String) throws {
    let resolved = try EspeakEngine().resolve(VoiceSettings(name: written, rate: 118.4, pitch: 41.6, range: 39.9))
    #expect(resolved == VoiceSettings(name: canonical, rate: 118, pitch: 42, range: 40))
    #expect(try EspeakEngine().resolve(resolved) == resolved)
    #expect(try samples(written) == samples(canonical))
  }

  @Test(arguments: [
    ("en-bg+steph", ["en-gb+steph"]), ("en-gb+setph", ["en-gb+steph"]), ("en-gb+stef", ["en-gb+steph"]),
    ("en-us+anikka", ["en-us+anika"]), ("steph", ["en-gb+steph"]), ("german", ["de"]), ("english", ["en-gb"]),
    ("en_us", ["en-us"]), ("pt-xx", ["pt-br"]), ("+steph", ["en-gb+steph"]), ("en-gb+", ["en-gb"]),
    ("EN-BG+STEHP", ["en-gb+steph"]), ("en-us+nope", []), ("klingonese", []), ("", []), ("+", ["en-gb"]),
  ])
  func anUnknownVoiceSuggestsItsNearMisses(name: String, expected: [String]) throws {
    let engine = try EspeakEngine()
    let error = #expect(throws: SpeechError.self) { try engine.resolve(VoiceSettings(name: name)) }
    guard case .unknownVoice(let told, let suggestions)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(told == name)
    #expect(suggestions.count <= 3)
    #expect(Set(expected).isSubset(of: suggestions), "\(suggestions)")
    if expected.isEmpty { #expect(suggestions.isEmpty) }
    for suggestion in suggestions {
      #expect(throws: Never.self) { try engine.resolve(VoiceSettings(name: suggestion)) }
    }
  }

  @Test(arguments: [
    (VoiceParameter.rate, 79.0), (.rate, 451), (.pitch, -1), (.pitch, 100), (.range, 101), (.range, -.infinity),
    (.rate, .nan),
  ])
  func whatTheEngineWouldIgnoreIsRefused(parameter: VoiceParameter, value: Double) throws {
    var voice = Phrases.steph
    switch parameter {
    case .rate: voice.rate = WordsPerMinute(value)
    case .pitch: voice.pitch = value
    case .range: voice.range = value
    }
    let error = #expect(throws: SpeechError.self) { try EspeakEngine().resolve(voice) }
    guard case .outOfRange(parameter, _, parameter.allowed)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(throws: SpeechError.self) { try Phrases.record("Hello.", voice) }
  }

  @Test func rateChangesTheLengthAndPitchAndRangeTheSound() throws {
    func said(_ rate: Double, _ pitch: Double, _ range: Double) throws -> Recording {
      let name = Phrases.steph.name
      return try Phrases.record(
        Phrases.calm,
        VoiceSettings(name: name, rate: WordsPerMinute(rate), pitch: pitch, range: range)
      )
    }
    let usual = try said(120, 42, 40)
    #expect(try said(80, 42, 40).length > usual.length * 1.3)
    #expect(try said(240, 42, 40).length < usual.length * 0.7)
    #expect(try Set([usual.samples, said(120, 60, 40).samples, said(120, 42, 80).samples]).count == 3)
  }

  @Test func theEngineNamesItselfAndWhatIsMissing() throws {
    #expect(try EspeakEngine().identity.hasPrefix("espeak-ng 1."))
    #expect(throws: SpeechError.libraryMissing(library: "libespeak-none.so.1", package: "libespeak-ng1")) {
      try EspeakEngine(libraryNamed: "libespeak-none.so.1")
    }
    #expect(throws: SpeechError.libraryHeld(library: "libc.so.6")) { try EspeakEngine(libraryNamed: "libc.so.6") }
  }
}
