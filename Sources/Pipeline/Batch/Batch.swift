import Care
import Foundation
import ScriptLanguage
import Speech

/// Renders a plan into a folder: looked over as a whole first, then track by track on all cores.
public struct Batch: Sendable {
  /// How a batch is made.
  public struct Options: Sendable {
    /// The part of the plan that is made; nil for all of it.
    public var shard: BatchShard?
    /// How many tracks are made at the same time.
    public var jobs = ProcessInfo.processInfo.activeProcessorCount
    /// Whether tracks that fail keep the others from being made.
    public var keepsGoing = false
    /// Whether the files of earlier runs are read as a whole, rather than known by their size and time.
    public var verifies = false
    /// How strictly the care rules are applied.
    public var care = CareLevel.standard

    /// The usual way.
    public init() {}
  }

  /// A track that is to be made, and why.
  public struct Task: Sendable {
    /// The track.
    public var row: BatchRow
    /// `new`, or what has changed.
    public var why: String

    /// Why a track is made that no run has made before.
    static let new = "new"
  }

  /// What was found when a plan was looked over.
  public struct Review: Sendable {
    /// What keeps it from being rendered.
    public var faults = BatchFaults()
    /// What renders all the same, but should be known.
    public var warnings = BatchFaults()
    /// How many tracks the plan has.
    public var all = 0
    /// How many of them belong to this part.
    public var own = 0
    /// The tracks of this part that are to be made.
    public var tasks: [Task] = []
    /// How many are as they should be.
    public var upToDate: Int { own - tasks.count }

    /// How many tracks there are to make, and why those are made anew that were there.
    public var summary: String {
      var text = "\(own) track\(own == 1 ? "" : "s")\(own < all ? " of \(all)" : ""): \(tasks.count) to make"
      text += ", \(upToDate) up to date.\n"
      let anew = Dictionary(grouping: tasks.filter { $0.why != Task.new }, by: \.why).sorted { $0.key < $1.key }
      for (why, tasks) in anew.prefix(10) {
        let names = tasks.count == 1 ? tasks[0].row.file : "\(tasks.count) tracks, such as \(tasks[0].row.file)"
        text += "  Anew, because \(why): \(names)\n"
      }
      return text
    }

    /// The same, and a line for each track that is to be made.
    public var text: String { summary + tasks.map { "\($0.row.file): \($0.why)\n" }.joined() }
  }

  let plan: BatchPlan
  let folder: BatchFolder
  let options: Options
  let materials: BatchMaterials
  let report: @Sendable (BatchProgress) -> Void
  let isInterrupted: @Sendable () -> Bool

  /// Prepares to render a plan into a folder, which need not exist.
  ///
  /// Throws where the plan's voice pack can't be opened.
  public init(
    _ plan: BatchPlan,
    into folder: BatchFolder,
    engine: any SpeechEngine,
    cache: PhraseCache?,
    library: ScriptLibrary,
    options: Options = Options(),
    report: @escaping @Sendable (BatchProgress) -> Void = { _ in },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(Failure) {
    self.plan = plan
    self.folder = folder
    self.options = options
    self.report = report
    self.isInterrupted = isInterrupted
    materials = try BatchMaterials(plan: plan, engine: engine, cache: cache, library: library)
  }

  /// How the files of a track are made.
  func trackOptions(of row: BatchRow) -> TrackJob.Options {
    var options = TrackJob.Options()
    options.format = row.format.wave
    options.target = plan.target
    options.captions = plan.captions
    options.chaptersFile = .never
    // One track on one core: so no core waits for another.
    options.jobs = 1
    options.otherInputs =
      [plan.name] + (row.profile.map { [plan.path($0)] } ?? []) + (materials.pack?.paths ?? [])
    return options
  }

  /// The files of a track in the folder, the track first.
  func files(of row: BatchRow) -> [String] { [row.file] + CaptionFiles.paths(of: row.file, formats: plan.captions) }
}

/// How far a batch has come.
public enum BatchProgress: Sendable {
  /// Looking over what the tracks are made from: done, of how many.
  case reading(done: Int, total: Int)
  /// Finding out whether lengths can be met: done, of how many.
  case measuring(done: Int, total: Int)
  /// A track has been made, or has failed.
  case track(Note, Count)

  /// What became of a track.
  public struct Note: Sendable {
    /// Its name.
    public var track: String
    /// Why it failed; nil where it was made.
    public var failure: Failure?
    /// Why it was made.
    public var why: String
  }

  /// How many tracks there are.
  public struct Count: Sendable {
    /// Made in this run.
    public var made = 0
    /// Failed in this run.
    public var failed = 0
    /// To be made or failed in this run.
    public var total = 0
    /// Those that were fine already.
    public var upToDate = 0
    /// The seconds of sound that were made.
    public var seconds = 0.0
  }
}
