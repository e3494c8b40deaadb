import CEspeak
import Glibc
import Quantities
import Synchronization

/// espeak-ng from its loading to its unloading: fresh state, for one utterance or one look at its voices.
///
/// Flutter, gain control and libc's `rand` go on from one utterance to the next, so that in a session kept open the
/// same text differs in samples and even in length; terminating and initialising again doesn't cure it.
struct EspeakSession: ~Copyable {
  /// The rate espeak-ng 1.51 works at with every voice but MBROLA's, which are not offered.
  static let sampleRate = SampleRate(hertz: 22_050)

  /// Loudness in the engine's percent. At 100 a dozen variants clip inside the engine, at 45 still klatt4; at 35 none
  /// of the 101 did, in five languages at three pitches. Others then peak about -10 dBFS; mixing raises them.
  private static let volume: Int32 = 35

  /// Bytes of a voice's name that espeak-ng 1.51 keeps: it cuts off the rest, and a far longer one overruns a buffer.
  private static let longestName = 39

  /// One session at a time in the process: `rand`, the capture and the library itself are shared.
  private static let turn = Mutex(())

  /// The engine's functions; only to be called within the session.
  let engine: EspeakFunctions
  private let library: EspeakLibrary

  /// The file of the library; empty where the system doesn't tell.
  var libraryPath: String { library.path }

  /// Runs `body` with a fresh engine, after any other session has ended. Throws what loading throws, `dataMissing`,
  /// and what `body` throws. Must not be nested.
  static func run<Result: Sendable>(
    library name: String,
    _ body: (borrowing EspeakSession) throws(SpeechError) -> Result
  ) throws(SpeechError) -> Result {
    try turn.withLock { _ throws(SpeechError) in
      var result: Swift.Result<Result, SpeechError>?
      FreshStack.run {
        result = Swift.Result { () throws(SpeechError) in
          let library = try EspeakLibrary(named: name)
          let session = EspeakSession(engine: try EspeakFunctions(in: library), library: library)
          try session.start()
          return try body(session)
        }
      }
      guard let result else { throw .engineFailed(call: "pthread_create", code: 0) }
      return try result.get()
    }
  }

  private init(engine: EspeakFunctions, library: consuming EspeakLibrary) {
    self.engine = engine
    self.library = library
  }

  deinit { _ = engine.terminate() }

  private func start() throws(SpeechError) {
    // Breath and flutter come from libc's `rand`, which nothing else in this program calls.
    srand(1)
    // Without this option a failure would end the process.
    let rate = engine.initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, Int32(espeakINITIALIZE_DONT_EXIT))
    guard Int(rate) == Self.sampleRate.hertz else {
      if rate <= 0 { throw .dataMissing(package: "espeak-ng-data") }
      throw .engineFailed(call: "espeak_Initialize", code: Int(rate))
    }
  }

  /// Speaks plain text as resolved settings say, and gives everything the engine made of it, silence included.
  func speak(
    _ text: SpokenText,
    as voice: VoiceList.Voice,
    settings: VoiceSettings,
    readsPhonemes: Bool
  ) throws(SpeechError) -> EspeakCapture {
    engine.setSynthCallback(EspeakCapture.callback)
    try select(voice)
    try set(espeakRATE, Int32(settings.rate.value))
    try set(espeakPITCH, Int32(settings.pitch))
    try set(espeakRANGE, Int32(settings.range))
    try set(espeakVOLUME, Self.volume)
    try set(espeakWORDGAP, 0)
    EspeakCapture.start()
    // Neither SSML nor a pause at the end, and phonemes only where the wording has some.
    let flags = UInt32(espeakCHARS_UTF8) | (readsPhonemes ? UInt32(espeakPHONEMES) : 0)
    let status = text.text.withCString { engine.synth($0, strlen($0) + 1, 0, POS_CHARACTER, 0, flags, nil, nil) }
    let capture = EspeakCapture.finish()
    try expect(status, "espeak_Synth")
    return capture
  }

  /// Chooses the voice by its file's name below `lang`, plus the variant. A language's tag won't do: `en-gb` is
  /// refused, and its search by properties loses the language once a variant is given.
  private func select(_ voice: VoiceList.Voice) throws(SpeechError) {
    let name = voice.variant.map { "\(voice.language.identifier)+\($0)" } ?? voice.language.identifier
    guard name.utf8.count <= Self.longestName else {
      throw .engineFailed(call: "espeak_SetVoiceByName", code: Int(EE_BUFFER_FULL.rawValue))
    }
    try expect(engine.setVoiceByName(name), "espeak_SetVoiceByName")
    // An unreadable variant is passed over without a word, so ask what was chosen.
    guard let chosen = engine.getCurrentVoice()?.pointee.identifier, String(cString: chosen) == name else {
      throw .engineFailed(call: "espeak_GetCurrentVoice", code: Int(EE_NOT_FOUND.rawValue))
    }
  }

  private func set(_ parameter: espeak_PARAMETER, _ value: Int32) throws(SpeechError) {
    try expect(engine.setParameter(parameter, value, 0), "espeak_SetParameter")
  }

  private func expect(_ status: espeak_ERROR, _ call: String) throws(SpeechError) {
    if status != EE_OK { throw .engineFailed(call: call, code: Int(status.rawValue)) }
  }
}
