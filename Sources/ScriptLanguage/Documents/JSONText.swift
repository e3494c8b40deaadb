import Foundation

/// How everything that other programs read is written as JSON.
public enum JSONText {
  /// A value as JSON that people can read too, its keys in the order of the alphabet, ending in a line break.
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
