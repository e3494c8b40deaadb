import Quantities

/// What a text of a script is for, which decides how it is translated.
public enum TextRole: Hashable, Sendable {
  /// Plain speech.
  case speech
  case title, about, context, section
  /// A text that has a name, or that is held against one.
  case value
  /// The words in which something is asked.
  case question(String)
  /// What holds where a question is not answered.
  case answer(String)
  /// A word of a choice, where it is spoken or shown.
  case choice(String)
  /// The words for a part of the body.
  case muscle(String)
  /// Words of an exercise of a muscle, which may have to agree with it.
  case cue(String), hold(String), release(String)

  /// The context that tells equal words apart in a translation; nil for plain speech.
  public var messageContext: String? {
    switch self {
    case .speech: nil
    case .title: "title"
    case .about: "about"
    case .context: "context"
    case .section: "section"
    case .value: "value"
    case .question(let name): "question \(name)"
    case .answer(let name): "answer \(name)"
    case .choice(let name): "choice \(name)"
    case .muscle(let name): "muscle \(name)"
    case .cue(let name): "cue \(name)"
    case .hold(let name): "hold \(name)"
    case .release(let name): "release \(name)"
    }
  }

  /// Whether it says something about the whole script, and is of no matter where another uses that.
  var isAboutScript: Bool { self == .title || self == .about || self == .context }
}

/// A text of a script with all that a translation needs to know of it.
public struct PlacedText: Sendable {
  /// The words.
  public var text: TextTemplate
  /// What they are for.
  public var role: TextRole
  /// Their line.
  public var span: SourceSpan
  /// The line of the cue that gives them their time; their own, where none does.
  public var owner: SourceSpan
  /// The section that they stand in.
  public var section: TextTemplate?
  /// How long they may take, where that is a fixed time.
  public var limit: Seconds?

  /// Whether they have to fit the time of a cue, known beforehand or not.
  var hasToFit: Bool {
    switch role {
    case .hold, .release: true
    default: limit != nil
    }
  }
}
