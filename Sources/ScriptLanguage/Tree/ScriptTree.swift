/// A script as a tree: what was written, name for name and line for line, before anything is worked out.
public struct ScriptTree: Sendable {
  /// The statements at the left margin.
  public var statements: [Statement]
  /// The comments, for tools that write the script again.
  public var comments: [Comment]
  /// Names whose definitions had errors of their own: nothing more is said where they are used.
  public var brokenNames: Set<String>
}
