import Quantities
import ScriptLanguage

/// The lengths of time that no script says and that all tracks share.
public enum Spacing {
  /// Before the first cue: players and headphones swallow the beginning of a file.
  public static let opening: Seconds = 1
  /// After the last sound, so that nothing stops dead.
  public static let closing: Seconds = 2
  /// From the end of the words that invite an exercise to its start.
  public static let beforeExercise: Seconds = 0.5
  /// From the start of an exercise to the first words in it.
  public static let intoExercise: Seconds = 0.9
  /// From the strike of a chime to the next words, which it rings on under.
  public static let afterChime: Seconds = 4
  /// The longest track.
  public static let longestTrack: Seconds = 86_400
}

extension ChimeSound {
  /// How long the sound rings; the renderer fades what is left of it by then.
  public var ringing: Seconds {
    switch self {
    case .bowl: 18
    case .bell: 8
    }
  }
}
