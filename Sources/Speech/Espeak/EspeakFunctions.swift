import CEspeak

/// The functions of espeak-ng that are used, each with the type that `speak_lib.h` declares, where what they do and
/// give is described. Valid while the library they were found in is loaded.
struct EspeakFunctions {
  typealias SynthCallback =
    @convention(c) (UnsafeMutablePointer<Int16>?, Int32, UnsafeMutablePointer<espeak_EVENT>?) -> Int32

  let initialize: @convention(c) (espeak_AUDIO_OUTPUT, Int32, UnsafePointer<CChar>?, Int32) -> Int32
  let info: @convention(c) (UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> UnsafePointer<CChar>?
  let listVoices:
    @convention(c) (UnsafeMutablePointer<espeak_VOICE>?) -> UnsafeMutablePointer<UnsafePointer<espeak_VOICE>?>?
  let setSynthCallback: @convention(c) (SynthCallback?) -> Void
  let setVoiceByName: @convention(c) (UnsafePointer<CChar>?) -> espeak_ERROR
  let getCurrentVoice: @convention(c) () -> UnsafeMutablePointer<espeak_VOICE>?
  let setParameter: @convention(c) (espeak_PARAMETER, Int32, Int32) -> espeak_ERROR
  let synth:
    @convention(c) (
      UnsafeRawPointer?, Int, UInt32, espeak_POSITION_TYPE, UInt32, UInt32, UnsafeMutablePointer<UInt32>?,
      UnsafeMutableRawPointer?
    ) -> espeak_ERROR
  let terminate: @convention(c) () -> espeak_ERROR

  /// Finds the functions. Throws `functionMissing`.
  init(in library: borrowing EspeakLibrary) throws(SpeechError) {
    initialize = try library.function("espeak_Initialize")
    info = try library.function("espeak_Info")
    listVoices = try library.function("espeak_ListVoices")
    setSynthCallback = try library.function("espeak_SetSynthCallback")
    setVoiceByName = try library.function("espeak_SetVoiceByName")
    getCurrentVoice = try library.function("espeak_GetCurrentVoice")
    setParameter = try library.function("espeak_SetParameter")
    synth = try library.function("espeak_Synth")
    terminate = try library.function("espeak_Terminate")
  }
}
