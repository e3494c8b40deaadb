import AudioFiles
import Captions
import Foundation
import Quantities
import Rendering

extension TrackJob {
  /// How a track is to be made.
  public struct Options: Sendable {
    /// How samples are stored.
    public var format = WaveFormat()
    /// What the track is brought to.
    public var target = MasteringTarget.phone
    /// The stretch that is written; nil for all. It is a part of the whole track, mastered as that is.
    public var stretch: ClosedRange<Seconds>?
    /// Whether each stem gets a file of its own beside the track's.
    public var writesStems = false
    /// The kinds of caption files that are written beside the track's.
    public var captions: [CaptionFormat] = []
    /// Whether captions tell of breath, clenches and chimes as well, in brackets.
    public var captionsHaveCues = false
    /// What the track says of itself besides what its script says.
    public var tags = TagWishes()
    /// Whether its chapters are written beside it as well; where its format can't hold them, they are in any case.
    public var writesChapters: Bool {
      get { chaptersFile == .always }
      set { chaptersFile = newValue ? .always : .whereNeeded }
    }
    /// When the file of the chapters is written.
    var chaptersFile = ChaptersFile.Wish.whereNeeded
    /// Whether what happens and when is written beside it, for devices and programs to follow.
    public var writesEvents = false
    /// Whether a page that plays it is written beside it.
    public var writesPage = false
    /// Whether that page has a figure of a body.
    public var pageHasFigure = true
    /// How many threads mix; the bytes don't depend on it.
    public var jobs = ProcessInfo.processInfo.activeProcessorCount
    /// Files that the track depends on besides its script, such as a profile: none of them is written over.
    public var otherInputs: [String] = []

    /// The usual way.
    public init() {}
  }
}

extension TrackJob.Options {
  /// What is written beside the track besides captions and chapters.
  var besides: [BesideFile] { (writesEvents ? [.events] : []) + (writesPage ? [.page] : []) }

  /// What of a track is written: all of it, or the excerpt that is asked for, as far as the track has it.
  func written(of script: CompiledScript) -> TrackStretch {
    let length = script.timeline.length
    return stretch.map { TrackStretch($0, of: length) } ?? TrackStretch(frames: 0..<length.value)
  }

  /// Throws where the track ends before the excerpt that is asked for.
  func checkExcerpt(of script: CompiledScript) throws(Failure) {
    guard stretch != nil, written(of: script).frames.isEmpty else { return }
    throw Failure(
      .usage,
      "The track ends at \(script.timeline.duration.value) s, before the part that is asked for.",
      hint: "Choose an earlier --from."
    )
  }
}
