import Foundation

/// A WAV with something like speech in it, for tests: a hum in syllables, a room's noise around it.
struct MadeTake {
  /// How long the syllables go on, in seconds; each takes 0.2 s.
  var seconds = 2.0
  /// The loudest sample, full scale being 1; more than 1 is clipped.
  var peak = 0.3
  /// The largest sample of the noise.
  var noise = 0.0005
  /// Seconds of noise before and behind.
  var padding = 0.4
  var rate = 48_000
  var channels = 1
  /// The pitch, so that takes differ.
  var hertz = 140.0
  /// What the second channel is multiplied by.
  var secondChannel = 1.0

  /// The samples of one channel.
  private var samples: [Double] {
    var state: UInt32 = 1
    let (before, count) = (Int(padding * Double(rate)), Int(seconds * Double(rate)))
    return (0..<(before * 2 + count)).map { frame in
      state = state &* 1_664_525 &+ 1_013_904_223
      let rustle = noise * (Double(state >> 8) / Double(1 << 23) - 1)
      guard frame >= before, frame < before + count else { return rustle }
      let time = Double(frame - before) / Double(rate)
      let swell = 0.25 + 0.75 * abs(sin(.pi * time / 0.2))
      let tone = sin(2 * .pi * hertz * time) + 0.5 * sin(4 * .pi * hertz * time) + 0.3 * sin(12 * .pi * hertz * time)
      return rustle + peak * swell * tone / 1.5
    }
  }

  /// The bytes of the file.
  var wave: Data {
    var bytes: [UInt8] = []
    func add(_ number: Int, _ size: Int) {
      for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
    let samples = samples
    let size = samples.count * channels * 2
    bytes += Array("RIFF".utf8)
    add(36 + size, 4)
    bytes += Array("WAVEfmt ".utf8)
    for (number, width) in [
      (16, 4), (1, 2), (channels, 2), (rate, 4), (rate * channels * 2, 4), (channels * 2, 2), (16, 2),
    ] {
      add(number, width)
    }
    bytes += Array("data".utf8)
    add(size, 4)
    for sample in samples {
      for channel in 0..<channels {
        let value = sample * (channel == 1 ? secondChannel : 1)
        add(Int((max(-1, min(1, value)) * 32_767).rounded()), 2)
      }
    }
    return Data(bytes)
  }
}

extension MadeTake {
  /// The bytes of the same sound as Sun's AU, whose numbers begin with the highest byte.
  var sun: Data {
    let wave = [UInt8](self.wave.dropFirst(44))
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
    var bytes = Array(".snd".utf8) + [24, wave.count, 3, rate, channels].flatMap(number)
    for index in stride(from: 0, to: wave.count, by: 2) { bytes += [wave[index + 1], wave[index]] }
    return Data(bytes)
  }
}
