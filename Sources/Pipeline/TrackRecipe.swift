import AudioFiles
import Foundation
import Quantities
import ScriptLanguage

/// How a track was made, as far as it says so itself: enough to make it again with the same answers, which it does not
/// tell.
public struct TrackRecipe: Hashable, Sendable {
  /// The version of unclench.
  public var version: String
  /// A code of the script, of those that it uses and of their translations: 16 hexadecimal digits.
  public var script: String
  /// The language that is heard.
  public var language: String
  /// The speech engine with its version.
  public var engine: String
  /// What decided between wordings.
  public var seed: UInt64
  /// How long the track is; packed files tell it less exactly.
  public var frames: Int
  /// The name of the mastering target.
  public var master: String
  /// How a sample is stored.
  public var bits: WaveFormat.Bits
  /// How the samples are packed.
  public var packing: WaveFormat.Packing

  /// The recipe of a script that is rendered in a way.
  init(_ script: CompiledScript, options: TrackJob.Options) {
    version = Version.number
    self.script = Self.code(of: script.program)
    language = script.sheet.language
    engine = script.engine
    seed = script.seed
    frames = script.timeline.length.value
    master = options.target.name
    bits = options.format.bits
    packing = options.format.packing
  }

  /// The code of a script by all texts that it is made from.
  public static func code(of program: Program) -> String {
    var bytes: [UInt8] = []
    for source in program.sources.sources {
      bytes += withUnsafeBytes(of: UInt64(source.utf8.count).littleEndian) { Array($0) }
      bytes += source.utf8
    }
    return SHA256.digest(bytes).prefix(8).hexadecimal
  }

  /// The recipe as a line for the comment of a file.
  var comment: String {
    "unclench \(version); script \(script); language \(language); engine \(engine); seed \(seed); frames \(frames); master \(master);"
      + " bits \(bits.rawValue); format \(packing.rawValue)"
  }

  /// Reads a comment; nil for one that isn't of unclench's making.
  public init?(comment: String) {
    var facts: [String: String] = [:]
    for part in comment.split(separator: ";") {
      let words = part.split(separator: " ", maxSplits: 1)
      if words.count == 2 { facts[String(words[0])] = String(words[1]) }
    }
    guard let version = facts["unclench"], let script = facts["script"], let language = facts["language"],
      let engine = facts["engine"], let seed = facts["seed"].flatMap({ UInt64($0) }), let master = facts["master"],
      let frames = facts["frames"].flatMap({ Int($0) }),
      let bits = facts["bits"].flatMap({ WaveFormat.Bits(rawValue: $0) }),
      let packing = facts["format"].flatMap({ WaveFormat.Packing(rawValue: $0) })
    else { return nil }
    (self.version, self.script, self.language, self.engine) = (version, script, language, engine)
    (self.seed, self.frames, self.master, self.bits, self.packing) = (seed, frames, master, bits, packing)
  }
}
