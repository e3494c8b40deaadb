/// A `.pot` file: words to be translated, with what a translator should know, as gettext's tools read it.
package struct CatalogueText {
  /// Words to be translated.
  package struct Message {
    package var context: String?
    package var id: String
    package var pluralID: String?
    /// Where they stand, such as `my.relax:12`.
    package var references: [String] = []
    /// What a translator should know.
    package var notes: [String] = []

    package init(context: String?, id: String) {
      self.context = context
      self.id = id
    }
  }

  private var messages: [Message] = []
  private var places: [Catalogue.Key: Int] = [:]
  private let title: String
  private let project: String

  package init(title: String, project: String) {
    self.title = title
    self.project = project
  }

  /// Adds words; equal ones become one, with the places and notes of both.
  package mutating func add(_ message: Message) {
    let key = Catalogue.Key(context: message.context, id: message.id)
    guard let place = places[key] else {
      places[key] = messages.count
      messages.append(message)
      return
    }
    for reference in message.references where !messages[place].references.contains(reference) {
      messages[place].references.append(reference)
    }
    for note in message.notes where !messages[place].notes.contains(note) { messages[place].notes.append(note) }
  }

  /// The file. It bears no date, so that equal scripts give equal files.
  package var text: String {
    var lines = ["# \(title)", "# docs/translating.md says how the words, slots and notes are meant."]
    lines += ["msgid \"\"", "msgstr \"\""]
    lines += [
      "Project-Id-Version: \(project)\\n", "POT-Creation-Date: \\n", "PO-Revision-Date: \\n", "Last-Translator: \\n",
      "Language-Team: \\n", "Language: \\n", "MIME-Version: 1.0\\n", "Content-Type: text/plain; charset=UTF-8\\n",
      "Content-Transfer-Encoding: 8bit\\n", "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n",
    ].map { "\"\($0)\"" }
    for message in messages {
      lines.append("")
      lines += message.notes.map { "#. \($0)" }
      lines += Self.wrapped(message.references, prefix: "#: ")
      if let context = message.context { lines += Self.field("msgctxt", context) }
      lines += Self.field("msgid", message.id)
      if let plural = message.pluralID {
        lines += Self.field("msgid_plural", plural) + ["msgstr[0] \"\"", "msgstr[1] \"\""]
      } else {
        lines.append("msgstr \"\"")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The width that gettext's tools keep to, in characters.
  private static let width = 79

  /// A keyword with its text; one that is too long for a line begins on the next, cut behind spaces.
  private static func field(_ keyword: String, _ text: String) -> [String] {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    let whole = "\(keyword) \"\(escaped)\""
    if whole.count <= width { return [whole] }
    var lines = [keyword + " \"\""]
    var line = ""
    for word in words(escaped) {
      if !line.isEmpty, line.count + word.count + 2 > width {
        lines.append("\"\(line)\"")
        line = ""
      }
      line += word
    }
    return lines + ["\"\(line)\""]
  }

  /// The words of a text, each with the spaces behind it.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for character in text {
      if words.isEmpty || (words[words.count - 1].last == " " && character != " ") { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  private static func wrapped(_ items: [String], prefix: String) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.count + item.count + 1 <= width {
        lines[lines.count - 1] = last + " " + item
      } else {
        lines.append(prefix + item)
      }
    }
    return lines
  }
}
