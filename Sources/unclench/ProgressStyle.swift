import ArgumentParser

/// How progress is told.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A moving line at a terminal, plain lines elsewhere.
  case auto
  /// A line for each stage.
  case plain
  /// A JSON object on a line of its own for each step.
  case json
  /// Nothing.
  case none
}
