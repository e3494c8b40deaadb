import Quantities
import Speech

/// The voices that the speech engine has, by their names.
public struct VoiceNames: Sendable {
  private let engine: any SpeechEngine

  /// Asks espeak-ng. Throws where it is not installed.
  public init() throws(Failure) { engine = try Compiler.espeak() }

  /// A language that can be spoken.
  public struct Language: Encodable, Sendable {
    /// Its name in a voice's, such as `en-gb`.
    public var name: String
    /// Its English name.
    public var title: String
  }

  /// A way in which each language can be spoken.
  public struct Variant: Encodable, Sendable {
    /// Its name behind the plus in a voice's, such as `steph`.
    public var name: String
    /// `female` or `male`, where the engine says so.
    public var sex: String?
    /// Whether it suits a calm session.
    public var isCalm: Bool
  }

  /// The languages, by name.
  public var languages: [Language] {
    engine.voices.languages.map { Language(name: $0.tag, title: $0.title) }.sorted { $0.name < $1.name }
  }

  /// The variants, by name.
  public var variants: [Variant] {
    let voices = engine.voices
    return voices.variants.map { name in
      Variant(name: name, sex: voices.sexes[name]?.rawValue, isCalm: Self.calm.contains(name))
    }
  }

  /// Those that are darker and quieter than the plain voice: the middle of their spectrum lies at 320 to 870 Hz (the plain
  /// voice's at 850), and none is louder than the rest or rough.
  private static let calm: Set<String> = ["Diogo", "Henrique", "Nguyen", "anika", "f4", "m8", "steph"]

  /// A voice's name in its one spelling. Throws where there is no such voice, and says what may have been meant.
  public func resolved(_ name: String) throws(Failure) -> String {
    do { return try engine.resolve(VoiceSettings(name: name)).name } catch {
      throw Failure(.usage, Failure(error).message, hint: Failure(error).hint ?? Self.form)
    }
  }

  /// What is wrong with a voice's name, with what may have been meant; nil for a voice that there is.
  public func objection(to name: String) -> String? {
    if VoiceCommand.isMeant(by: name) {
      return
        "A command can be written into the file afterwards, as in: voice: command \"flite -voice slt -o /dev/stdout\""
    }
    do { _ = try resolved(name) } catch { return error.message + " " + (error.hint ?? Self.form) }
    return nil
  }

  private static let form = "Voices have names such as en-gb+steph or de+f3. For all of them: unclench voices"
}
