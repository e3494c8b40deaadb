import ArgumentParser
import Rendering

/// What a command that writes a track is told of its loudness.
struct MasterOption: ParsableArguments {
  @Option(
    name: .customLong("master"),
    help: ArgumentHelp(
      "What the track is for: \(MasteringTarget.all.map { "\($0.name) (\($0.summary))" }.joined(separator: "; ")).",
      valueName: MasteringTarget.all.map(\.name).joined(separator: "|")
    )
  )
  var name = MasteringTarget.phone.name

  /// What the track is brought to. Throws where there is no such target.
  func target() throws(ValidationError) -> MasteringTarget { try Self.target(name) }

  /// The target of that name; an unknown one is told with those that there are.
  static func target(_ name: String) throws(ValidationError) -> MasteringTarget {
    if let target = MasteringTarget.named(name) { return target }
    let names = MasteringTarget.all.map(\.name)
    throw ValidationError(
      "--master is \(names.dropLast().joined(separator: ", ")) or \(names.last ?? ""), not \"\(name)\"."
    )
  }
}
