import Signal

/// A stretch of the mix on its way to the limiter, with its stems where they are asked for.
final class MixChunk {
  /// The mix; as many frames as the chunk has.
  let mix: StereoBlock
  /// The parts of it.
  let stems: PerStem<StereoBlock>?
  /// The same in pieces that fit a processor's nearest memory: mixed and limited one by one, where they lie.
  private let pieces: [MixChunk]
  private let pieceSize: Int

  /// Makes room for so many frames, to be worked on in pieces of so many.
  init(capacity: Int, pieceSize: Int, withStems: Bool) {
    let mix = StereoBlock(capacity: capacity)
    let stems = withStems ? PerStem { _ in StereoBlock(capacity: capacity) } : nil
    (self.mix, self.stems, self.pieceSize) = (mix, stems, pieceSize)
    pieces = stride(from: 0, to: capacity, by: pieceSize).map { start in
      let size = min(pieceSize, capacity - start)
      return MixChunk(
        mix: StereoBlock(of: mix, from: start, capacity: size),
        stems: stems.map { stems in PerStem { StereoBlock(of: stems[$0], from: start, capacity: size) } }
      )
    }
  }

  private init(mix: StereoBlock, stems: PerStem<StereoBlock>?) {
    (self.mix, self.stems, pieces, pieceSize) = (mix, stems, [], mix.capacity)
  }

  /// How many frames are in use.
  var frames: Int {
    get { mix.frames }
    set {
      mix.frames = newValue
      for stem in Stem.allCases { stems?[stem].frames = newValue }
    }
  }

  /// Calls `body` with each piece in order and with its first frame, counted from the chunk's.
  func forEachPiece(_ body: (_ piece: MixChunk, _ start: Int) throws -> Void) rethrows {
    for (index, piece) in pieces.enumerated() {
      let start = index * pieceSize
      guard start < frames else { break }
      piece.frames = min(pieceSize, frames - start)
      try body(piece, start)
    }
  }
}
