import ArgumentParser
import Rendering

/// The name of a mastering target on the command line.
enum MasterOption {
  /// The target of that name; an unknown one is told with those that there are.
  static func target(_ name: String) throws(ValidationError) -> MasteringTarget {
    if let target = MasteringTarget.named(name) { return target }
    let names = MasteringTarget.all.map(\.name)
    throw ValidationError(
      "--master is \(names.dropLast().joined(separator: ", ")) or \(names.last ?? ""), not \"\(name)\"."
    )
  }
}
