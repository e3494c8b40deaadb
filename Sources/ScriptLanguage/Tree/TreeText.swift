/// A tree as text, one piece a line with its name: for those who work on unclench. It follows the tree's own form, so
/// a new statement shows up by itself.
public enum TreeText {
  /// The text of a tree whose spans point into a script; ends in a line break.
  public static func text(_ tree: ScriptTree, source: SourceText) -> String {
    tree.statements.map { lines("", $0, depth: 0, source: source) }.joined()
  }

  private static func lines(_ label: String, _ value: Any, depth: Int, source: SourceText) -> String {
    let margin = String(repeating: "  ", count: depth) + (label.isEmpty ? "" : label + ": ")
    switch value {
    case let statement as Statement:
      let position = source.position(at: statement.span.range.lowerBound)
      let name = Mirror(reflecting: statement.kind).children.first?.label ?? "\(statement.kind)"
      return margin + "\(name) (\(position))\n" + children(of: statement.kind, depth: depth + 1, source: source)
    case let name as Name: return margin + name.text + "\n"
    case let text as TextTemplate: return margin + "\"\(text.filled { "{\($0.before)\($0.name)\($0.after)}" })\"\n"
    case let expression as Expression: return margin + written(expression) + "\n"
    case is SourceSpan: return ""
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.map { lines(label, $0.value, depth: depth, source: source) } ?? ""
    case .collection:
      if mirror.children.isEmpty { return "" }
      let items = mirror.children.map { lines("", $0.value, depth: depth + 1, source: source) }.joined()
      return label.isEmpty ? items : margin.dropLast() + "\n" + items
    case .struct, .tuple: return children(of: value, depth: depth, source: source)
    case .enum where !mirror.children.isEmpty:
      let name = mirror.children.first?.label ?? ""
      return margin + name + "\n" + children(of: value, depth: depth + 1, source: source)
    default: return margin + "\(value)\n"
    }
  }

  /// The payload of a case, or the fields of a struct.
  private static func children(of value: Any, depth: Int, source: SourceText) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .enum {
      guard let payload = mirror.children.first else { return "" }
      return lines("", payload.value, depth: depth, source: source)
    }
    return mirror.children.map { child in
      let label = child.label.flatMap { $0.hasPrefix(".") ? nil : $0 } ?? ""
      return lines(label, child.value, depth: depth, source: source)
    }.joined()
  }

  private static func written(_ expression: Expression) -> String {
    switch expression.kind {
    case .quantity(let value, let unit): unit.written(value)
    case .range(let range, let unit): unit.written(range.lowerBound) + ".." + unit.written(range.upperBound)
    case .name(let name): name
    case .text(let text): "\"\(text.filled { "{\($0.name)}" })\""
    }
  }
}
