import Quantities
import Speech

/// The names of the voices that the speech engine has.
public struct VoiceNames: Sendable {
  private let engine: any SpeechEngine

  /// Asks espeak-ng. Throws where it is not installed.
  public init() throws(Failure) { engine = try Compiler.espeak() }

  /// What is wrong with a voice's name, with what may have been meant; nil for a voice that there is.
  public func objection(to name: String) -> String? {
    do {
      _ = try engine.resolve(VoiceSettings(name: name))
      return nil
    } catch {
      let failure = Failure(error)
      return failure.message + " " + (failure.hint ?? "Voices have names such as en-gb+steph or de+f3.")
    }
  }
}
