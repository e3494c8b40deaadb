import Quantities
import ScriptLanguage
import Speech
import Timing

/// Renders a sentence by a voice, to be listened to.
public struct VoicePreview {
  private let compiler: Compiler
  private let supervisor: Supervisor

  /// Prepares previews by espeak-ng. Throws where it is not installed.
  public init(supervisor: Supervisor = Supervisor()) throws(Failure) {
    compiler = Compiler(engine: try Compiler.espeak(), supervisor: supervisor)
    self.supervisor = supervisor
  }

  /// Writes a sentence by a voice to a path, treated as in a track; without words, those of its language are said.
  public func write(_ voice: String, words: String?, to path: String) throws {
    let language = voice.prefix { $0 != "-" && $0 != "+" }
    let spoken = words ?? Self.sentences[String(language)] ?? "1, 2, 3."
    var listener = Listener()
    listener.voice = voice
    listener.answers = Answers(["words": spoken])
    // The words come as an answer, so that nothing in them is obeyed.
    let text = "ask words: text = \"\" \"What is to be said?\"\n\"{words}\"\npause 0.5s\n"
    let script = try compiler.compile(SourceText(name: "preview", text: text), for: listener, care: .off)
    var options = TrackJob.Options()
    options.jobs = 1
    _ = try TrackJob(script, to: path, options: options, supervisor: supervisor).run()
  }

  /// What is said in each language.
  private static let sentences = [
    "en": "When you are ready, let your shoulders soften, and breathe.",
    "de": "Wenn du so weit bist, lass die Schultern weich werden, und atme.",
    "fr": "Quand tu le souhaites, laisse tes épaules s'adoucir, et respire.",
    "es": "Cuando quieras, deja que tus hombros se suavicen, y respira.",
    "pt": "Quando quiser, deixe os ombros amolecer, e respire.",
    "it": "Quando vuoi, lascia che le spalle si ammorbidiscano, e respira.",
    "nl": "Als je zover bent, laat dan je schouders zacht worden, en adem.",
    "pl": "Kiedy zechcesz, pozwól ramionom zmięknąć, i oddychaj.",
    "tr": "Hazır olduğunda, omuzlarının yumuşamasına izin ver, ve nefes al.",
    "hi": "जब आप तैयार हों, कंधों को ढीला छोड़िए, और साँस लीजिए।",
  ]
}
