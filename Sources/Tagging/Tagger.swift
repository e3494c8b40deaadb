import AudioFiles
import CTagging
import Glibc
import Quantities

/// Writes tags, chapters and a cover into finished sound files, and reads them.
public enum Tagger {
  /// Writes the tags into a file, in place of those it has; no chapters where they are more than the format holds.
  ///
  /// The descriptor is open for reading and writing and stays open. A WAV file keeps what was written to it as it was
  /// begun, and gets an `ID3 ` chunk beside; an RF64 file stays as it is, for TagLib does not know it. The same tags give
  /// the same bytes. Throws `AudioFileError.writeFailed`; the file is of no use then.
  public static func write(
    _ tags: TrackTags,
    to descriptor: Int32,
    format: WaveFormat,
    length: FrameCount
  ) throws(AudioFileError) {
    guard let kind = kind(of: format, length: length) else { return }
    var tags = tags
    if tags.chapters.count > format.mostChapters(length) { tags.chapters = [] }
    let code = TagMemory(tags).withTags { ctagging_write(descriptor, kind, $0) }
    if code != 0 { throw .writeFailed(errno: max(0, code)) }
  }

  /// Reads the tags of a file; nil where it can't be read, or is not in that format.
  public static func read(path: String, packing: WaveFormat.Packing) -> TrackTags? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let kind = kind(of: WaveFormat(packing: packing), length: 0),
      let found = ctagging_read(descriptor, kind)
    else { return nil }
    defer { ctagging_free(found) }
    return TrackTags(found.pointee)
  }

  /// How a track carries tags that libsndfile can't write; nil where it has none.
  private static func kind(of format: WaveFormat, length: FrameCount) -> ctagging_kind? {
    switch format.packing {
    case .wav: format.container(for: length) == .wave ? ctagging_wav : nil
    case .flac: ctagging_flac
    case .ogg: ctagging_vorbis
    case .opus: ctagging_opus
    case .mp3: ctagging_mp3
    }
  }
}
