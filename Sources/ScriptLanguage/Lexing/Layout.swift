/// A line with the lines that are indented under it.
struct LayoutNode {
  var line: Line
  var children: [LayoutNode] = []
  /// Whether its block was nested too deep to be read.
  var isCut = false
  /// Whether lines are indented under it although it doesn't end in a colon.
  var missesColon = false

  /// Whether the line ends in a colon, which opens a block.
  var opensBlock: Bool { line.tokens.last?.kind == .sign(.colon) }
}

/// Finds the blocks of a script from its indentation.
struct Layout {
  private let lines: [Line]
  private var next = 0
  private(set) var diagnostics = Diagnostics()

  /// How deep blocks may be nested: enough for any routine, and far from the limits of the stack.
  static let depthLimit = 32

  /// Arranges lines; the roots are the lines at the left margin.
  static func arrange(_ lines: [Line]) -> (roots: [LayoutNode], diagnostics: Diagnostics) {
    var layout = Layout(lines: lines)
    let roots = layout.block(indents: [0])
    return (roots, layout.diagnostics)
  }

  private init(lines: [Line]) { self.lines = lines }

  /// Reads lines that stand at the last of `indents` until one stands at a level further out.
  private mutating func block(indents: [Int]) -> [LayoutNode] {
    let indent = indents.last ?? 0
    var nodes: [LayoutNode] = []
    while next < lines.count {
      let line = lines[next]
      if line.indent < indent {
        let outer = indents.dropLast().last ?? -1
        guard line.indent > outer else { break }
        // Between two levels: say so once, and take it as a line of this block.
        diagnostics.error(.unevenIndent(found: line.indent, expected: indents), at: line.span)
      } else if line.indent > indent {
        // Nothing stands above it to belong to.
        diagnostics.error(.unexpectedIndent, at: line.span)
        nodes += deeper(indents + [line.indent])
        continue
      }
      next += 1
      var node = LayoutNode(line: line)
      if let following, following.indent > (node.opensBlock ? line.indent : max(line.indent, indent)) {
        // Whether the line may have a block, the parser knows.
        node.missesColon = !node.opensBlock
        node.children = deeper(indents + [following.indent])
        node.isCut = indents.count >= Self.depthLimit
      }
      nodes.append(node)
    }
    return nodes
  }

  private var following: Line? { next < lines.count ? lines[next] : nil }

  private mutating func deeper(_ indents: [Int]) -> [LayoutNode] {
    guard indents.count <= Self.depthLimit else {
      diagnostics.error(.nestedTooDeep(limit: Self.depthLimit), at: lines[next].span)
      let outer = indents[indents.count - 2]
      while next < lines.count, lines[next].indent > outer { next += 1 }
      return []
    }
    return block(indents: indents)
  }
}
