import Foundation

/// A sentence of a track that a person may record, and the name that its take bears.
public struct RecordingLine: Sendable, Hashable {
  /// Its place among the lines of the track, from 1.
  public let number: Int
  /// The words.
  public let text: String
  /// A code of the words, by which a take is found: whatever is added to or taken from a script, the takes of all other
  /// lines stay valid, and words that were changed get no take of the old ones.
  let code: String

  /// Eight hexadecimal digits: among ten thousand sentences, two have the same code once in a hundred such scripts.
  static let codeLength = 8

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    code = Self.code(of: text)
  }

  /// The first digits of the SHA-256 of the words, composed as far as Unicode composes (NFC).
  static func code(of text: String) -> String {
    let digest = SHA256.digest(text.precomposedStringWithCanonicalMapping.utf8)
    return digest.prefix(codeLength / 2).hexadecimal
  }

  /// The take's file: its number in the order of the track, the first words, and the code. Any ending will do that
  /// libsndfile reads.
  public var fileName: String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return [padded, Self.slug(of: text), code].filter { !$0.isEmpty }.joined(separator: "-") + ".wav"
  }

  /// The first words, in small letters of any script, with hyphens between them.
  private static func slug(of text: String) -> String {
    var slug = ""
    let words = text.precomposedStringWithCanonicalMapping.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }
    for word in words {
      let longer = slug.isEmpty ? String(word.prefix(30)) : slug + "-" + word
      guard longer.count <= 30, longer.utf8.count <= 120 else { break }
      slug = longer
    }
    return slug
  }

  /// The number and the code in the name of a file; nil for the number or the code that it doesn't have.
  static func parts(of fileName: String) -> (number: Int?, code: String?) {
    let stem = (fileName as NSString).deletingPathExtension.lowercased()
    let pieces = stem.split(separator: "-", omittingEmptySubsequences: false)
    let number = pieces.first.flatMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard let last = pieces.last, last.utf8.count == codeLength, last.allSatisfy(\.isHexDigit) else {
      return (number, nil)
    }
    return (number, String(last))
  }
}
