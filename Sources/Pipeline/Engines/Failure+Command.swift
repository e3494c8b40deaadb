import Speech

extension Failure {
  /// What it means for a person that their command gave no speech.
  init(_ fault: CommandFault) {
    let said =
      fault.said.isEmpty ? "" : "It said:\n" + fault.said.split(separator: "\n").map { "    \($0)\n" }.joined() + "  "
    self.init(.missingService, "The command of your voice \(fault).", hint: said + Self.advice(for: fault))
    isOfWords = true
  }

  private static func advice(for fault: CommandFault) -> String {
    switch fault {
    case .tooSlow: "Try it by itself, or allow it more time in the profile, as in: voice-limit: 2m"
    case .ended(127, _): "Install the program, or correct \"voice:\" in the profile."
    case .nothing, .notWave, .cutShort, .unusable, .silent, .tooMuch:
      "It is given the words on its standard input, and should write a WAV to its standard output. Try it by itself:"
        + " echo \"Let go.\" | COMMAND > try.wav"
    case .cannotStart, .ended, .killed: "Try it by itself: echo \"Let go.\" | COMMAND > try.wav"
    }
  }
}
