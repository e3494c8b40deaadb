/// A generator whose numbers are the same on each run, so that a failure can be found again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Scripts made up at random.
enum RandomScript {
  /// A random script of nested blocks that has no error.
  static func make(seed: UInt64) -> String {
    var random = SeededGenerator(state: seed)
    var lines = [
      "breath b = in 3.7s, hold 1.1s, out 5.3s", "breath c = 7/min, in:out 1:2", "muscle feet \"your feet\"",
    ]
    func cues(_ indent: Int, breathing: Bool) {
      let margin = String(repeating: " ", count: indent)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        switch Int.random(in: 0..<(indent < 6 ? 8 : 5), using: &random) {
        case 0: lines.append(margin + "\"Some words. And \(Int.random(in: 1...999, using: &random)) more.\"")
        case 1:
          lines.append(
            margin + "pause \(Int.random(in: 1...9, using: &random))s..\(Int.random(in: 9...30, using: &random))s"
          )
        case 2: lines.append(margin + "clench feet at 50% for 5s..7s, rest 10s..20s")
        case 3: lines.append(margin + "chime bowl")
        case 4: lines.append(margin + "bed pink at -40 dB")
        case 5:
          lines.append(margin + "section \"A\":")
          cues(indent + 2, breathing: breathing)
        case 6:
          lines.append(margin + "for x in 1, 2:")
          cues(indent + 2, breathing: breathing)
        default:
          guard !breathing else { continue }
          lines.append(margin + "breathe \(Bool.random(using: &random) ? "b" : "c"):")
          cues(indent + 2, breathing: true)
        }
      }
      lines.append(margin + "pause 1s")
    }
    cues(0, breathing: false)
    return lines.joined(separator: "\n")
  }
}
