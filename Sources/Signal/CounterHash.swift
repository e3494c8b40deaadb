/// A random function of a position: 64 well-mixed bits for each index, with no state to carry.
///
/// SplitMix64 read at the place `index` (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
/// OOPSLA 2014; the constants are Stafford's variant 13 of the finaliser and the golden ratio).
package struct CounterHash: Sendable {
  private let seed: UInt64

  /// Makes the function that belongs to a seed. Seeds that differ in one bit give unrelated functions.
  package init(seed: UInt64) {
    self.seed = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// The 64 bits at a place.
  @inline(__always)
  package func bits(at index: UInt64) -> UInt64 {
    Self.mix(seed &+ index &* 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
