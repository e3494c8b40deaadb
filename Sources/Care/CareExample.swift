/// A script that shows a rule broken or kept.
public struct CareExample: Sendable {
  /// The lines that matter.
  public let excerpt: String
  /// The whole script, as it compiles.
  public let script: String

  /// The head of the examples that say nothing of their own about it.
  public static let head = """
    title "A calm example"
    context "Not while driving. Leave out whatever hurts or does not suit you today."
    """

  /// The first words of most examples.
  public static let opening = """
    "You can skip a part, or stop at any moment. Your eyes may close or stay open."
    """

  /// Cues behind the head and the first words that all examples share; `head` is added to theirs.
  init(head: String = "", _ cues: String) {
    excerpt = (head.isEmpty ? "" : head + "\n\n") + cues
    script = Self.head + "\n" + (head.isEmpty ? "" : head + "\n") + "\n" + Self.opening + "\n" + cues + "\n"
  }

  /// A whole script by itself.
  init(whole script: String) {
    excerpt = script
    self.script = script + "\n"
  }
}
