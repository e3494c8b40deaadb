import Quantities
import ScriptLanguage

/// An exercise with its rest, as they lie in the track.
struct ExercisePass: Sendable {
  var kind: ExerciseStatement.Kind
  /// The script's name for the muscle.
  var part: String
  /// The listener's words for it.
  var words: String
  /// The parts of the body that name and words speak of.
  var body: PhraseTags
  /// How hard; nil for what is not clenched.
  var effort: Percent?
  var start: Seconds
  var length: Seconds
  /// The rest behind it; nil where the track ends before.
  var rest: Seconds?
  var span: SourceSpan
  /// From here on, words belong to this exercise and not to the one before it.
  var leadIn: Seconds

  var end: Seconds { start + length }
}
