import Quantities

/// Takes the words to be translated out of a script.
public enum StringExtraction {
  /// The `.pot` file of a script: every text that a listener hears or reads, but not those of scripts that it uses,
  /// which have files of their own.
  public static func text(of tree: ScriptTree, source: SourceText) -> String {
    let fileName = source.fileName
    let title = tree.statements.lazy.compactMap { if case .title(let text) = $0.kind { text.written } else { nil } }
      .first
    var file = CatalogueText(
      title: "What is said and shown in \"\(title ?? fileName)\".",
      project: source.catalogueName
    )
    let questions = Dictionary(
      tree.statements.compactMap { statement -> (String, AskStatement)? in
        if case .ask(let ask) = statement.kind { (ask.name.text, ask) } else { nil }
      },
      uniquingKeysWith: { $1 }
    )
    let comments = Dictionary(
      tree.comments.filter(\.isAlone).map { (source.line(at: $0.span.range.lowerBound), $0) },
      uniquingKeysWith: { $1 }
    )
    for placed in tree.placedTexts() {
      let line = source.line(at: placed.span.range.lowerBound)
      var message = CatalogueText.Message(context: placed.role.messageContext, id: placed.text.written)
      message.references = ["\(fileName):\(line + 1)"]
      message.notes = notes(on: placed, questions: questions)
      var above = line - 1
      var remarks: [String] = []
      while let comment = comments[above] {
        remarks.insert(String(comment.text.drop { $0 == "#" || $0 == " " }), at: 0)
        above -= 1
      }
      message.notes += remarks
      file.add(message)
    }
    return file.text
  }

  private static func notes(on placed: PlacedText, questions: [String: AskStatement]) -> [String] {
    var notes: [String] = []
    if let section = placed.section { notes.append("In the section \"\(section.written)\".") }
    switch placed.role {
    case .hold:
      if let limit = placed.limit {
        notes.append("Said within \(Unit.seconds.written(limit.value)), with time to breathe: few words.")
      }
    case .release:
      if let limit = placed.limit {
        notes.append("All words of this rest end within \(Unit.seconds.written(limit.value)).")
      }
    case .speech, .cue:
      if let limit = placed.limit { notes.append("Spoken in \(Unit.seconds.written(limit.value)).") }
    case .muscle: notes.append("Stands in other texts where the part is named; keep to a form that fits there.")
    case .choice: notes.append("Said where the answer is named in a text.")
    default: break
    }
    for name in placed.text.slotNames { notes.append(note(on: name, questions[name])) }
    return notes
  }

  private static func note(on slot: String, _ ask: AskStatement?) -> String {
    guard let ask else {
      return slot == "side"
        ? "{side} is left or right; {side|left=…|right=…} gives each a form of its own."
        : "{\(slot)} is filled in by the script."
    }
    let question = ask.question.map { " to \"\($0.written)\"" } ?? ""
    switch ask.type {
    case .text, .words:
      return
        "{\(slot)} is the listener's own answer\(question). It can't be inflected: put it where it stands by itself."
    case .choice, .yesNo:
      let words = ask.type == .yesNo ? ["yes", "no"] : ask.choices.map(\.text)
      let forms = words.map { "|\($0)=…" }.joined()
      return
        "{\(slot)} is \(words.joined(separator: ", ")), the answer\(question). {\(slot)\(forms)} gives each words of its own."
    case .number:
      return "{\(slot)} is a number, the answer\(question). {\(slot)|…|…} gives the form that goes with it."
    case .duration, .rate: return "{\(slot)} is the answer\(question)."
    }
  }
}

extension SourceText {
  /// The last part of its path or name.
  var fileName: String { String((path ?? name).split(separator: "/").last ?? "script") }

  /// What its translations are called, without an ending.
  public var catalogueName: String {
    fileName.hasSuffix(".relax") ? String(fileName.dropLast(".relax".count)) : fileName
  }
}
