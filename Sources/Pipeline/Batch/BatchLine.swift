import Foundation

/// A line of the results of a batch, as JSON: what was asked and what became of it, or that a run began.
public struct BatchLine: Codable, Sendable {
  /// What became of a track.
  public enum State: String, Codable, Sendable {
    /// It was made. The line is written just before the file gets its name.
    case made
    /// It could not be made.
    case failed
  }

  /// What was asked for, besides answers.
  public struct Asked: Codable, Sendable, Equatable {
    /// The routine, as the plan names it.
    public var routine: String
    /// The profile, as the plan names it.
    public var profile: String?
    /// The length.
    public var length: String?
    /// The language.
    public var language: String?
    /// The name of the format.
    public var format: String
    /// What it is mastered for.
    public var master: String
    /// The kinds of caption files.
    public var captions: [String]?
  }

  /// Codes of what a track is made from. They can't be guessed back without the secret of the folder.
  struct Ingredients: Codable, Sendable, Equatable {
    /// The script, those that it uses, and translations.
    var script: String
    /// The listener's answers and wishes.
    var listener: String
    /// The speech engine and the voice pack.
    var voice: String
    /// Beds from files.
    var sounds: String
    /// The version of unclench.
    var version: String
  }

  /// A file as it was when it was finished.
  struct Made: Codable, Sendable, Equatable {
    /// Its name in the folder.
    var file: String
    /// Its size.
    var bytes: Int
    /// When it was last written to, in nanoseconds since 1970.
    var modified: Int
    /// Its hash.
    var hash: String
  }

  /// The beginning of a run.
  public struct Run: Codable, Sendable {
    /// Which unclench.
    public var version: String
    /// The plan's name.
    public var plan: String
    /// The part of the plan, such as `3/16`.
    public var shard: String?
    /// How many tracks the part has.
    public var tracks: Int
    /// How many the plan has.
    public var all: Int
  }

  /// When it was written, as ISO 8601 in UTC.
  public var at: String
  /// The name of the track's file in the folder; nil for the beginning of a run.
  public var track: String?
  /// What became of it.
  public var state: State?
  /// What was asked for.
  public var asked: Asked?
  /// The length of the track in seconds.
  public var seconds: Double?
  /// The loudness in LUFS; nil for silence.
  public var loudness: Double?
  /// Why it was made: `new`, or what has changed.
  public var why: String?
  /// How long it took, in seconds.
  public var took: Double?
  /// Its files, the track first.
  var files: [Made]?
  var ingredients: Ingredients?
  /// What went wrong.
  public var error: String?
  /// The exit code of what went wrong.
  public var code: Int32?
  /// That a run begins.
  public var run: Run?

  init(at: Date = Date()) { self.at = at.formatted(Self.style) }

  private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// The line without its end.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
