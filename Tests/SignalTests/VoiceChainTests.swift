import Foundation
import Quantities
import Signal
import Testing

@Suite("The voice's chain")
struct VoiceChainTests {
  private func treated(_ clip: [Float], rate: Int = 22_050, target: Decibels = -18) -> TreatedVoice {
    Denormals.flushed { VoiceChain(sampleRate: SampleRate(hertz: rate), target: target).process(clip) }
  }

  private static let voices: [(name: String, clip: [Float])] = [
    ("one short word", TestVoice(sibilance: nil).syllables(1)),
    ("a long phrase", TestVoice().syllables(14)),
    ("soft and breathy", TestVoice(level: -22, breathiness: 0.6).syllables(6)),
    ("loud and sharp", TestVoice(pitch: 220, level: -1, sibilance: 0).syllables(6)),
    ("low", TestVoice(pitch: 85, level: -12, sibilance: -12).syllables(5)),
    ("half pauses", TestVoice().syllables(3) + TestVoice().silence(1.5) + TestVoice().syllables(3)),
  ]

  @Test(arguments: [8000, 16_000, 22_050, 44_100, 48_000])
  func everyPhraseIsAsLoudAsAnyOther(rate: Int) {
    for (level, breath) in [(-3.0, 0.0), (-20, 0), (-22, 0.5)] {
      let voice = TestVoice(level: Decibels(level), sibilance: -8, breathiness: breath, rate: rate)
      let clip = voice.syllables(8)
      let samples = treated(clip, rate: rate).samples
      let referee = Referee(left: samples, right: samples, sampleRate: SampleRate(hertz: rate))
      #expect(abs(referee.integrated.value + 18) < 1, "\(rate) Hz, \(level) dB: \(referee.integrated.value)")
    }
  }

  @Test func levelsLieWithinOneUnitHoweverPhrasesDiffer() {
    // While they sound, in steps of 100 ms; the referee's blocks of 400 ms are longer than "In.".
    let before = Self.voices.map { loudness(of: $0.clip) }
    let after = Self.voices.map { loudness(of: treated($0.clip).samples) }
    let (spreadBefore, spreadAfter) = (spread(before), spread(after))
    #expect(spreadBefore > 15 && spreadAfter < 0.1, "\(before), \(after)")
    let loudest = Self.voices.filter { $0.clip.count > 22_050 }.map { voice in
      let samples = treated(voice.clip).samples
      return Referee(left: samples, right: samples, sampleRate: SampleRate(hertz: 22_050)).integrated.value
    }
    #expect(spread(loudest) < 1, "\(loudest)")
  }

