import ArgumentParser

/// How a list or findings are printed: for people, or for programs.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
