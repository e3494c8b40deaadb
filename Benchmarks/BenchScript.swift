/// The scripts that are measured.
enum BenchScript {
  /// A bed, the breathing tone throughout, and every 13 seconds a sentence of seven words that comes once only: a
  /// quarter of the track is speech.
  static func session(minutes: Int) -> String {
    let lines = sentences(minutes * 46 / 10).map { "  \"\($0)\"\n  pause 1s..40s\n" }
    return head(minutes) + "bed brown at -34 dB\n\nbreathe belly:\n" + lines.joined()
  }

  /// Sentences of seven words each, the same in each run.
  static func sentences(_ count: Int) -> [String] {
    var random = Draws(state: 1)
    return (0..<count).map { _ in
      let text = (0..<7).map { _ in words[random.next(below: words.count)] }.joined(separator: " ")
      return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
  }

  /// The same without words: what programs for brain-wave tones make.
  static func toneAndNoise(minutes: Int) -> String {
    head(minutes) + "bed brown at -34 dB\n\nbreathe belly:\n  pause 1s..\(minutes)m\n"
  }

  private static func head(_ minutes: Int) -> String {
    "title \"Bench\"\nlanguage en\nfit \(minutes)m\nbreath belly = in 4s, out 6s\n"
  }

  private static let words = """
    along and around as at be breath breathe can down easy enough evening feel for from gentle ground hands here how \
    if in is it jaw let light like long loose may moves nothing notice now of on or out quiet rest shoulders slow soft \
    still that the there this time to touch under warm water while you your
    """.split(separator: " ")
}

/// Draws the same numbers in each run: a multiplicative congruential generator.
private struct Draws {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = (state &* 6_364_136_223_846_793_005) &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
