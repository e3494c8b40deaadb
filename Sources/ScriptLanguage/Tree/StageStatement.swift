/// `stage "Stay", loops:`: a part of a session that can be a track of its own.
public struct StageStatement: Sendable {
  /// Its title.
  public var title: TextTemplate
  /// How it can be played.
  public var manner: StageManner
  /// What it holds.
  public var body: [Statement]
}

/// How a stage can be played besides in its order.
public struct StageManner: Hashable, Sendable {
  /// Whether it may be played again and again, without a seam.
  public var loops = false
  /// Whether it may be reached from any other stage.
  public var isAnyTime = false

  /// A stage that is played in its order.
  public init(loops: Bool = false, isAnyTime: Bool = false) {
    self.loops = loops
    self.isAnyTime = isAnyTime
  }

  /// As a script writes it behind the title; empty for a stage that is played in its order.
  public var written: String { (loops ? ", loops" : "") + (isAnyTime ? ", any time" : "") }
}
