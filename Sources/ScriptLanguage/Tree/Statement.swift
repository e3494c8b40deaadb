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
    case author(TextTemplate)
    case licence(TextTemplate)
    case context(TextTemplate)
    case language(Name)
    case length(Expression)
    case fit(Expression)
    case aim(Name)
    case advanced
    case allow(rule: Name, reason: TextTemplate)
    case ask(AskStatement)
    case use(path: TextTemplate)
    // Definitions.
    case voice(VoiceStatement)
    case breath(BreathStatement)
    case muscle(MuscleStatement)
    case pronounce(word: TextTemplate, as: TextTemplate)
    case define(DefineStatement)
    // Cues.
    case say(SayStatement)
    case pause(Expression)
    case breathe(BreatheStatement)
    case exercise(ExerciseStatement)
    case count(CountStatement)
    case chime(ChimeStatement)
    case bed(BedStatement)
    case tones(TonesStatement)
    case fadeBed(over: Expression)
    // Order.
    case section(title: TextTemplate, body: [Statement])
    case stage(StageStatement)
    case on(BreathPhaseKind, body: [Statement])
    case forEach(ForStatement)
    case repeated(times: Expression, body: [Statement])
    case conditional(IfStatement)
    case choose([[Statement]])
    case assign(Name, Expression)
    case call(name: Name, arguments: [Expression])
  }
}
