/// Why something couldn't be spoken. Facts only; the wording for people is made where they are told.
public enum SpeechError: Error, Hashable, Sendable {
  /// The engine's library can't be loaded; `package` is the Debian package that brings it.
  case libraryMissing(library: String, package: String)

  /// The library is there but lacks a function, so it is another library or a broken one.
  case functionMissing(library: String, function: String)

  /// Something else in this process holds the library, so its state can't be made fresh for an utterance.
  case libraryHeld(library: String)

  /// The engine's voices and dictionaries can't be read; `package` is the Debian package that brings them.
  case dataMissing(package: String)

  /// No voice has this name. `suggestions` are whole names that look like it, nearest first; often none.
  case unknownVoice(String, suggestions: [String])

  /// A setting lies outside of what the engine obeys.
  case outOfRange(VoiceParameter, value: Double, allowed: ClosedRange<Double>)

  /// The engine refused; `call` is its function, `code` what that returned.
  case engineFailed(call: String, code: Int)

  /// A command of the listener's gave no speech.
  case commandFailed(CommandFault)

  /// The engine crashed on a text.
  case crashed

  /// The user stopped it.
  case interrupted
}

extension SpeechError: CustomStringConvertible {
  /// The facts in one plain line, for logs.
  public var description: String {
    switch self {
    case .libraryMissing(let library, let package):
      "\(library) can't be loaded (Debian package: \(package))"
    case .functionMissing(let library, let function):
      "\(library) has no function \(function)"
    case .libraryHeld(let library):
      "\(library) is in use elsewhere in this process"
    case .dataMissing(let package):
      "the speech data can't be read (Debian package: \(package))"
    case .unknownVoice(let name, let suggestions):
      "unknown voice \(name)" + (suggestions.isEmpty ? "" : " (near: \(suggestions.joined(separator: ", ")))")
    case .outOfRange(let parameter, let value, let allowed):
      "\(parameter.rawValue) \(value) is not within \(allowed.lowerBound) to \(allowed.upperBound)"
    case .engineFailed(let call, let code):
      "\(call) failed with code \(code)"
    case .commandFailed(let fault): "the command \(fault)"
    case .crashed: "the engine crashed"
    case .interrupted: "interrupted"
    }
  }
}
