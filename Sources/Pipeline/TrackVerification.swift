import AudioFiles
import Foundation
import Quantities
import Rendering
import ScriptLanguage
import Tagging
import Timing

/// Finds out of a track what it was made from, and whether making it again gives the same bytes.
public struct TrackVerification {
  /// The track.
  public let path: String
  /// What it says of itself.
  public let recipe: TrackRecipe
  /// How long it is.
  public let length: FrameCount
  /// What it says besides that a listener may have asked for: its artist, its date and its cover.
  let wishes: TagWishes

  /// Reads a track. Throws where there is none, or one that says nothing of how it was made.
  public init(path: String) throws(Failure) {
    let reader: AudioFileReader
    do { reader = try AudioFileReader(path: path) } catch {
      guard FileManager.default.fileExists(atPath: path) else { throw Failure(.noInput, "There is no file \(path).") }
      throw Failure(.noInput, "\(path) can't be read as sound.")
    }
    guard let recipe = reader.comment.flatMap({ TrackRecipe(comment: $0) }) else {
      throw Failure(
        .wrongScript,
        "\(path) doesn't say how it was made.",
        hint:
          "It was made with --discreet, which tells nothing, or not by unclench, or another program has written it anew."
      )
    }
    self.path = path
    self.recipe = recipe
    length = FrameCount(recipe.frames)
    let tags = Tagger.read(path: path, packing: recipe.packing)
    var wishes = TagWishes()
    wishes.artist = tags?.artist ?? reader.artist
    wishes.date = tags?.date ?? reader.date
    wishes.cover = tags?.cover.map { .picture($0) } ?? .none
    self.wishes = wishes
  }

  /// The routine of a library that it was made from; nil where none has the same texts.
  public func routine(in library: ScriptLibrary) throws(Failure) -> ScriptLibrary.Routine? {
    let loader = ScriptLoader(library: library)
    for routine in library.routines where try isMade(from: loader.load(routine.name), library: library) {
      return routine
    }
    return nil
  }

  /// Whether it was made from a script, with those that this uses, as they are now.
  public func isMade(from source: SourceText, library: ScriptLibrary) -> Bool {
    let world = FileWorld(library: library)
    return TrackRecipe.code(of: Program.load(source, world: world, language: recipe.language).program) == recipe.script
  }

  /// How making it again came out.
  public enum Outcome: Equatable, Sendable {
    /// The same bytes.
    case same
    /// Another file: the first byte that differs, and the time in the track that it belongs to.
    case different(byte: Int, at: Seconds)
  }

  /// Makes the track again, in a file without a name, and compares. The script is compiled with the answers that it was
  /// made with, its seed and its length.
  public func remake(_ script: CompiledScript, supervisor: Supervisor = Supervisor()) throws -> Outcome {
    var options = TrackJob.Options()
    options.format = WaveFormat(bits: recipe.bits, packing: recipe.packing)
    options.tags = wishes
    guard recipe.packing.isRepeatable else {
      throw Failure(
        .usage,
        "\(path) can't be compared: the same sound gives another .\(recipe.packing.rawValue) file each time.",
        hint: "Of .wav and .flac it can be told."
      )
    }
    options.target = MasteringTarget.named(recipe.master) ?? .phone
    let place = FileManager.default.temporaryDirectory.appending(path: "unclench-verify.wav").path
    let job = TrackJob(script, to: place, options: options, supervisor: supervisor)
    guard let byte = try job.firstDifference(from: path) else { return .same }
    // Of a packed file the place tells no time, but a share of it.
    let share = Double(byte) / Double(max(1, OutputFile.size(at: path)))
    return .different(byte: byte, at: SampleRate.track.seconds(in: length) * min(1, share))
  }
}
