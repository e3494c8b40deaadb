import Foundation
import Quantities
import Signal
import Testing

@Suite("The room around the voice")
struct RoomTests {
  private static let places: [RoomPlace] = [.near, .normal, .far]

  /// The room's own answer on both sides, without the voice.
  private func answer(_ place: RoomPlace = .normal) -> Stereo {
    // What the shelves make of an impulse is over before the first echo.
    let (left, right) = Room(place).render([1] + [Float](repeating: 0, count: 399))
    var answer = Stereo(silence: left.count)
    let behind = 400..<left.count
    answer.left.replaceSubrange(behind, with: left[behind])
    answer.right.replaceSubrange(behind, with: right[behind])
    return answer
  }

  @Test func itDecaysAsItSays() {
    let answer = answer()
    // A half-cosine in the spectrum keeps only a band: no filter's own ringing is measured.
    for (band, expected, tolerance) in [(500.0...2500, 0.4, 0.1), (7000...9000, 0.2, 0.15)] {
      let times = [answer.left, answer.right].map { decay(of: banded($0, band)) }
      let mean = (times[0] + times[1]) / 2
      #expect(abs(mean / expected - 1) < tolerance, "\(band): \(times)")
    }
  }

  @Test func noFrequencyRings() {
    // The spectrum of a diffuse tail is as uneven as noise: its loudest line is ln N above the mean, its flatness e^-γ.
    let answer = answer()
    for side in [answer.left, answer.right] {
      let lines = powerSpectrum(Array(side[0..<16_384]))
      for start in stride(from: 70, to: 1600, by: 170) {
        let part = lines[start..<start + 170]
        let mean = part.reduce(0, +) / 170
        let flatness = exp(part.reduce(0) { $0 + log($1) } / 170) / mean
        #expect(flatness > 0.35, "\(start)")
        #expect((part.max() ?? 0) / mean < 10)
      }
    }
  }

