import Quantities

extension Timbre {
  /// Few soft partials: enough to be heard on small speakers, too few to sound like an instrument.
  public static let soft = Timbre(parts: [Part(1, 0), Part(2, -15), Part(3, -26)])

  /// Thin glass: nearly a sine, its upper partials stretched by a third of a percent, each shimmering in a time of its
  /// own by less than 2 dB.
  public static let glass = Timbre(parts: [
    Part(1, 0, shimmer: .init(rate: 0.13, depth: 0.06, phase: 0.25)),
    Part(2.006, -20, shimmer: .init(rate: 0.19, depth: 0.18, phase: 0.6)),
    Part(3.018, -30, shimmer: .init(rate: 0.29, depth: 0.2)),
  ])

  /// A rubbed bowl: the first three modes of a ring (`ModalStrike.bowl`). No hammered bowl is quite round, so each mode
  /// has a faint twin and swells with it, here by less than 1.5 dB in two to three seconds.
  public static let bowl = Timbre(parts: [
    Part(1, 0, shimmer: .init(rate: 0.31, depth: 0.08, phase: 0.25)),
    Part(2.828, -18, shimmer: .init(rate: 0.43, depth: 0.08, phase: 0.7)),
    Part(5.423, -32),
  ])

  /// A hum with closed lips: partials that fall by 9 dB an octave, under the resonance of the nose and two weak ones.
  public static let hum = Timbre(
    parts: [
      Part(1, 0), Part(2, -9), Part(3, -14.3), Part(4, -18), Part(5, -20.9), Part(6, -23.3), Part(7, -25.3),
    ],
    formants: [
      Formant(frequency: 260, width: 160, level: 7), Formant(frequency: 720, width: 200, level: 4),
      Formant(frequency: 1050, width: 220, level: 3),
    ]
  )

  /// A low fifth with its octaves, for the tension of a muscle.
  public static let tension = Timbre(parts: [Part(1, 0), Part(1.5, -4), Part(2, -9), Part(3, -16)])
}
