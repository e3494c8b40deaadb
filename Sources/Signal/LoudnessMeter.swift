import Quantities

/// Measures the loudness of stereo audio as it streams by: ITU-R BS.1770-4 and EBU R 128.
///
/// The result doesn't depend on how the stream is cut into blocks. It keeps eight bytes per 100 ms.
public struct LoudnessMeter: Sendable {
  /// The K-weighted power, both channels summed, of each full 100 ms step so far.
  public private(set) var steps: [Double] = []

  private let framesPerStep: Int
  private let shelf: Biquad
  private let highPass: Biquad
  private var memory = Memory()
  private var sum = SIMD2<Double>.zero
  private var framesInStep = 0

  /// Makes a meter for audio at that rate.
  public init(sampleRate: SampleRate = .track) {
    let weighting = KWeighting(sampleRate: sampleRate)
    shelf = weighting.shelf
    highPass = weighting.highPass
    framesPerStep = (sampleRate.hertz + 5) / 10
  }

  /// The integrated loudness in LUFS so far; nil while no 400 ms block reached -70 LUFS.
  public var integrated: Decibels? { LoudnessGate.integrated(steps: steps) }

  /// The loudest 400 ms so far in LUFS; nil while there is none that is not silent.
  public var momentaryMaximum: Decibels? { LoudnessGate.momentaryMaximum(steps: steps) }

  /// Measures the frames in use of a block.
  public mutating func measure(_ block: StereoBlock) {
    measure(left: block.left, right: block.right, count: block.frames)
  }

  /// Measures `count` frames.
  public mutating func measure(left: UnsafePointer<Float>, right: UnsafePointer<Float>, count: Int) {
    var done = 0
    while done < count {
      let run = min(count - done, framesPerStep - framesInStep)
      filter(left: left + done, right: right + done, count: run)
      done += run
      framesInStep += run
      if framesInStep == framesPerStep { endStep() }
    }
  }

  /// Runs both channels through the weighting side by side and sums their squares.
  ///
  /// Direct form I: the feedback path of each stage is one multiplication and one addition long, and in Double
  /// its rounding stays inaudible even for poles this close to the unit circle.
  private mutating func filter(left: UnsafePointer<Float>, right: UnsafePointer<Float>, count: Int) {
    var (x1, x2, y1, y2, z1, z2) = (memory.x1, memory.x2, memory.y1, memory.y2, memory.z1, memory.z2)
    var sum = sum
    // The shelf's leading coefficient is taken out here and put back in at the end of the step.
    let b1 = SIMD2(repeating: shelf.b1 / shelf.b0)
    let b2 = SIMD2(repeating: shelf.b2 / shelf.b0)
    // Feedback is negated beforehand, so that each stage is a plain sum of products.
    let (a1, a2) = (SIMD2(repeating: -shelf.a1), SIMD2(repeating: -shelf.a2))
    let (c1, c2) = (SIMD2(repeating: -highPass.a1), SIMD2(repeating: -highPass.a2))
    for index in 0..<count {
      let x = SIMD2<Double>(SIMD2(left[index], right[index]))
      let y = ((x + x1 * b1) + (x2 * b2 + y2 * a2)) + y1 * a1
      let z = (((y - y1) - (y1 - y2)) + z2 * c2) + z1 * c1
      sum += z * z
      (x2, x1, y2, y1, z2, z1) = (x1, x, y1, y, z1, z)
    }
    memory = Memory(x1: x1, x2: x2, y1: y1, y2: y2, z1: z1, z2: z2)
    self.sum = sum
  }

  private mutating func endStep() {
    steps.append((sum.x + sum.y) * (shelf.b0 * shelf.b0) / Double(framesPerStep))
    sum = .zero
    framesInStep = 0
    // Ringing into silence would end in denormal numbers, which are slow.
    if memory.isFaint { memory = Memory() }
  }
}

/// What the two filter stages remember: input x, the shelf's output y, the high-pass's output z, one and two frames
/// ago; left and right side by side.
private struct Memory: Sendable {
  var x1 = SIMD2<Double>.zero
  var x2 = SIMD2<Double>.zero
  var y1 = SIMD2<Double>.zero
  var y2 = SIMD2<Double>.zero
  var z1 = SIMD2<Double>.zero
  var z2 = SIMD2<Double>.zero

  /// True if everything is under -1000 dBFS.
  var isFaint: Bool {
    let total = x1 * x1 + x2 * x2 + y1 * y1 + y2 * y2 + z1 * z1 + z2 * z2
    return total.x + total.y < 1e-100
  }
}