  @Test func powersAreThoseOfTheLoudnessMeterOnBothChannels() {
    let voice = treated(Self.voices[1].clip)
    let padded = voice.samples + [Float](repeating: 0, count: 2205)
    var meter = LoudnessMeter(sampleRate: SampleRate(hertz: 22_050))
    meter.measure(left: padded, right: padded, count: padded.count)
    #expect(voice.powers.count == meter.steps.count)
    for (power, step) in zip(voice.powers, meter.steps) { #expect(abs(power - step) <= 1e-5 * step + 1e-14) }
    let steps = stride(from: 0, to: voice.samples.count, by: 2_205).map { start in
      voice.samples[start..<min(start + 2_205, voice.samples.count)]
    }
    #expect(voice.peaks == steps.map { step in step.reduce(0) { max($0, abs($1)) } })
  }

  @Test func howLoudATakeWasRecordedChangesNothing() {
    let clip = Self.voices[1].clip
    let (loud, soft) = (treated(clip), treated(clip.map { $0 * 0.15 }))
    let most = zip(loud.samples, soft.samples).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
    #expect(most < 1e-5)
  }

  @Test func silenceStaysSilenceAndShortClipsKeepTheirLength() {
    let silence = treated([Float](repeating: 0, count: 5000))
    #expect(silence.samples.allSatisfy { $0 == 0 } && silence.powers == [0, 0, 0] && silence.peaks == [0, 0, 0])
    for count in 0...40 {
      let voice = treated((0..<count).map { Float(sin(Double($0))) })
      #expect(voice.samples.count == count && voice.samples.allSatisfy(\.isFinite))
      #expect(voice.samples.first ?? 0 == 0 && voice.samples.last ?? 0 == 0)
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, 1e30, .leastNonzeroMagnitude])
  func samplesThatAreNoSoundDoNoHarm(fault: Float) {
    var clip = Self.voices[1].clip
    for index in stride(from: 0, to: clip.count, by: 997) { clip[index] = fault }
    let voice = treated(clip)
    #expect(voice.samples.allSatisfy { $0.isFinite && abs($0) < 4 } && voice.powers.allSatisfy(\.isFinite))
    #expect(abs(loudness(of: voice.samples) + 18) < 0.1)
  }

  @Test func edgesAreSilentAndAnOffsetGoesWithoutAThump() {
    let offset = Self.voices[1].clip.map { $0 + 0.2 }
    let (clean, moved) = (treated(Self.voices[1].clip).samples, treated(offset).samples)
    #expect(moved.first == 0 && moved.last == 0)
    #expect(abs(moved.reduce(0, +) / Float(moved.count)) < 1e-4)
    // The offset leaves no more than a trace, from the first frame on.
    let difference = zip(clean, moved).map { abs($0 - $1) }
    #expect((difference.max() ?? 1) < 0.01)
  }

  @Test func nothingMovesInTime() throws {
    let voice = TestVoice(sibilance: nil)
    let clip = voice.silence(0.2) + voice.vowel(0.5) + voice.silence(0.2)
    let samples = treated(clip).samples
    // The envelope's crossing of half its height, at both ends.
    func edges(_ samples: [Float]) throws -> (Int, Int) {
      let peak = samples.reduce(0) { max($0, abs($1)) }
      return (
        try #require(samples.firstIndex { abs($0) > peak / 20 }),
        try #require(samples.lastIndex { abs($0) > peak / 20 })
      )
    }
    let (before, after) = (try edges(clip), try edges(samples))
    // Half a millisecond is eleven frames.
    #expect(abs(before.0 - after.0) <= 11 && abs(before.1 - after.1) <= 60)
    #expect(samples[0..<4000].allSatisfy { abs($0) < 1e-5 })
  }

  @Test func toneFollowsItsFilters() {
    // One sine at a time; level by loudness is taken out by comparing with 1 kHz.
    let rate = 48_000
    // Whole periods in the window, so that nothing leaks into other lines.
    let width = Double(rate) / 32_768
    let marked = (1000 / width).rounded() * width
    func gain(_ frequency: Double) -> Double {
      let sine = Stereo.sine(frequency, amplitude: 0.1, seconds: 1, rate: rate).left
      let marker = Stereo.sine(marked, amplitude: 0.1, seconds: 1, rate: rate).left
      let samples = treated(zip(sine, marker).map { $0 + $1 }, rate: rate).samples
      func power(_ band: Double) -> Double {
        let middle = Array(samples[8192..<8192 + 32_768])
        return bandPower(middle, band - width / 2...band + width / 2, rate: rate)
      }
      return 10 * log10(power(frequency) / power(marked))
    }
    let sampleRate = SampleRate(hertz: rate)
    let filters: [Biquad] = [
      .highPass(at: 80, sampleRate: sampleRate), .lowShelf(at: 280, gain: 2.5, sampleRate: sampleRate),
      .highShelf(at: 3400, gain: -2.5, sampleRate: sampleRate),
    ]
    for frequency in [40.0, 80, 150, 250, 500, 2000].map({ ($0 / width).rounded() * width }) {
      let expected = filters.reduce(0.0) { sum, filter in
        let powers = [frequency, marked].map { filter.powerResponse(at: Hertz($0), sampleRate: sampleRate) }
        return sum + 10 * log10(powers[0] / powers[1])
      }
      #expect(abs(gain(frequency) - expected) < 0.05, "\(frequency) Hz: \(gain(frequency)), not \(expected)")
    }
  }

  @Test func theDeEsserTouchesSibilanceOnly() {
    let voice = TestVoice(level: -10, sibilance: 0)
    let plain = TestVoice(level: -10, sibilance: -40)
    let (sharp, dull) = (voice.syllables(6), plain.syllables(6))
    let (sharpOut, dullOut) = (treated(sharp).samples, treated(dull).samples)
    // The vowels between sound the same whether an "s" stands beside them or not.
    let vowel = 110 + 1000..<110 + 3048
    func change(_ from: [Float], _ to: [Float], _ range: Range<Int>, _ band: ClosedRange<Double>) -> Double {
      let powers = [to, from].map { bandPower(Array($0[range]), band, rate: 22_050) }
      return 10 * log10(powers[0] / powers[1])
    }
    let vowelShape = [(sharp, sharpOut), (dull, dullOut)].map { pair in
      change(pair.0, pair.1, vowel, 4500...10_000) - change(pair.0, pair.1, vowel, 300...1500)
    }
    #expect(abs(vowelShape[0] - vowelShape[1]) < 0.3)
    // The hiss behind the first vowel and its gap, against what the fixed filters do.
    let hiss = 110 + 3969 + 661 + 500..<110 + 3969 + 661 + 1524
    let shelf = change(sharp, sharpOut, hiss, 5000...10_000) - change(dull, dullOut, hiss, 5000...10_000)
    let soft = change(sharp, sharpOut, vowel, 300...1500) - change(dull, dullOut, vowel, 300...1500)
    #expect(-9 < shelf - soft && shelf - soft < -3, "\(shelf - soft)")
  }

  private func loudness(of samples: [Float]) -> Double {
    let padded = samples + [Float](repeating: 0, count: 2205)
    var meter = LoudnessMeter(sampleRate: SampleRate(hertz: 22_050))
    meter.measure(left: padded, right: padded, count: padded.count)
    return LoudnessScale.loudness(of: SoundingPower.mean(of: meter.steps)).value
  }

  private func spread(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
}
