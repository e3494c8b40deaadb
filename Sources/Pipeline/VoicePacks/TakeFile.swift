import Foundation
import Glibc
import Quantities
import Speech

/// A take on disk, known by what is in it.
struct TakeFile: Sendable {
  /// Where it lies.
  let path: String
  /// Its name without the folder.
  var name: String { URL(filePath: path).lastPathComponent }
  /// A code of its contents.
  let digest: String

  /// More than two minutes at the highest rates.
  private static let mostBytes = 256 << 20
  /// The shortest that can be a word.
  static let shortest: Seconds = 0.1

  /// Reads a file. Throws why it can't be a take.
  init(path: String) throws(MonoSound.Unusable) {
    guard Self.isPlainFile(path) else { throw MonoSound.Unusable(reason: "it is not a plain file") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw MonoSound.Unusable(reason: "its permissions forbid to read it")
    }
    guard !data.isEmpty else { throw MonoSound.Unusable(reason: "it is empty") }
    guard data.count <= Self.mostBytes else {
      throw MonoSound.Unusable(reason: "it is larger than \(Self.mostBytes >> 20) MB")
    }
    self.path = path
    digest = data.withUnsafeBytes { bytes in
      SHA256.digest(bytes).hexadecimal
    }
  }

  /// Whether a path leads to a plain file; reading anything else might never end.
  static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// What the cache knows it by: the version of how takes are trimmed, and the contents.
  var voice: VoiceSettings { VoiceSettings(name: "take 1 \(digest)") }

  /// Its sound, trimmed, with times for the words of a text. Throws why it can't be used.
  func recording(of wording: Wording) throws(MonoSound.Unusable) -> Recording {
    let text = TextReader.read(wording, words: nil, readsPhonemes: false)
    guard let recording = try SpokenSound.recording(of: text, from: MonoSound(path: path)) else {
      throw MonoSound.Unusable(reason: "no words are heard in it")
    }
    guard recording.length >= Self.shortest else {
      throw MonoSound.Unusable(reason: "only \(Int(recording.length.value * 1000)) ms of it are heard")
    }
    return recording
  }
}

extension TakeFile: Hashable {
  static func == (a: TakeFile, b: TakeFile) -> Bool { a.digest == b.digest }
  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
