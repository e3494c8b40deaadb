import Quantities

extension ModalStrike {
  /// A singing bowl: warm and slow, each mode split in two that beat against each other across the stereo image.
  ///
  /// The modes are those of a thin ring with n = 2, 3, 4, 5 waves around the rim, whose frequencies go as
  /// n(n² - 1)/√(n² + 1) (Rayleigh, The Theory of Sound, § 233). No hammered bowl is perfectly round, so each mode
  /// is a pair. Amplitudes, decays and splits are by ear. Rings for about half a minute at 200 Hz.
  public static func bowl(fundamental: Hertz, amplitude: Double, sampleRate: SampleRate) -> ModalStrike {
    let rows: [(waves: Double, amplitude: Double, decay: Seconds, beat: Hertz)] = [
      (2, 1.0, 22, 0.45),
      (3, 0.34, 12, 0.8),
      (4, 0.10, 6, 1.3),
      (5, 0.03, 3, 2.1),
    ]
    let modes = rows.flatMap { row -> [Mode] in
      let centre = fundamental * (ringMode(row.waves) / ringMode(2))
      let decay = row.decay * decayScale(fundamental, reference: 200)
      return [
        Mode(frequency: centre - row.beat * 0.5, amplitude: row.amplitude * 0.6, decay: decay, pan: -0.3),
        Mode(frequency: centre + row.beat * 0.5, amplitude: row.amplitude * 0.4, decay: decay * 0.9, pan: 0.3),
      ]
    }
    return ModalStrike(modes: modes, amplitude: amplitude, sampleRate: sampleRate)
  }

  /// A small bell, tuned like a church bell; `fundamental` is the prime, the octave above the hum.
  ///
  /// Hum, prime, tierce, quint, nominal, superquint and octave nominal stand at 0.5, 1, 1.2, 1.5, 2, 3 and 4
  /// (Fletcher and Rossing, The Physics of Musical Instruments, 2nd ed., ch. 21). Amplitudes and decays are by ear,
  /// gentler than bronze. Rings for about ten seconds at 500 Hz.
  public static func bell(fundamental: Hertz, amplitude: Double, sampleRate: SampleRate) -> ModalStrike {
    let rows: [(ratio: Double, amplitude: Double, decay: Seconds)] = [
      (0.5, 0.6, 8),
      (1, 1.0, 5),
      (1.2, 0.5, 4),
      (1.5, 0.15, 2.5),
      (2, 0.55, 2.5),
      (3, 0.2, 1.3),
      (4, 0.1, 0.8),
    ]
    let modes = rows.map { row in
      Mode(
        frequency: fundamental * row.ratio,
        amplitude: row.amplitude,
        decay: row.decay * decayScale(fundamental, reference: 500)
      )
    }
    return ModalStrike(modes: modes, amplitude: amplitude, sampleRate: sampleRate)
  }

  /// The frequency of a thin ring's mode with `waves` waves around it, but for a constant.
  private static func ringMode(_ waves: Double) -> Double {
    waves * (waves * waves - 1) / (waves * waves + 1).squareRoot()
  }

  /// Bodies that sound higher are smaller and ring shorter; the square root keeps the extremes in reason.
  private static func decayScale(_ fundamental: Hertz, reference: Hertz) -> Double {
    (reference / fundamental).squareRoot()
  }
}
