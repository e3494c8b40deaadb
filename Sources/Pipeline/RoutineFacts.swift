import Quantities
import ScriptLanguage

/// What a script says of itself in its head.
public struct RoutineFacts: Sendable {
  /// What players show; empty without one.
  public var title = ""
  /// What happens, in a line.
  public var about = ""
  /// Who should not use it, and when.
  public var context = ""
  /// From its shortest to its longest.
  public var lengths: ClosedRange<Seconds>?
  /// How long it is if nobody says otherwise.
  public var natural: Seconds?
  /// The language that it is written in.
  public var language = "en"

  /// Reads the head of a script; what is wrong in it is passed over.
  public init(_ tree: ScriptTree) {
    for statement in tree.statements {
      switch statement.kind {
      case .title(let text): title = text.filled { _ in "" }
      case .about(let text): about = text.filled { _ in "" }
      case .context(let text): context = text.filled { _ in "" }
      case .language(let name): language = name.text
      case .length(let expression):
        if case .range(let range, .seconds) = expression.kind {
          lengths = Seconds(range.lowerBound)...Seconds(range.upperBound)
        }
      case .fit(let expression):
        if case .quantity(let value, .seconds) = expression.kind { natural = Seconds(value) }
      default: break
      }
    }
  }
}

extension ScriptLoader {
  /// What a routine says of itself.
  public func facts(of routine: ScriptLibrary.Routine) throws(Failure) -> RoutineFacts {
    RoutineFacts(Parser.parse(try loadFile(routine.file.path, name: routine.name)).tree)
  }
}
