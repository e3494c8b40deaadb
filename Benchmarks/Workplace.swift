import Foundation

/// Where files are written while measuring, and how often.
struct Workplace {
  let folder: String
  let rounds: Int

  init(folder: String, rounds: Int) throws {
    self.folder = folder
    self.rounds = max(1, rounds)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// The path of a file in the folder, where no file is.
  func fresh(_ name: String) -> String {
    let path = "\(folder)/\(name)"
    try? FileManager.default.removeItem(atPath: path)
    return path
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = fresh(name)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// The unit of all ratios: how long `dd` takes to write so many bytes of zeros into a new file.
  func plainWrite(bytes: Int) throws -> Child.Usage {
    let path = fresh("plain")
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try Child.run([
      "dd", "if=/dev/zero", "of=\(path)", "bs=1M", "count=\(bytes)", "iflag=count_bytes", "status=none",
    ])
  }

  /// Measures something and a plain write in turn, so that both meet the machine in the same mood.
  func paired(bytes: Int, rounds: Int? = nil, _ body: () throws -> Child.Usage) throws -> Pair {
    var pair = Pair()
    for _ in 0..<(rounds ?? self.rounds) {
      pair.units.append(try plainWrite(bytes: bytes).wall)
      let usage = try body()
      pair.times.append(usage.wall)
      pair.peakBytes = max(pair.peakBytes, usage.peakBytes)
    }
    return pair
  }
}

/// What was measured in some rounds: times in seconds, and those of a plain write beside them.
///
/// The quickest of each counts: it is the one that nothing else disturbed. A plain write is disturbed most easily, so
/// this is the strictest unit.
struct Pair {
  var times: [Double] = []
  var units: [Double] = []
  /// The most memory that any round held, in bytes.
  var peakBytes = 0

  var time: Double { times.min() ?? 0 }
  var unit: Double { units.min() ?? .infinity }
  var ratio: Double { time / unit }
}
