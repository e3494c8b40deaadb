import Quantities
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

  /// The version of what an entry holds and means: what is spoken and then done to it by the voice's chain.
  package static let version = 2

  /// Opens a cache in a folder, which is made if it is missing; nil where that can't be, or where it isn't ours.
  ///
  /// `limit` is in bytes.
  package init?(folder path: String, limit: Int = PhraseCache.standardLimit) {
    guard let folder = try? CacheFolder(path: path), let secret = folder.secret() else { return nil }
    self.folder = folder
    self.limit = limit
    code = MessageCode(key: secret)
  }

  /// The name of a phrase: a code of everything that its sound depends on. The settings are to be resolved.
  func name(of wording: Wording, voice: VoiceSettings, engine: EngineMark) -> String {
    var message: [UInt8] = []
    // Each with its length before it, so that no two different rows of fields run into the same bytes.
    let settings =
      [voice.name, "\(voice.rate.value)", "\(voice.pitch)", "\(voice.range)"] + (voice.language.map { [$0] } ?? [])
    let words = [wording.text] + wording.pronunciations.map(\.key)
    for field in [Array("phrase \(Self.version)".utf8), engine.bytes] + (settings + words).map({ Array($0.utf8) }) {
      message += withUnsafeBytes(of: UInt64(field.count).littleEndian) { Array($0) } + field
    }
    return code.code(of: message).hexadecimal
  }

  /// The mark of an engine, made once for many names.
  struct EngineMark: Sendable {
    fileprivate let bytes: [UInt8]
    init(_ engine: any SpeechEngine) { bytes = SHA256.digest(engine.stamp.utf8) }
  }

  /// What is known of the phrase of that name; nil where there is none, or none that is whole.
  func head(named name: String) -> Phrase.Head? {
    guard let file = folder.file(named: name), let entry = PhraseEntry(of: file, named: name, code: code) else {
      return nil
    }
    file.touch()
    return entry.head
  }

  /// The phrase of that name; nil where it is gone, or no longer as it was.
  func phrase(named name: String) -> Phrase? {
    guard let file = folder.file(named: name), let entry = PhraseEntry(of: file, named: name, code: code),
      let samples = entry.samples(of: file)
    else { return nil }
    return Phrase(samples: samples, head: entry.head)
  }

  /// Keeps a phrase under a name. Says whether it is kept.
  func keep(_ phrase: Phrase, named name: String) -> Bool {
    guard !isFull.load(ordering: .relaxed) else { return false }
    let bytes = PhraseEntry(phrase).file(named: name, samples: phrase.samples, code: code)
    guard folder.add(name, bytes, isReplacing: true) == .added else {
      isFull.store(true, ordering: .relaxed)
      return false
    }
    folder.noteAdded(bytes: bytes.count, limit: limit, isEntry: Self.isName)
    return true
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Wording.Pronunciation {
  /// Everything about it in one line.
  fileprivate var key: String {
    switch sound {
    case .letters(let letters): "\(range.lowerBound) \(range.upperBound) letters \(letters)"
    case .phonemes(let phonemes): "\(range.lowerBound) \(range.upperBound) phonemes \(phonemes)"
    }
  }
}
