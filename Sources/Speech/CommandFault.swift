import Quantities

/// Why a command of the listener's gave no speech. Facts only, and none of what was to be spoken.
public enum CommandFault: Hashable, Sendable {
  /// The shell can't be started; `reason` is the system's.
  case cannotStart(reason: String)
  /// It was not done within its time.
  case tooSlow(limit: Seconds)
  /// It wrote more than any phrase can be.
  case tooMuch(megabytes: Int)
  /// It ended with a code that means failure; `said` are the last lines that it wrote to standard error.
  case ended(code: Int32, said: String)
  /// A signal ended it.
  case killed(signal: Int32, said: String)
  /// It wrote nothing to standard output.
  case nothing(said: String)
  /// What it wrote is no WAV.
  case notWave(said: String)
  /// What it wrote breaks off: the WAV says that it is longer.
  case cutShort
  /// The WAV can't be used, for a reason.
  case unusable(String)
  /// In the WAV no words are heard, and there were some.
  case silent
}

extension CommandFault: CustomStringConvertible {
  /// What it did, as the rest of a sentence that begins with the command.
  public var description: String {
    switch self {
    case .cannotStart(let reason): "could not be started: \(reason)"
    case .tooSlow(let limit): "was stopped, for it was not done after \(Self.written(limit))"
    case .tooMuch(let megabytes): "was stopped, for it wrote more than \(megabytes) MB"
    case .ended(127, _): "names a program that is not installed, or not found"
    case .ended(let code, _): "failed with exit code \(code)"
    case .killed(let signal, _): "was ended by signal \(signal)"
    case .nothing: "wrote nothing to its standard output"
    case .notWave: "wrote something to its standard output that is no WAV"
    case .cutShort: "wrote a WAV that breaks off before its end"
    case .unusable(let reason): "wrote a WAV that can't be used: \(reason)"
    case .silent: "wrote a WAV in which no words are heard"
    }
  }

  /// The last lines that the command wrote to standard error; empty where there are none.
  public var said: String {
    switch self {
    case .ended(_, let said), .killed(_, let said), .nothing(let said), .notWave(let said): said
    case .cannotStart, .tooSlow, .tooMuch, .cutShort, .unusable, .silent: ""
    }
  }

  private static func written(_ time: Seconds) -> String {
    time.value == time.value.rounded() ? "\(Int(time.value)) s" : "\(time.value) s"
  }
}
