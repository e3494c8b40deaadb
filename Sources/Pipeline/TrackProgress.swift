import Quantities

/// What is being done, and how far it has come.
public enum TrackProgress: Sendable {
  /// Speaking the script's sentences: done, of how many.
  case speaking(done: Int, total: Int)
  /// The timeline is known: the track will be so long.
  case resolved(length: Seconds)
  /// Listening to the mix to find its loudness: a share from 0 to 1.
  case measuring(Double)
  /// Writing the track: a share from 0 to 1.
  case writing(Double)
}

/// What a long piece of work is told, and whom it asks whether to go on.
public struct Supervisor: Sendable {
  /// Called often, from the thread that works; it must be quick.
  public var report: @Sendable (TrackProgress) -> Void
  /// Whether the user wants it to stop.
  public var isInterrupted: @Sendable () -> Bool

  /// Makes a supervisor; by default nobody is told anything and nothing is stopped.
  public init(
    report: @escaping @Sendable (TrackProgress) -> Void = { _ in },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.report = report
    self.isInterrupted = isInterrupted
  }

  /// Throws `Failure.interrupted` if the user wants to stop.
  func checkInterruption() throws(Failure) {
    if isInterrupted() { throw .interrupted }
  }
}
