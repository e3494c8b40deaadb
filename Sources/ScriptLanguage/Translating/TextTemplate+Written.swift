/// Texts as translators see them: slots as a script writes them, braces escaped, quotes plain.
extension TextTemplate {
  /// The text as it stands between the quotes.
  public var written: String {
    parts.map { part in
      switch part {
      case .literal(let words):
        words.replacing("\\", with: "\\\\").replacing("{", with: "\\{").replacing("}", with: "\\}")
      case .slot(let slot): slot.written
      }
    }.joined()
  }

  /// The names of its slots in order, each once.
  var slotNames: [String] {
    var seen: Set<String> = []
    return slots.map(\.name).filter { seen.insert($0).inserted }
  }

  /// Its slots in order.
  public var slots: [Slot] { parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } } }

  /// Whether there is a letter or a number in it, apart from answers.
  var hasWords: Bool {
    parts.contains { part in
      switch part {
      case .literal(let words): words.contains { $0.isLetter || $0.isNumber }
      case .slot(let slot): !slot.forms.isEmpty
      }
    }
  }

  /// Reads a text as a translator writes it; all that it has stands at one place for messages.
  ///
  /// Throws the first thing in it that can't be read.
  package init(written text: String, at span: SourceSpan) throws(Finding) {
    var quoted = "\""
    var isEscaped = false
    for character in text {
      if character == "\"", !isEscaped { quoted.append("\\") }
      isEscaped = character == "\\" && !isEscaped
      quoted.append(character.isNewline ? " " : character)
    }
    let lexer = Lexer.lex(SourceText(name: "", text: quoted + "\""), file: span.file)
    if let diagnostic = lexer.diagnostics.inOrder.first { throw diagnostic.finding }
    guard let tokens = lexer.lines.first?.tokens, tokens.count == 1, case .text(let template) = tokens[0].kind else {
      throw .unclosedText
    }
    parts = template.parts.map { part in
      guard case .slot(var slot) = part else { return part }
      slot.span = span
      return .slot(slot)
    }
  }
}

extension TextTemplate.Slot {
  /// The slot as a script writes it.
  var written: String {
    let forms = forms.map { "|" + ($0.key.map { $0 + "=" } ?? "") + $0.text }.joined()
    return "{\(before)\(name)\(after)\(forms)}"
  }
}
