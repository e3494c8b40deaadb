import Signal
import Testing

@Suite struct DenormalsTests {
  @inline(never)
  private func halve(_ value: Float) -> Float { value * 0.5 }

  @Test func denormalsAreFlushedInsideTheScopeOnly() {
    let tiny = Float.leastNormalMagnitude
    #expect(halve(tiny) > 0)
    let inside = Denormals.flushed { halve(tiny) }
    #expect(inside == 0)
    #expect(halve(tiny) > 0)
  }
}
