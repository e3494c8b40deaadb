import Foundation
import ScriptLanguage
import Timing

/// What a track is made from, as hashes: where one differs, the track may.
struct BatchIngredients {
  var script: [UInt8]
  var listener: [UInt8]
  var voice: [UInt8]
  var sounds: [UInt8]

  /// The hashes as results keep them: made with a secret, for names are guessed easily.
  func codes(_ secret: MessageCode) -> BatchLine.Ingredients {
    func code(_ kind: String, _ hash: [UInt8]) -> String {
      secret.code(of: Array(kind.utf8) + hash).prefix(8).hexadecimal
    }
    return BatchLine.Ingredients(
      script: code("script", script),
      listener: code("listener", listener),
      voice: code("voice", voice),
      sounds: code("sounds", sounds),
      version: Version.number
    )
  }

  /// The hash of fields, each with its length before it, so that no two rows of fields run into the same bytes.
  static func hash(_ fields: some Sequence<String>) -> [UInt8] {
    var hash = SHA256()
    for field in fields {
      hash.update(withUnsafeBytes(of: UInt64(field.utf8.count).littleEndian) { Array($0) })
      hash.update(field.utf8)
    }
    return hash.finish()
  }

  /// The hash of all texts that a program was read from, and of how they are called.
  static func hash(_ program: Program) -> [UInt8] {
    var hash = SHA256()
    for source in program.sources.sources {
      hash.update(SHA256.digest(source.utf8))
      // Where a script lies does not change a track; which of several it is might.
      hash.update(SHA256.digest(URL(filePath: source.name).lastPathComponent.utf8))
    }
    hash.update(program.language.utf8)
    return hash.finish()
  }
}

extension BatchLine.Ingredients {
  /// What has changed since others, as the end of a sentence: "the script has changed"; nil for nothing.
  func change(since older: Self) -> String? {
    if version != older.version { return "unclench was \(older.version) and is \(version)" }
    let changes = [
      (script != older.script, "the script"), (listener != older.listener, "the profile or an answer"),
      (voice != older.voice, "the voice"), (sounds != older.sounds, "a sound file"),
    ].filter(\.0).map(\.1)
    guard let last = changes.last else { return nil }
    guard changes.count > 1 else { return "\(last) has changed" }
    return changes.dropLast().joined(separator: ", ") + " and \(last) have changed"
  }
}

extension Listener {
  /// Everything about a listener in one row of fields. `isFree` says of which questions the answers are any words:
  /// they are left out, which leaves what decides over the course of a track.
  func fields(without isFree: (String) -> Bool = { _ in false }) -> [String] {
    func sorted(_ kind: String, _ values: [String: String], _ skips: (String) -> Bool) -> [String] {
      [kind] + values.filter { !skips($0.key) }.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
    let settings = [
      language ?? "", voice ?? "", number(rate?.value), number(pitch), number(pace), number(effort),
      "\(wantsNoHolds) \(isLeftHanded) \(seed)",
    ]
    return sorted("answers", answers.values, isFree) + sorted("remembered", remembered, isFree)
      + sorted("words", words, isFree) + sorted("pronounce", pronunciations) { _ in false }
      + ["left out"] + leftOut.map { Self.folded($0.name) }.sorted() + ["settings"] + settings
  }
}
