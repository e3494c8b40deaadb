import AudioFiles
import Foundation
import Glibc
import Quantities
import Rendering
import Signal
import Timing

/// Renders a compiled script into a file.
public struct TrackJob {
  /// What became of a job.
  public struct Result: Sendable {
    /// The length of the track.
    public var length: Seconds
    /// The size of the file in bytes.
    public var bytes: Int
    /// The files of the stems, where they were asked for.
    public var stems: [String]
    /// The files of the captions, where they were asked for.
    public var captions: [String]
    /// The events and the page, where they were asked for.
    public var besides: [String]
    /// The file of the chapters, where one was written.
    public var chapters: String?
    /// Why the track itself has no chapters, as a sentence; nil where it has all that there are.
    public var chaptersNote: String?
    /// The loudness of the track in LUFS; nil if it is silent.
    public var loudness: Decibels?
    /// Whether it is as loud as its target asks.
    public var reachesTarget: Bool
  }

  let script: CompiledScript
  let path: String
  let options: Options
  let supervisor: Supervisor

  /// Prepares to write a script's track to a path.
  public init(
    _ script: CompiledScript,
    to path: String,
    options: Options = Options(),
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    self.path = path
    self.options = options
    self.supervisor = supervisor
  }

  /// Throws where no file could be written that the job would write: to be asked before the words are spoken. Changes
  /// nothing.
  public static func checkPlaces(_ path: String, options: Options) throws(Failure) {
    try checkFormat(options.format)
    for path in paths(of: path, options: options) { try OutputFile.checkPlace(path) }
    if options.writesPage { try TrackPage.checkPlace(BesideFile.page.path(of: path)) }
  }

  /// Throws where the installed libsndfile can't write a format; a test says what it can.
  package static func checkFormat(
    _ format: WaveFormat,
    canWrite: (WaveFormat) -> Bool = WaveWriter.canWrite
  ) throws(Failure) {
    guard !canWrite(format) else { return }
    let name = format.packing.name
    throw Failure(
      .missingService,
      "The sound library of this computer, libsndfile, is too old to write \(name).",
      hint: "Bring it up to date, on Debian and Ubuntu with: sudo apt-get install libsndfile1"
        + "\n  Version 1.1 or newer writes \(name). Or choose another format, such as --format wav."
    )
  }

  /// All files that a job writes, the track's first.
  static func paths(of path: String, options: Options) -> [String] {
    [path] + (options.writesStems ? Stem.allCases.map { stemPath($0, of: path) } : [])
      + CaptionFiles.paths(of: path, formats: options.captions) + options.besides.map { $0.path(of: path) }
      + (options.chaptersFile == .always ? [ChaptersFile.path(of: path)] : [])
  }

  /// Where a stem of a track is written: `track-voice.wav` beside `track.wav`.
  static func stemPath(_ stem: Stem, of path: String) -> String {
    let url = URL(filePath: path)
    let name = "\(url.deletingPathExtension().lastPathComponent)-\(stem.name)"
    let ending = url.pathExtension
    let folder = path.dropLast(url.lastPathComponent.count)
    return folder + (ending.isEmpty ? name : "\(name).\(ending)")
  }

  /// The files of a track that are whole and have no names yet: where each is to appear, and the open file.
  typealias Finished = [(path: String, descriptor: Int32)]

  /// Renders the track. Its files appear under their names when all are whole; whatever is thrown, older ones stay.
  ///
  /// `beforeNaming` is called in between, with the track's file first; where it throws, no file appears.
  public func run() throws -> Result { try make().commit() }

  func run(beforeNaming: (Finished, MasteringPlan) throws -> Void) throws -> Result {
    let made = try make()
    try beforeNaming(made.finished, made.plan)
    return try made.commit()
  }

  /// A track that is whole, whose files don't bear their names yet.
  struct Made {
    fileprivate let path: String
    fileprivate let files: [TrackFile]
    /// What lies beside it: captions, events, the page and the chapters.
    fileprivate let texts: [OutputFile]
    /// What became of it, but for the size of the file.
    let result: Result
    fileprivate let plan: MasteringPlan
    /// Where each file is to appear.
    fileprivate let paths: [String]

    /// The files in the order of their paths.
    fileprivate var finished: Finished {
      zip(paths, files.map(\.descriptor) + texts.map(\.descriptor)).map { ($0, $1) }
    }

    /// Gives the files their names.
    func commit() throws -> Result {
      for file in files { try file.commit() }
      for file in texts { try file.commit() }
      var result = result
      result.bytes = OutputFile.size(at: path)
      return result
    }

