import Foundation
import Images
import Pictures
import Testing

@Suite("The cover of a track")
struct CoverPaintingTests {
  private static let session = """
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    breathe belly for 50s
    clench feet at 100% for 10s, rest 40s:
      cue none
      hold none
      release none
    """

  /// The colour at a place: x to the right and y downwards from the middle, as shares of half the width.
  private static func colour(_ pixels: [UInt8], size: Int, x: Double, y: Double) -> SIMD3<Int> {
    let column = Int((x + 1) / 2 * Double(size)), row = Int((y + 1) / 2 * Double(size))
    let start = 3 * (row * size + column)
    return SIMD3(Int(pixels[start]), Int(pixels[start + 1]), Int(pixels[start + 2]))
  }

  @Test func aClenchIsAWarmArcWhereItHappens() throws {
    let painting = CoverPainting(try Drawn(Self.session).timeline, size: 200)
    let pixels = painting.pixels
    try #require(pixels.count == 3 * 200 * 200)
    // From 50 s to 60 s of 100 s: from the bottom on, clockwise, which is to the left.
    let during = 0.55 * 2 * Double.pi, before = 0.25 * 2 * Double.pi
    let warm = Self.colour(pixels, size: 200, x: 0.76 * sin(during), y: -0.76 * cos(during))
    let cool = Self.colour(pixels, size: 200, x: 0.76 * sin(before), y: -0.76 * cos(before))
    #expect(warm.x > warm.z + 60 && warm.x > 200)
    #expect(cool.z > cool.x && cool.x < 60)
  }

  @Test func theRingSwellsWithTheBreath() throws {
    let size = 300
    let pixels = CoverPainting(try Drawn(Self.session).timeline, size: size).pixels
    /// How far the light of the ring reaches at a time.
    func reach(_ time: Double) -> Double {
      let angle = time / 100 * 2 * .pi
      return stride(from: 0.74, to: 0.42, by: -0.01).first { radius in
        Self.colour(pixels, size: size, x: radius * sin(angle), y: -radius * cos(angle)).z > 110
      } ?? 0
    }
    // The breath is full 4 s after it began, and empty after 10 s.
    #expect(reach(4) > 0.6 && reach(9.9) < 0.5)
  }

  @Test func theSameSessionGivesTheSameBytesAndAnotherOneOthers() throws {
    let one = CoverPainting(try Drawn(Self.session).timeline, size: 64)
    let other = CoverPainting(try Drawn("pause 10s").timeline, size: 64)
    let bytes = try PNGImage.bytes(rgb: one.pixels, width: 64, height: 64)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(try bytes == PNGImage.bytes(rgb: one.pixels, width: 64, height: 64))
    #expect(one.pixels != other.pixels)
  }

  /// For a look at the covers: UNCLENCH_COVERS=FOLDER writes that of the founding routine there.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["UNCLENCH_COVERS"] != nil))
  func theFoundingRoutineHasACover() throws {
    let folder = ProcessInfo.processInfo.environment["UNCLENCH_COVERS"] ?? ""
    let painting = CoverPainting(try Drawn.founding().timeline)
    let bytes = try PNGImage.bytes(rgb: painting.pixels, width: painting.size, height: painting.size)
    try Data(bytes).write(to: URL(filePath: "\(folder)/cover.png"))
    #expect(bytes.count < 400_000)
  }
}
