/// One line of a script, with its block where it has one.
public struct Statement: Sendable {
  /// What it says.
  public var kind: Kind
  /// Its line, without its block.
  public var span: SourceSpan

  /// The statements of the language.
  public enum Kind: Sendable {
    // The head.
    case title(TextTemplate)
    case about(TextTemplate)
    case context(TextTemplate)
    case language(Name)
    case length(Expression)
    case ask(AskStatement)
    // Definitions.
    case voice(VoiceStatement)
    case breath(BreathStatement)
    case muscle(MuscleStatement)
    // Cues.
    case say(SayStatement)
    case pause(Expression)
    case breathe(BreatheStatement)
    case clench(ClenchStatement)
    case chime(ChimeStatement)
    case bed(BedStatement)
    // Order.
    case section(title: TextTemplate, body: [Statement])
    case forEach(ForStatement)
  }
}