    /// The bytes of the track's file, for where it becomes a part of another.
    func bytes() throws(Failure) -> Data {
      var status = stat()
      guard let track = files.first, fstat(track.descriptor, &status) == 0 else {
        throw Failure(.inputOutput, "\(path) can't be read again.")
      }
      return Data(RawFile.bytes(Int(status.st_size), of: track.descriptor, at: 0))
    }
  }

  /// Renders the track without giving its files their names.
  func make() throws -> Made {
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources) }
    var options = options
    let chapters = chapters
    let isCrowded = chapters.count > options.format.mostChapters(length)
    if isCrowded, options.chaptersFile == .whereNeeded { options.chaptersFile = .always }
    let inputs = InputFiles(of: script, others: options.otherInputs)
    let paths = Self.paths(of: path, options: options)
    let besides = options.besides
    for path in paths { try inputs.check(path) }
    try options.checkExcerpt(of: script)
    let track = try open(path, hasCover: true)
    let stems = options.writesStems ? try PerStem { try open(Self.stemPath($0, of: path), hasCover: false) } : nil
    let plan = try render(into: track, stems: stems)
    let captions = try CaptionFiles.write(
      script,
      formats: options.captions,
      hasCues: options.captionsHaveCues,
      isDiscreet: options.tags.isDiscreet,
      beside: path
    )
    var texts = captions.map(\.file)
    texts += try besides.map { try TextFile.begin($0.text(script, options, track: path), at: $0.path(of: path)) }
    let chaptersPath = options.chaptersFile == .always ? ChaptersFile.path(of: path) : nil
    if let chaptersPath {
      let tags = tags()
      texts.append(try TextFile.begin(ChaptersFile.text(tags.chapters, title: tags.title), at: chaptersPath))
    }
    let result = Result(
      length: SampleRate.track.seconds(in: length),
      bytes: 0,
      stems: stems == nil ? [] : Stem.allCases.map { Self.stemPath($0, of: path) },
      captions: captions.map(\.path),
      besides: besides.map { $0.path(of: path) },
      chapters: chaptersPath,
      chaptersNote: isCrowded ? chaptersNote(chapters.count) : nil,
      loudness: plan.expected,
      reachesTarget: plan.reachesTarget
    )
    let files = [track] + (stems.map { stems in Stem.allCases.map { stems[$0] } } ?? [])
    return Made(path: path, files: files, texts: texts, result: result, plan: plan, paths: paths)
  }

  /// Renders the track into a file without a name and compares it with another: the first byte that differs, nil if none
  /// does. Nothing is left.
  func firstDifference(from other: String) throws -> Int? {
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources) }
    let track = try open(path, hasCover: true)
    _ = try render(into: track, stems: nil)
    return try track.firstDifference(from: other)
  }

  /// Renders into files that are complete then, but have no names yet.
  private func render(into track: TrackFile, stems: PerStem<TrackFile>?) throws -> MasteringPlan {
    let written = written
    let plan = try script.mix(options, supervisor: supervisor) { block, frame, parts in
      if let stems, let parts { for stem in Stem.allCases { try stems[stem].append(parts[stem]) } }
      if let part = written.part(of: block, at: frame) { try track.append(part) }
    }
    try track.finish()
    if let stems { for stem in Stem.allCases { try stems[stem].finish() } }
    return plan
  }

  private var written: TrackStretch { options.written(of: script) }

  /// How many frames are written.
  private var length: FrameCount { FrameCount(written.frames.count) }

  /// The chapters of what is written.
  private var chapters: [TrackChapter] { script.chapters(in: written.frames) }

  private func tags(hasCover: Bool = false) -> TrackTags {
    // An excerpt can't be made again by what it says.
    let comment = options.stretch == nil ? TrackRecipe(script, options: options).comment : nil
    let wish = hasCover ? options.tags.cover : .none
    let cover = wish.picture(of: script, in: options.format.packing, isDiscreet: options.tags.isDiscreet)
    return TrackTags(script, options.tags, comment: comment, chapters: chapters, cover: cover)
  }

  private func chaptersNote(_ count: Int) -> String {
    let most = options.format.mostChapters(length)
    return most == 0
      ? "A WAV file of this size can't hold chapters."
      : "The track has \(count) chapters, and \(options.format.packing.name) holds \(most) at most."
  }

  private func open(_ path: String, hasCover: Bool) throws -> TrackFile {
    try TrackFile(
      path: path,
      format: options.format,
      length: length,
      tags: tags(hasCover: hasCover),
      writesBehind: options.jobs > 1
    )
  }
}