  @Test func bothSidesHearDifferentEchoesOfOneStrength() {
    let answer = answer()
    func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0 * $1.1) } }
    let (ll, rr, lr) = (
      dot(answer.left, answer.left), dot(answer.right, answer.right), dot(answer.left, answer.right)
    )
    #expect(abs(lr) / (ll * rr).squareRoot() < 0.1)
    #expect(abs(10 * log10(ll / rr)) < 0.5)
  }

  @Test(arguments: places)
  func theVoiceIsInItsOwnFrameInTheMiddle(place: RoomPlace) {
    let (left, right) = Room(place).render([1])
    #expect(abs(left[0]) > 0.3 && left[0..<470] == right[0..<470])
  }

  @Test func theFirstEchoComesTenMillisecondsLater() {
    let left = Room(.normal).render([1]).left
    #expect(left[1..<470].allSatisfy { $0 == 0 } && left[470..<490].contains { $0 != 0 })
  }

  @Test(arguments: places, [0, 1, 255, 256, 257, 48_000])
  func itEndsInSilenceAfterItsTail(place: RoomPlace, count: Int) {
    let room = Room(place)
    let clip = Array(Stereo.hiss(amplitude: 0.5, seconds: 1).left[0..<count])
    let (left, right) = Denormals.flushed { room.render(clip) }
    #expect(left.count == count + room.tail.value && right.count == left.count)
    #expect(left.allSatisfy(\.isFinite) && left.last == 0 && right.last == 0)
    // The last tenth is under -90 dBFS, and nothing is left of what is under -140 dBFS.
    let end = (left + right).suffix(room.tail.value / 10) + left.suffix(room.tail.value / 10)
    #expect(end.allSatisfy { abs($0) < 3.2e-5 })
    #expect(left.suffix(room.tail.value / 2).allSatisfy { $0 == 0 || abs($0) >= 1e-7 })
  }

  @Test func nothingClicksWhereTheTailFades() {
    let room = Room(.far)
    let clip = Stereo.sine(300, amplitude: 0.5, seconds: 0.5).left
    let left = room.render(clip).left
    // Behind the clip and the first echo, steps from frame to frame only shrink.
    let behind = left.suffix(room.tail.value - 600)
    let steps = zip(behind, behind.dropFirst()).map { abs($1 - $0) }
    let windows = stride(from: 0, to: steps.count - 960, by: 960).map { steps[$0..<$0 + 960].max() ?? 0 }
    #expect(zip(windows, windows.dropFirst()).allSatisfy { $1 < $0 * 1.6 + 1e-6 })
  }

  @Test func theSameClipGivesTheSameSamplesAndSumsAdd() {
    let room = Room(.normal)
    let voice = TestVoice(rate: 48_000).syllables(2)
    #expect(room.render(voice).left == room.render(voice).left)
    let twice = room.render(voice.map { 2 * $0 }).left
    let once = room.render(voice).left
    #expect(zip(twice, once).allSatisfy { abs($0 - 2 * $1) < 1e-6 })
  }

  @Test(arguments: places)
  func speechIsAsLoudInItAsThePlaceSays(place: RoomPlace) {
    for (pitch, breath) in [(90.0, 0.0), (180, 0.1)] {
      let voice = TestVoice(pitch: pitch, sibilance: -10, breathiness: breath, rate: 48_000)
      let clip = voice.syllables(5) + voice.silence(0.5)
      let (left, right) = Room(place).render(clip)
      func power(_ left: [Float], _ right: [Float]) -> Double {
        var meter = LoudnessMeter()
        meter.measure(left: left, right: right, count: left.count)
        return meter.steps.reduce(0, +)
      }
      let change = 10 * log10(power(left, right) / power(clip, clip))
      #expect(abs(change - place.loudness.value) < 0.5, "\(change)")
    }
  }

  @Test func nearIsFullerAndDrierAndFarIsDullerSofterAndWetter() {
    let clip = TestVoice(sibilance: -6, rate: 48_000).syllables(4)
    let parts = Self.places.map { place in
      let left = Room(place).render(clip).left
      func band(_ band: ClosedRange<Double>) -> Double { bandPower(left, band, rate: 48_000) }
      let low = 10 * log10(band(100...200) / band(400...1500))
      let high = 10 * log10(band(4000...10_000) / band(400...1500))
      return (low: low, high: high, loudness: place.loudness.value)
    }
    // Beside the voice, each as loud as it is at its place.
    let wet = Self.places.map { place in
      answer(place).left.reduce(0.0) { $0 + Double($1 * $1) } / place.loudness.power
    }
    #expect(parts[0].low > parts[1].low + 1 && abs(parts[2].low - parts[1].low) < 1)
    #expect(parts[2].high < parts[1].high - 2.5 && parts[2].loudness < parts[1].loudness - 3)
    #expect(wet[0] < wet[1] / 4 && wet[2] > wet[1] * 1.3)
  }

  /// Sets all lines of a spectrum outside of a band to nothing, with soft edges.
  private func banded(_ samples: [Float], _ band: ClosedRange<Double>) -> [Float] {
    let size = 32_768
    let transform = FourierTransform(size: size)
    var real = samples + [Float](repeating: 0, count: size - samples.count)
    var imaginary = [Float](repeating: 0, count: size)
    transform.forward(real: &real, imaginary: &imaginary)
    for line in 0..<size {
      let frequency = Double(min(line, size - line)) * 48_000 / Double(size)
      let place = (frequency - band.lowerBound) / (band.upperBound - band.lowerBound)
      let gain = Float(place > 0 && place < 1 ? sin(.pi * place) : 0)
      real[line] *= gain
      imaginary[line] *= gain
    }
    transform.inverse(real: &real, imaginary: &imaginary)
    return Array(real[0..<samples.count])
  }

  /// The time for 60 dB by Schroeder's backward sum, from the fall between -5 and -25 dB.
  private func decay(of samples: [Float]) -> Double {
    var rest = 0.0
    let energy = samples.reversed().map { sample in
      rest += Double(sample * sample)
      return rest
    }.reversed()
    let levels = energy.map { 10 * log10($0 / rest) }
    let start = levels.firstIndex { $0 < -5 } ?? 0
    let end = levels.firstIndex { $0 < -25 } ?? 0
    return Double(end - start) / 48_000 * 3
  }
}
