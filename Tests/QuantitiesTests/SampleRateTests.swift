import Quantities
import Testing

@Suite("Seconds and frames")
struct SampleRateTests {
  @Test(arguments: zip([1, 0.5, 1.0 / 96_000, 0.000_01, 86_400] as [Seconds], [48_000, 24_000, 1, 0, 4_147_200_000]))
  func timeBecomesTheNearestFrame(time: Seconds, frames: Int) {
    #expect(SampleRate.track.frames(in: time).value == frames)
  }

  @Test func everyFrameOfADayComesBackFromItsTime() {
    for frame in stride(from: 0, to: 4_147_200_000, by: 48_271_933) {
      #expect(SampleRate.track.frames(in: SampleRate.track.seconds(in: FrameCount(frame))).value == frame)
    }
  }

  @Test func decibelsAndAmplitudesAgree() {
    #expect(abs(Decibels(-6.0206).amplitude - 0.5) < 1e-5)
    #expect(abs(Decibels(amplitude: 0.1).value + 20) < 1e-9)
    #expect(abs(Decibels(power: 0.1).value + 10) < 1e-9)
  }
}
