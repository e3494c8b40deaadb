import Foundation
import Quantities
import Signal
import Testing

@Suite struct ModalStrikeTests {
  @Test func modeRingsDownAsItsFormulaSays() {
    let strike = ModalStrike(
      modes: [.init(frequency: 440, amplitude: 3, decay: 0.5)],
      amplitude: 0.8,
      sampleRate: .track
    )
    let signal = Stereo.rendered([24_000]) { strike.add(to: $0, $1, from: $2, count: $3) }
    var worst = 0.0
    for frame in 288..<24_000 {
      let time = Double(frame) / 48_000
      let expected = 0.8 * pow(10, -3 * time / 0.5) * sin(2 * .pi * 440 * time)
      worst = max(worst, abs(Double(signal.left[frame]) - expected))
    }
    #expect(worst < 2e-6)
  }

  @Test(arguments: ["bowl", "bell"])
  func strikeEndsInExactSilenceAfterMinusNinety(name: String) {
    let strike =
      name == "bowl"
      ? ModalStrike.bowl(fundamental: 220, amplitude: 0.5, sampleRate: .track)
      : ModalStrike.bell(fundamental: 520, amplitude: 0.5, sampleRate: .track)
    let length = strike.length.value
    let blocks = Stereo.oddSplit(of: length + 500)
    let signal = Stereo.rendered(blocks) { strike.add(to: $0, $1, from: $2 - 50, count: $3) }
    let whole = Stereo.rendered([length + 500]) { strike.add(to: $0, $1, from: $2 - 50, count: $3) }
    #expect(signal == whole)
    let peak = signal.left.map(abs).max() ?? 0
    #expect(peak > 0.2 && peak <= 0.5)
    #expect(signal.left[...50].allSatisfy { $0 == 0 })
    #expect(signal.left[(length + 49)...].allSatisfy { $0 == 0 })
    #expect(signal.left[(length + 50 - 4800)...].allSatisfy { abs($0) < 0.5 * 3.2e-5 })
    // A second before that it still sounds.
    #expect(signal.left[(length - 52_800)..<(length - 4800)].contains { abs($0) > 0.5 * 1e-5 })
    #expect(name == "bowl" ? length > 20 * 48_000 : length < 15 * 48_000)
  }

  @Test func attackIsSoft() {
    let strike = ModalStrike.bell(fundamental: 520, amplitude: 0.5, sampleRate: .track)
    let signal = Stereo.rendered([4800]) { strike.add(to: $0, $1, from: $2, count: $3) }
    #expect(signal.left[..<29].map(abs).max().map { $0 < 0.03 } == true)
  }

  @Test func bowlBeats() {
    let strike = ModalStrike.bowl(fundamental: 220, amplitude: 0.5, sampleRate: .track)
    let signal = Stereo.rendered([6 * 48_000]) { strike.add(to: $0, $1, from: $2, count: $3) }
    // The split of 0.45 Hz brings the pair into opposite phase 1.1 s in, and together again at 2.2 s.
    // A tenth of a second at 220 Hz tells the pair from the other modes.
    func level(_ time: Double) -> Double {
      let start = Int((time - 0.05) * 48_000)
      var (re, im) = (0.0, 0.0)
      for frame in start..<start + 4800 {
        let angle = 2 * Double.pi * 220 * Double(frame) / 48_000
        re += Double(signal.left[frame]) * cos(angle)
        im += Double(signal.left[frame]) * sin(angle)
      }
      return (re * re + im * im).squareRoot()
    }
    // The decay between is the geometric mean's.
    #expect(level(1.11) < 0.5 * (level(0.06) * level(2.22)).squareRoot())
  }

  @Test(arguments: ["bowl", "bell"])
  func itIsTheSumOfItsModesEachWithItsDecay(name: String) {
    let strike =
      name == "bowl"
      ? ModalStrike.bowl(fundamental: 196, amplitude: 0.5, sampleRate: .track)
      : ModalStrike.bell(fundamental: 523, amplitude: 0.5, sampleRate: .track)
    let frames = 9 * 48_000
    let signal = Stereo.rendered(Stereo.evenSplit(of: frames)) { strike.add(to: $0, $1, from: $2, count: $3) }
    let gains = strike.modes.map { StereoGain.panned($0.pan) }
    let sums = zip(strike.modes, gains).reduce((left: 0.0, right: 0.0)) {
      ($0.left + $1.0.amplitude * Double($1.1.left), $0.right + $1.0.amplitude * Double($1.1.right))
    }
    let scale = 0.5 / max(sums.left, sums.right)
    var worst = 0.0
    for frame in stride(from: 288, to: frames - 4800, by: 41) {
      let time = Double(frame) / 48_000
      let expected = zip(strike.modes, gains).reduce(0) { sum, mode in
        let level = mode.0.amplitude * Double(mode.1.left) * scale * pow(10, -3 * time / mode.0.decay.value)
        return sum + level * sin(2 * .pi * mode.0.frequency.value * time)
      }
      worst = max(worst, abs(Double(signal.left[frame]) - expected))
    }
    #expect(worst < 3e-6)
  }

  @Test func everyModeOfABellFallsBySixtyDecibelsInItsTime() {
    let strike = ModalStrike.bell(fundamental: 523, amplitude: 0.5, sampleRate: .track)
    let frames = 4 * 48_000
    let signal = Stereo.rendered(Stereo.evenSplit(of: frames)) { strike.add(to: $0, $1, from: $2, count: $3) }
    for mode in strike.modes {
      // Two stretches, the second when the mode is 10 dB lower: the time is measured within 1 %.
      let later = Int(mode.decay.value / 6 * 48_000)
      let first = level(signal.left, mode.frequency.value, 600, 9600)
      let fall = first - level(signal.left, mode.frequency.value, 600 + later, 9600)
      #expect(abs(fall - 60 * Double(later) / 48_000 / mode.decay.value) < 0.1, "\(mode)")
    }
  }

  /// The level of one frequency under a Hann window, in dB.
  private func level(_ samples: [Float], _ frequency: Double, _ start: Int, _ length: Int) -> Double {
    var (re, im) = (0.0, 0.0)
    for index in 0..<length {
      let window = 1 - cos(2 * .pi * (Double(index) + 0.5) / Double(length))
      let angle = 2 * Double.pi * frequency * Double(index) / 48_000
      re += Double(samples[start + index]) * window * cos(angle)
      im += Double(samples[start + index]) * window * sin(angle)
    }
    return 10 * log10(re * re + im * im)
  }

  @Test func modesAboveTheBandAreLeftOut() {
    let strike = ModalStrike(
      modes: [.init(frequency: 30_000, amplitude: 1, decay: 1)],
      amplitude: 1,
      sampleRate: .track
    )
    #expect(strike.length == 0)
    let signal = Stereo.rendered([1000]) { strike.add(to: $0, $1, from: $2, count: $3) }
    #expect(signal == Stereo(silence: 1000))
  }
}
