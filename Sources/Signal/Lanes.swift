/// Sixteen consecutive samples: the grain of all inner loops, one cache line of `Float`.
package typealias Lanes = SIMD16<Float>

extension SIMD16<Float> {
  /// 0, 1, 2 … 15.
  package static let ramp = Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

  /// Reads sixteen samples, at any alignment.
  @inline(__always)
  package init(at pointer: UnsafePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  /// Reads sixteen samples, at any alignment.
  @inline(__always)
  package init(at pointer: UnsafeMutablePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  /// Writes sixteen samples, at any alignment.
  @inline(__always)
  package func store(to pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Lanes.self)
  }

  /// Adds those lanes that lie in `range` to `pointer[lane]`. The arithmetic per lane is the same for any range,
  /// which is what makes results independent of block edges.
  @inline(__always)
  package func add(to pointer: UnsafeMutablePointer<Float>, lanes range: Range<Int>) {
    if range.count == 16 {
      (Lanes(at: pointer) + self).store(to: pointer)
    } else {
      for lane in range { pointer[lane] += self[lane] }
    }
  }

  /// The absolute value of each lane.
  @inline(__always)
  package var magnitude: Lanes {
    unsafeBitCast(unsafeBitCast(self, to: SIMD16<UInt32>.self) & 0x7FFF_FFFF, to: Lanes.self)
  }

  /// Raises each lane to the other's where that is larger; NaN in `other` is ignored.
  /// (The standard library's `pointwiseMax` falls apart into sixteen scalar calls.)
  @inline(__always)
  package mutating func raise(to other: Lanes) {
    replace(with: other, where: other .> self)
  }
}
