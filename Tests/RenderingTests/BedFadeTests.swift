import Foundation
import Testing

@Suite("The fades of beds")
struct BedFadeTests {
  private func render(_ script: String) throws -> Rendered { try Rendered(script, isMastered: false, voice: 0) }

  /// Levels of 100 ms, in dBFS.
  private func levels(_ rendered: Rendered, _ from: Double, _ to: Double, by step: Double = 0.1) -> [Double] {
    stride(from: from, to: to - step / 2, by: step).map { rendered.level($0, $0 + step) }
  }

  @Test func aBedOfNoLengthIsNotHeard() throws {
    let rendered = try render("pause 5s\nbed brown at -20 dB\nbed off\npause 10s")
    #expect(rendered.left.allSatisfy { $0 == 0 })
  }

  @Test(arguments: [0.05, 0.5, 2, 3.9, 6])
  func noBedRisesFasterThanAGentleFade(seconds: Double) throws {
    // The shortest pause of the language is 0.05 s.
    let bed = try render("pause 5s\nbed brown at -20 dB\npause \(seconds)s\nbed off\npause 10s")
    let full = try render("bed brown at -20 dB\npause 20s").level(8, 12)
    // A raised cosine over four seconds; noise of so few low waves strays a little from it.
    for (index, level) in levels(bed, 6, 12).enumerated() {
      let share = min(Double(index + 1) / 10, seconds) / 4
      let allowed = share >= 1 ? 0 : 40 * log10(sin(share * .pi / 2))
      #expect(level < full + allowed + 6, "\(index)")
    }
    #expect(bed.level(10.1 + seconds, 12 + seconds) < -120)
  }

  @Test func aBedThatBeginsAtOnceRisesNoFasterForTheOneBeforeIt() throws {
    let rendered = try render("bed pink at -60 dB\npause 10s\nbed brown at -20 dB\npause 0.1s\nbed off\npause 10s")
    // Only the soft bed sinks; what the loud one reaches in a tenth of a second is far below it.
    #expect(levels(rendered, 11, 16).max() ?? 0 < -60)
  }

  @Test func aBedToldToFadeSinksEvenlyIntoSilence() throws {
    let rendered = try render("bed pink at -30 dB\npause 20s\nfade bed over 10s\npause 10s")
    let open = rendered.level(10, 20)
    // The fade is from 21 s to 31 s.
    let sinking = levels(rendered, 21, 31, by: 1)
    for (second, level) in sinking.enumerated() {
      let shares = (0..<100).map { (Double(second) + (Double($0) + 0.5) / 100) / 10 }
      let power = shares.reduce(0) { $0 + pow(cos($1 * .pi / 2), 4) } / 100
      #expect(abs(level - open - 10 * log10(power)) < 1.5, "\(second)")
    }
    #expect(zip(sinking, sinking.dropFirst()).allSatisfy { $0 > $1 - 1 })
    #expect(rendered.level(30.95, 31) < open - 60)
    #expect(rendered.left[rendered.range(31.01, 33)].allSatisfy { $0 == 0 })
  }

  @Test(arguments: ["brown", "white", "rain", "ocean", "night", "drone"])
  func everyBedBeginsAndEndsInSilence(bed: String) throws {
    let rendered = try render("bed \(bed) at -20 dB\npause 30s")
    let full = rendered.level(6, 22)
    let end = Double(rendered.left.count) / 48_000
    #expect(rendered.left[0] == 0 && rendered.right[0] == 0)
    #expect(rendered.level(0, 0.05) < full - 60 && rendered.level(end - 0.05, end) < full - 60)
    let jump = rendered.largestJump(in: rendered.range(6, 22))
    #expect(rendered.largestJump(in: rendered.range(0, 2)) <= jump)
    #expect(rendered.largestJump(in: rendered.range(end - 4, end)) <= jump)
  }

  @Test func noFadeClicks() throws {
    let steady = try render("bed pink at -30 dB\npause 60s").largestJump
    let faded = try render("bed pink at -30 dB\npause 10s\nfade bed over 1s\nbed pink at -30 dB\npause 0.5s\nbed off")
    #expect(faded.largestJump <= steady * 1.1)
  }

  @Test func aBedAfterAFadeComesAsAnyOther() throws {
    let next = "bed brown at -30 dB\npause 20s"
    let rendered = try render("bed pink at -30 dB\npause 20s\nfade bed over 5s\npause 5s\n\(next)")
    let plain = try render("pause 25s\n\(next)")
    let range = rendered.range(26, 44)
    let isSame = rendered.left[range] == plain.left[range]
    #expect(isSame)
    #expect(rendered.level(32, 36) > rendered.level(26, 27) + 10)
  }
}
