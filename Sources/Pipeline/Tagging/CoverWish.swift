import AudioFiles
import Images
import Pictures

/// Which picture a track bears.
public enum CoverWish: Hashable, Sendable {
  /// One that is drawn from its session (`CoverPainting`), where the format has a place for pictures that players look
  /// into: not in WAV, nor in a discreet track.
  case drawn
  /// The listener's own, in any format that can carry one.
  case picture(CoverPicture)
  /// None.
  case none

  /// The picture for a script's track in a format.
  func picture(of script: CompiledScript, in packing: WaveFormat.Packing, isDiscreet: Bool) -> CoverPicture? {
    switch self {
    case .none: return nil
    case .picture(let picture): return picture
    case .drawn:
      guard !isDiscreet, packing != .wav else { return nil }
      let painting = CoverPainting(script.timeline)
      let (pixels, size) = (painting.pixels, painting.size)
      // A track without a picture is still a track.
      guard let bytes = try? PNGImage.bytes(rgb: pixels, width: size, height: size) else { return nil }
      return try? CoverPicture(bytes)
    }
  }
}
