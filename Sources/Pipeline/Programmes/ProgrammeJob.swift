import Care
import Foundation
import Quantities
import ScriptLanguage
import Timing

/// Renders the tracks of a programme into a folder, each once, with a playlist for each week and a page to print.
public struct ProgrammeJob {
  /// What happens on the way.
  public enum Event {
    /// A track is begun: which, from 1, of how many.
    case begins(number: Int, of: Int, ProgrammePlan.Track)
    /// Warnings were found in the script of a track.
    case found([Diagnostic], SourceSet)
    /// A track can't be as long as the programme asks, as where a listener leaves parts out.
    case otherLength(ProgrammePlan.Track, Seconds)
  }

  /// What became of a job.
  public struct Result: Sendable {
    /// How many tracks there are, or folders with stages.
    public var tracks: Int
    /// How long they are together.
    public var length: Seconds
    /// The names of the playlists, a week each.
    public var playlists: [String]
    /// The name of the page to print.
    public var page: String
  }

  let plan: ProgrammePlan
  let folder: String
  let library: ScriptLibrary
  let compiler: Compiler
  let listener: Listener
  let options: TrackJob.Options
  let care: CareLevel
  let supervisor: Supervisor
  let tell: (Event) -> Void

  /// Prepares to render a programme for a listener. `tell` hears of each step, on the calling thread.
  public init(
    _ plan: ProgrammePlan,
    to folder: String,
    library: ScriptLibrary,
    compiler: Compiler,
    listener: Listener = Listener(),
    options: TrackJob.Options = TrackJob.Options(),
    care: CareLevel = .standard,
    supervisor: Supervisor = Supervisor(),
    tell: @escaping (Event) -> Void = { _ in }
  ) {
    self.plan = plan
    self.folder = folder
    self.library = library
    self.compiler = compiler
    self.listener = listener
    self.options = options
    self.care = care
    self.supervisor = supervisor
    self.tell = tell
  }

  /// A track that is whole, whose files don't bear their names yet.
  private enum Made {
    case track(TrackJob.Made, Playlist.Entry)
    case stages(StageJob.Made, folder: String)

    /// What a playlist has of it.
    var entries: [Playlist.Entry] {
      switch self {
      case .track(_, let entry): [entry]
      case .stages(let made, let folder):
        made.entries.map { Playlist.Entry(title: $0.title, length: $0.length, file: "\(folder)/\($0.file)") }
      }
    }

    func commit() throws {
      switch self {
      case .track(let made, _): _ = try made.commit()
      case .stages(let made, _): _ = try made.commit()
      }
    }
  }

  /// Renders everything. All files appear when all are whole; whatever is thrown before, older ones stay.
  public func run() throws -> Result {
    var folders = [try OutputFolder(folder)]
    do {
      var made: [Made] = []
      for (index, track) in plan.tracks.enumerated() {
        tell(.begins(number: index + 1, of: plan.tracks.count, track))
        made.append(try make(track, in: &folders))
      }
      return try finish(made, in: folders[0])
    } catch {
      for folder in folders.reversed() { folder.removeIfUnused() }
      throw error
    }
  }

  private func make(_ track: ProgrammePlan.Track, in folders: inout [OutputFolder]) throws -> Made {
    let script = try compile(track)
    if track.isInStages {
      let folder = try OutputFolder(folders[0].file(track.name))
      folders.append(folder)
      var options = options
      // Stages are played in any order, so they don't sink.
      options.target.sinking = 0
      let job = StageJob(script, to: folder.path, options: options, supervisor: supervisor)
      return .stages(try job.make(in: folder), folder: track.name)
    }
    let file = "\(track.name).wav"
    let job = TrackJob(script, to: folders[0].file(file), options: options, supervisor: supervisor)
    let title = script.sheet.publicTitle
    return .track(try job.make(), Playlist.Entry(title: title, length: script.timeline.duration, file: file))
  }

  private func finish(_ made: [Made], in folder: OutputFolder) throws -> Result {
    var texts: [(name: String, text: String)] = []
    for (number, week) in plan.programme.weeks.enumerated() {
      let list = Playlist(title: week.name, entries: plan.weeks[number].flatMap { made[$0].entries })
      texts.append(("week-\(number + 1).m3u8", list.text))
    }
    let playlists = texts.map(\.name)
    texts.append((Self.page, ProgrammePage(plan: plan).html))
    let files = try texts.map { name, text throws(Failure) in try TextFile.begin(text, at: folder.file(name)) }
    for track in made { try track.commit() }
    for file in files { try file.commit() }
    let length = made.flatMap(\.entries).reduce(Seconds(0)) { $0 + $1.length }
    return Result(tracks: made.count, length: length, playlists: playlists, page: Self.page)
  }

  private static let page = "plan.html"

  /// Compiles a track; where parts are left out, it may have to be shorter than the programme has it.
  private func compile(_ track: ProgrammePlan.Track) throws -> CompiledScript {
    let source = try ScriptLoader(library: library).load(track.routine)
    var listener = listener
    listener.answers = Answers(track.answers)
    var length = track.length
    for _ in 0..<Self.mostTries {
      let script = try compiler.compile(source, for: listener, length: length.map { .exactly($0) }, care: care)
      guard script.hasErrors else {
        if !script.diagnostics.isEmpty { tell(.found(script.diagnostics, script.sources)) }
        if let length, length != track.length { tell(.otherLength(track, length)) }
        return script
      }
      guard let possible = Self.possibleLength(script.diagnostics), possible != length else {
        throw Failure(script.diagnostics, in: script.sources)
      }
      length = possible
    }
    throw Failure(.wrongScript, "\(track.routine) can't be fitted to any length.", hint: "Leave out less of it.")
  }

  /// A script's shortest length may be between two breaths, which is told only then.
  private static let mostTries = 4

  /// The length nearest to the one that can't be had, in whole seconds; nil where something else is wrong.
  private static func possibleLength(_ diagnostics: [Diagnostic]) -> Seconds? {
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.count == 1, let error = errors.first else { return nil }
    switch error.finding {
    case .cannotFit(let asked, let shortest, let longest, _):
      return asked < shortest ? Seconds(shortest.value.rounded(.up)) : Seconds(longest.value.rounded(.down))
    case .cannotFitExactly(let asked, let nearest):
      return nearest.min { abs($0.value - asked.value) < abs($1.value - asked.value) }
    default: return nil
    }
  }
}
