import Quantities
import Rendering
import Speech
import Synchronization

/// Phrases that were spoken once, on disk, so that no later run needs to speak them again.
///
/// A phrase is found by a code of all that its sound depends on, made with a secret of the folder: neither names nor
/// contents hold any text, and without the secret nobody can find out by trying whether some words were ever spoken.
/// What does not fit its code, its length or its checksum is no entry. Any number of threads and processes may use
/// one cache at once.
public final class PhraseCache: Sendable {
  /// The most that a cache grows to: three hours and a quarter of speech.
  public static let standardLimit = 512 << 20

  private let folder: CacheFolder
  private let limit: Int
  private let code: MessageCode
  /// Whether the disk has refused an entry: then there is no use in trying again and again.
  private let isFull = Atomic(false)

  /// The version of what an entry holds and means.
  private static let version = 1

  /// Opens a cache in a folder, which is made if it is missing; nil where that can't be, or where it isn't ours.
  ///
  /// `limit` is in bytes.
  package init?(folder path: String, limit: Int = PhraseCache.standardLimit) {
    guard let folder = try? CacheFolder(path: path), let secret = folder.secret() else { return nil }
    self.folder = folder
    self.limit = limit
    code = MessageCode(key: secret)
  }

  /// A phrase that is in the cache: its head, and where to find its samples.
  struct Phrase: Sendable {
    let name: String
    let entry: PhraseEntry
  }

  /// The name of a phrase: a code of everything that its sound depends on. The settings are to be resolved.
  func name(of text: String, voice: VoiceSettings, engine: EngineMark) -> String {
    var message: [UInt8] = []
    // Each with its length before it, so that no two different rows of fields run into the same bytes.
    for field in [
      Array("phrase \(Self.version)".utf8), engine.bytes, Array(voice.name.utf8), Array("\(voice.rate.value)".utf8),
      Array("\(voice.pitch)".utf8), Array("\(voice.range)".utf8), Array(text.utf8),
    ] {
      message += withUnsafeBytes(of: UInt64(field.count).littleEndian) { Array($0) } + field
    }
    return code.code(of: message).map(Self.hexadecimal).joined()
  }

  /// The mark of an engine, made once for many names.
  struct EngineMark: Sendable {
    fileprivate let bytes: [UInt8]
    init(_ engine: any SpeechEngine) { bytes = SHA256.digest(engine.stamp.utf8) }
  }

  /// The phrase of that name, without its samples; nil where there is none, or none that is whole.
  func phrase(named name: String) -> Phrase? {
    guard let file = folder.file(named: name), let entry = PhraseEntry(of: file, named: name, code: code) else {
      return nil
    }
    file.touch()
    return Phrase(name: name, entry: entry)
  }

  /// Keeps a recording under a name, with its loudness where that is known; nil where it can't be kept.
  func keep(_ recording: Recording, loudness: ClipLoudness?, named name: String) -> Phrase? {
    guard !isFull.load(ordering: .relaxed) else { return nil }
    let entry = PhraseEntry(recording, loudness: loudness)
    let bytes = entry.file(named: name, samples: recording.samples, code: code)
    guard folder.add(name, bytes, isReplacing: true) == .added else {
      isFull.store(true, ordering: .relaxed)
      return nil
    }
    folder.noteAdded(bytes: bytes.count, limit: limit, isEntry: Self.isName)
    return Phrase(name: name, entry: entry)
  }

  /// The samples of a phrase; nil where it is gone, or no longer as it was.
  func samples(of phrase: Phrase) -> [Int16]? {
    guard let file = folder.file(named: phrase.name) else { return nil }
    return phrase.entry.samples(of: file)
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
