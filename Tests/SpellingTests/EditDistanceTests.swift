import Spelling
import Testing

@Suite("How far two spellings lie apart")
struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "bed", 3), ("bed", "", 3), ("bed", "bed", 0), ("bed", "bad", 1), ("bed", "bd", 1),
    ("bed", "bread", 2), ("pause", "puase", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func aSlipCountsOneEitherWay(a: String, b: String, slips: Int) {
    #expect(EditDistance.between(Array(a), Array(b)) == slips)
    #expect(EditDistance.between(Array(b.unicodeScalars), Array(a.unicodeScalars)) == slips)
  }
}
