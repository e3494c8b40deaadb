import Foundation

/// Whole tracks by the real program: from the first byte of its start to its end.
struct TrackBench {
  let program: String
  let place: Workplace

  /// The bytes of a minute of stereo at 48 kHz and 16 bits.
  static let bytesPerMinute = 60 * 48_000 * 4

  func table(minutes: [Int]) throws -> Table {
    var table = Table(
      title: "Whole tracks",
      columns: [
        "track", "how", "plain writes", "seconds", "a plain write, seconds", "times real time", "most memory, MB",
      ]
    )
    for minutes in minutes {
      let script = try place.write(BenchScript.session(minutes: minutes), to: "session.relax")
      // A long track is its own average.
      let rounds = minutes > 120 ? 1 : place.rounds
      let cache = "\(place.folder)/cache"
      for (how, options, keepsCache) in [
        ("first, nothing spoken yet, all cores", [String](), false),
        ("words known, all cores", [], true),
        ("words known, one core", ["--jobs", "1"], true),
      ] {
        let pair = try place.paired(bytes: minutes * Self.bytesPerMinute, rounds: rounds) {
          if !keepsCache { try? FileManager.default.removeItem(atPath: cache) }
          return try render(script, options, cache: cache)
        }
        table.rows.append(row("\(minutes) min", how, pair, minutes: minutes))
      }
      let plain = try place.write(BenchScript.toneAndNoise(minutes: minutes), to: "plain.relax")
      let pair = try place.paired(bytes: minutes * Self.bytesPerMinute, rounds: rounds) {
        try render(plain, [], cache: cache)
      }
      table.rows.append(row("\(minutes) min", "tone and noise, no words, all cores", pair, minutes: minutes))
    }
    return table
  }

  private func row(_ track: String, _ how: String, _ pair: Pair, minutes: Int) -> [String] {
    [
      track, how, written(pair.ratio), written(pair.time), written(pair.unit),
      String(format: "%.0f", Double(minutes * 60) / pair.time),
      String(format: "%.0f", Double(pair.peakBytes) / 1e6),
    ]
  }

  func render(_ script: String, _ options: [String], cache: String) throws -> Child.Usage {
    let track = place.fresh("track.wav")
    defer { try? FileManager.default.removeItem(atPath: track) }
    return try Child.run(
      [program, "render", script, "-o", track, "--care", "off"] + options,
      environment: ["UNCLENCH_CACHE": cache]
    )
  }
}
