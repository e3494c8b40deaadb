import Signal
import Testing

@Suite struct StereoBlockTests {
  @Test func blockStartsSilentAndFull() {
    let block = StereoBlock(capacity: 48)
    #expect(block.frames == 48)
    #expect(block.leftSamples.allSatisfy { $0 == 0 } && block.rightSamples.allSatisfy { $0 == 0 })
  }

  @Test func clearingSilencesTheWholeCapacity() {
    let block = StereoBlock(capacity: 48)
    block.left[47] = 1
    block.right[47] = 1
    block.frames = 10
    block.clear()
    #expect(block.frames == 10 && block.leftSamples.count == 10)
    #expect(block.left[47] == 0 && block.right[47] == 0)
  }
}
