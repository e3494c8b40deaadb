import Foundation

/// A discrete Fourier transform of one power-of-two size, radix 2, in place on split real and imaginary parts.
///
/// For making tables and for measuring, not for inner loops. Cooley and Tukey, Math. Comp. 19 (1965), decimation
/// in time.
package struct FourierTransform: Sendable {
  /// The number of points.
  package let size: Int
  private let cosines: [Float]
  private let sines: [Float]

  /// Prepares the twiddle factors for `size` points, a power of two, at least 2.
  package init(size: Int) {
    precondition(size >= 2 && size & (size - 1) == 0, "the size of a transform is a power of two")
    self.size = size
    let angles = (0..<size / 2).map { 2 * Double.pi * Double($0) / Double(size) }
    cosines = angles.map { Float(cos($0)) }
    sines = angles.map { Float(sin($0)) }
  }

  /// x[n] = Σ X[k]·e^(+2πi·kn/N), without a factor 1/N. Both arrays hold `size` values.
  package func inverse(real: inout [Float], imaginary: inout [Float]) {
    precondition(real.count == size && imaginary.count == size)
    real.withUnsafeMutableBufferPointer { re in
      imaginary.withUnsafeMutableBufferPointer { im in
        reverseBits(re, im)
        var half = 1
        while half < size {
          combine(re, im, half: half)
          half *= 2
        }
      }
    }
  }

  /// X[k] = Σ x[n]·e^(-2πi·kn/N). Both arrays hold `size` values.
  package func forward(real: inout [Float], imaginary: inout [Float]) {
    // Swapping real and imaginary parts conjugates the kernel.
    inverse(real: &imaginary, imaginary: &real)
  }

  private func reverseBits(_ re: UnsafeMutableBufferPointer<Float>, _ im: UnsafeMutableBufferPointer<Float>) {
    var reversed = 0
    for index in 0..<size {
      if index < reversed {
        re.swapAt(index, reversed)
        im.swapAt(index, reversed)
      }
      var bit = size / 2
      while bit > 0 && reversed & bit != 0 {
        reversed ^= bit
        bit /= 2
      }
      reversed |= bit
    }
  }

  /// One stage of butterflies: pairs of `half`-point transforms become transforms of twice that size.
  private func combine(_ re: UnsafeMutableBufferPointer<Float>, _ im: UnsafeMutableBufferPointer<Float>, half: Int) {
    let stride = size / (2 * half)
    for start in Swift.stride(from: 0, to: size, by: 2 * half) {
      for k in 0..<half {
        let (a, b) = (start + k, start + k + half)
        let (c, s) = (cosines[k * stride], sines[k * stride])
        let (x, y) = (re[b] * c - im[b] * s, re[b] * s + im[b] * c)
        (re[b], im[b]) = (re[a] - x, im[a] - y)
        (re[a], im[a]) = (re[a] + x, im[a] + y)
      }
    }
  }
}
