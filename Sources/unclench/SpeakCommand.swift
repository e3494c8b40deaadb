import ArgumentParser
import Pipeline

/// `unclench speak-for-parent`: the process that speaks for another one; nobody types that.
struct SpeakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "speak-for-parent", shouldDisplay: false)

  /// This very program, as a process that speaks.
  static let workers = (program: "/proc/self/exe", arguments: ["speak-for-parent"])

  func run() { Compiler.speakForParent() }
}
