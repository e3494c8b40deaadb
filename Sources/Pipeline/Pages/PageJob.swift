import AudioFiles
import Foundation
import Quantities

/// Renders a compiled script together with a page that plays it: into a folder, or into one file that holds the sound.
public struct PageJob {
  /// Where the page goes.
  public enum Place: Hashable, Sendable {
    /// A folder with `index.html` and the track.
    case folder(String)
    /// One HTML file with the sound inside it.
    case file(String)

    /// A path that ends in `.html` is a file, any other a folder.
    public init(_ path: String) {
      let ending = URL(filePath: path).pathExtension.lowercased()
      self = ending == "html" || ending == "htm" ? .file(path) : .folder(path)
    }

    /// The path as it was given.
    public var path: String {
      switch self {
      case .folder(let path), .file(let path): path
      }
    }
  }

  /// What became of it.
  public struct Result: Sendable {
    /// The page, to be opened.
    public var page: String
    /// What became of the track.
    public var track: TrackJob.Result
    /// How many other things lie in the folder, which were left alone.
    public var others = 0
  }

  private let script: CompiledScript
  private let place: Place
  private let options: TrackJob.Options
  private let supervisor: Supervisor

  /// The name of the page in its folder.
  private static let pageName = "index.html"
  /// The largest sound that a page holds within itself, an hour of MP3: a phone has to unpack it in its memory.
  private static let mostInside = 62_000_000

  /// Prepares to write a script's track and page to a place.
  public init(
    _ script: CompiledScript,
    to place: Place,
    options: TrackJob.Options,
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    self.place = place
    self.options = options
    self.supervisor = supervisor
  }

  /// Throws where the page could not be written, or would take the place of something that is not unclench's: to be
  /// asked before the words are spoken. Changes nothing.
  public static func checkPlace(_ place: Place, options: TrackJob.Options) throws(Failure) {
    try TrackJob.checkFormat(options.format)
    switch place {
    case .file(let path):
      try OutputFile.checkPlace(path, example: "session.html")
      try TrackPage.checkPlace(path)
    case .folder(let path):
      try OutputFolder.check(path)
      let page = "\(path)/\(pageName)"
      try TrackPage.checkPlace(page)
      let track = "\(path)/\(trackName(options))"
      // A track that no page of ours beside it plays is somebody else's.
      let isOurs = TrackPage.plays(trackName(options), page: page)
      guard !isOurs, FileManager.default.fileExists(atPath: track) else { return }
      throw Failure(
        .cannotCreate,
        "There is a file \(track) already, and no page of unclench's plays it.",
        hint: "Choose another folder with -o. Nothing was changed."
      )
    }
  }

  private static func trackName(_ options: TrackJob.Options) -> String { "track.\(options.format.packing.rawValue)" }

  /// Renders the track and writes the page. Both appear under their names when both are whole.
  public func run() throws -> Result {
    try Self.checkPlace(place, options: options)
    switch place {
    case .folder(let path): return try intoFolder(path)
    case .file(let path): return try intoFile(path)
    }
  }

  private func intoFolder(_ path: String) throws -> Result {
    let folder = try OutputFolder(path)
    defer { folder.removeIfUnused() }
    let name = Self.trackName(options)
    let made = try TrackJob(script, to: folder.file(name), options: options, supervisor: supervisor).make()
    let html = try html(sound: TrackPage.address(ofFile: name))
    let page = try TextFile.begin(html, at: folder.file(Self.pageName))
    let others = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let track = try made.commit()
    try page.commit()
    let own = Set([name, Self.pageName] + track.captions.map { URL(filePath: $0).lastPathComponent })
    return Result(page: folder.file(Self.pageName), track: track, others: others.count { !own.contains($0) })
  }

  /// Throws where the sound is too large to stand within one page.
  private func checkSize(_ bytes: Int, of path: String) throws(Failure) {
    guard bytes > Self.mostInside else { return }
    throw Failure(
      .usage,
      "The track is too large to stand within one page: \(bytes / 1_000_000) MB, and \(Self.mostInside / 1_000_000) MB is"
        + " the most.",
      hint: "Make a folder instead, as in: -o \(URL(filePath: path).deletingPathExtension().lastPathComponent)"
        + "\n  Or a shorter track with --fit, or one as MP3."
    )
  }

  private func html(sound: String) throws -> String {
    try TrackPage.html(script, sound: sound, hasFigure: options.pageHasFigure, isDiscreet: options.tags.isDiscreet)
  }

  private func intoFile(_ path: String) throws -> Result {
    // What is packed evenly is known beforehand, so nobody waits for nothing.
    let isEven = [.wav, .mp3].contains(options.format.packing)
    if isEven { try checkSize(options.format.dataBytes(script.timeline.length), of: path) }
    let made = try TrackJob(script, to: path, options: options, supervisor: supervisor).make()
    let sound = try made.bytes()
    try checkSize(sound.count, of: path)
    let address = "data:\(options.format.packing.mediaType);base64,\(sound.base64EncodedString())"
    let page = try TextFile.begin(html(sound: address), at: path)
    try page.commit()
    var track = made.result
    track.bytes = OutputFile.size(at: path)
    return Result(page: path, track: track)
  }
}

extension WaveFormat.Packing {
  /// How browsers are told what such a file is.
  var mediaType: String {
    switch self {
    case .wav: "audio/wav"
    case .flac: "audio/flac"
    case .ogg, .opus: "audio/ogg"
    case .mp3: "audio/mpeg"
    }
  }
}
