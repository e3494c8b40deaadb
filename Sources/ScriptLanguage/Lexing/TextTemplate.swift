/// A quoted text with the places where answers go.
public struct TextTemplate: Sendable, Hashable {
  /// A piece of a text.
  public enum Part: Sendable, Hashable {
    /// Words as they stand, escapes resolved.
    case literal(String)
    /// A place for an answer.
    case slot(Slot)
  }

  /// A place for an answer, such as `{, name}`: what stands around the name goes with it when the answer is empty.
  public struct Slot: Sendable, Hashable {
    /// Signs and spaces before the name.
    public var before: String
    /// The name of what goes here.
    public var name: String
    /// Signs and spaces after the name.
    public var after: String
    /// Forms to choose from, such as `time|times`; empty where the answer itself goes here.
    public var forms: [Form] = []
    /// Where the name stands.
    public var span: SourceSpan
  }

  /// Words that go with one value of an answer.
  public struct Form: Sendable, Hashable {
    /// The value, where it is a word; nil for the forms of numbers, which go by their order.
    public var key: String?
    /// The words.
    public var text: String
  }

  /// The pieces in order.
  public var parts: [Part]

  /// Makes a text of those pieces.
  public init(parts: [Part]) { self.parts = parts }

  /// The text with each answer put in; `answer` gives nil for a name that it has reported.
  ///
  /// Where an answer is empty, no stray space, comma or small first letter stays behind.
  public func filled(_ answer: (Slot) -> String?) -> String {
    var text = ""
    var leftGap = false
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .slot(let slot):
        let value = (answer(slot) ?? "").trimmingSpaces
        if value.isEmpty { leftGap = true } else { text += slot.before + value + slot.after }
      }
    }
    return leftGap ? text.withoutGaps : text
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text without what an empty answer leaves: doubled spaces, spaces before signs, signs that lean on nothing.
  fileprivate var withoutGaps: String {
    let closing: Set<Character> = [",", ".", ";", ":", "!", "?", "…"]
    var kept: [Character] = []
    for character in self {
      if character.isWhitespace, kept.isEmpty || kept.last?.isWhitespace == true { continue }
      if closing.contains(character) {
        while kept.last?.isWhitespace == true { kept.removeLast() }
        guard let last = kept.last else { continue }
        // Of two signs in a row the stronger stays: "Hello, ." ends as "Hello.".
        if last == "," || last == ";" || last == ":" {
          kept.removeLast()
        } else if closing.contains(last), character != last {
          continue
        }
      }
      kept.append(character)
    }
    let text = Self.bracketsAndDots(String(kept)).trimmingSpaces
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Without brackets around nothing, and without more dots than an ellipsis has.
  private static func bracketsAndDots(_ text: String) -> String {
    var text = text
    for (written, kept) in [("()", ""), ("( )", ""), ("....", "..."), ("……", "…"), ("  ", " ")] {
      while text.contains(written) { text = text.replacing(written, with: kept) }
    }
    return text
  }
}
