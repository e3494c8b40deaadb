import AudioFiles
import Foundation
import Quantities
import Rendering
import Signal

/// Renders the stages of a compiled script into a folder: a track for each, and playlists.
///
/// The track is rendered once as a whole and cut where stages begin, so that stages played in their order are the whole
/// track, to the bit.
public struct StageJob {
  /// What became of a job.
  public struct Result: Sendable {
    /// The length of all stages in their order.
    public var length: Seconds
    /// The names of the files with sound.
    public var tracks: [String]
    /// The names of the playlists, that of all stages first.
    public var playlists: [String]
    /// The loudness of the whole in LUFS; nil if it is silent.
    public var loudness: Decibels?
    /// Whether it is as loud as its target asks.
    public var reachesTarget: Bool
  }

  let script: CompiledScript
  let folder: String
  let options: TrackJob.Options
  let supervisor: Supervisor

  /// Prepares to write a script's stages into a folder, which is made if it is missing.
  public init(
    _ script: CompiledScript,
    to folder: String,
    options: TrackJob.Options = TrackJob.Options(),
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    self.folder = folder
    self.options = options
    self.supervisor = supervisor
  }

  /// Throws where no files could be written into that folder: to be asked before the words are spoken. Changes nothing.
  public static func checkFolder(_ folder: String) throws(Failure) { try OutputFolder.check(folder) }

  /// Renders the stages. Their files appear under their names when all are whole; whatever is thrown before, older ones
  /// stay.
  public func run() throws -> Result {
    let folder = try OutputFolder(folder)
    do { return try make(in: folder).commit() } catch {
      folder.removeIfUnused()
      throw error
    }
  }

  /// Stages that are whole, whose files don't bear their names yet.
  struct Made {
    fileprivate let files: [TrackFile]
    fileprivate let lists: [OutputFile]
    fileprivate let result: Result
    /// The stages in order, for other playlists.
    let entries: [Playlist.Entry]

    /// Gives the files their names.
    func commit() throws -> Result {
      for file in files { try file.commit() }
      for list in lists { try list.commit() }
      return result
    }
  }

  /// Renders the stages without giving their files their names.
  func make(in folder: OutputFolder) throws -> Made {
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources) }
    let timeline = script.timeline
    guard !timeline.stages.isEmpty else {
      throw Failure(
        .wrongScript,
        "\(script.sources.sources[0].name) has no stages.",
        hint: "Leave --stages out for one track, or write its parts as stages, such as: stage \"Settle\":"
      )
    }
    let plan = StagePlan(timeline, title: script.sheet.publicTitle)
    let inputs = InputFiles(of: script, others: options.otherInputs)
    for name in plan.files { try inputs.check(folder.file(name)) }
    let files = try plan.parts.map { part in (part: part, file: try open(part, in: folder)) }

    let mastering = try script.mix(options, supervisor: supervisor) { block, frame, _ in
      for (part, file) in files {
        if let piece = part.stretch.part(of: block, at: frame) { try file.append(piece) }
      }
    }
    for (_, file) in files { try file.finish() }
    let lists = try plan.playlists.map { name, list throws(Failure) in
      try TextFile.begin(list.text, at: folder.file(name))
    }
    let result = Result(
      length: timeline.duration,
      tracks: plan.parts.map(\.file),
      playlists: plan.playlists.map(\.file),
      loudness: mastering.expected,
      reachesTarget: mastering.reachesTarget
    )
    return Made(files: files.map(\.file), lists: lists, result: result, entries: plan.playlists[0].list.entries)
  }

  private func open(_ part: StagePlan.Part, in folder: OutputFolder) throws -> TrackFile {
    let session = script.sheet.publicTitle
    var tags = TrackTags(script, options.tags, comment: nil, chapters: [])
    tags.title = TagText.line([session, part.title].filter { !$0.isEmpty }.joined(separator: ": "))
    tags.album = TagText.line(session)
    return try TrackFile(
      path: folder.file(part.file),
      format: options.format,
      length: FrameCount(part.frames.count),
      firstFrame: FrameCount(part.frames.lowerBound),
      tags: tags,
      writesBehind: false
    )
  }
}
