import Quantities
import ScriptLanguage
import Timing

/// A programme held against the routines: the tracks that it needs, each once, and which of them each week has.
public struct ProgrammePlan: Sendable {
  /// A track of the programme, or the tracks of a routine's stages.
  public struct Track: Sendable {
    /// The routine.
    public var routine: String
    /// The title of the routine, without any answer in it.
    public var title: String
    /// How long it is; nil for the length that the routine asks for itself.
    public var length: Seconds?
    /// Answers that belong to the programme.
    public var answers: [String: String]
    /// Whether each stage becomes a track.
    public var isInStages: Bool
    /// The name of its file, without an ending, or of the folder of its stages.
    public var name = ""

    /// Whether another is the same sound.
    fileprivate func isSame(as other: Track) -> Bool {
      (routine, length, isInStages) == (other.routine, other.length, other.isInStages) && answers == other.answers
    }
  }

  /// The programme.
  public let programme: Programme
  /// Its tracks in the order in which they are first needed.
  public private(set) var tracks: [Track] = []
  /// For each week, the track of each of its sessions.
  public private(set) var weeks: [[Int]] = []

  /// Plans a programme, and adds what does not fit the routines to its faults.
  init(_ programme: Programme, library: ScriptLibrary, faults: inout ProgrammeFaults) {
    self.programme = programme
    let routines = library.routines.map(\.name)
    for week in programme.weeks {
      var numbers: [Int] = []
      for session in week.sessions where !session.routine.isEmpty {
        guard routines.contains(session.routine) else {
          let near = NearMiss.suggestion(for: session.routine, among: routines)
          faults.add(
            "There is no routine called \"\(session.routine)\"",
            at: session.places.routine,
            hint: near.map { "Did you mean \"\($0)\"?" } ?? "For their names: unclench routines"
          )
          continue
        }
        guard let track = Self.track(of: session, library: library, faults: &faults) else { continue }
        if let known = tracks.firstIndex(where: { $0.isSame(as: track) }) {
          numbers.append(known)
        } else {
          numbers.append(tracks.count)
          tracks.append(track)
        }
      }
      weeks.append(numbers)
    }
    nameTracks()
  }

  /// A session held against its routine; nil where that can't be read.
  private static func track(
    of session: Programme.Session,
    library: ScriptLibrary,
    faults: inout ProgrammeFaults
  ) -> Track? {
    let source: SourceText
    do { source = try ScriptLoader(library: library).load(session.routine) } catch {
      faults.add(error.message, at: session.places.routine, hint: error.hint)
      return nil
    }
    let program = Program.load(source, world: FileWorld(library: library)).program
    let unfolded = Unfolder.unfold(program, for: Listener(answers: Answers(session.answers)))
    for diagnostic in unfolded.diagnostics.inOrder where diagnostic.severity == .error {
      faults.add(
        "In \(session.routine): \(diagnostic.finding.message)",
        at: session.places.answers ?? session.places.routine
      )
    }
    if let length = session.length, let promise = unfolded.sheet.promisedLength?.range, !promise.contains(length) {
      faults.add(
        "\(session.routine) can be \(Unit.seconds.written(promise.lowerBound.value)) to"
          + " \(Unit.seconds.written(promise.upperBound.value)) long, not \(Unit.seconds.written(length.value))",
        at: session.places.length
      )
    }
    if session.isInStages, unfolded.sheet.stages.isEmpty {
      faults.add(
        "\(session.routine) has no stages",
        at: session.places.routine,
        hint: "Take the line \"stages: yes\" away."
      )
    }
    return Track(
      routine: session.routine,
      title: unfolded.sheet.publicTitle,
      length: session.length,
      answers: session.answers,
      isInStages: session.isInStages
    )
  }

  /// A routine that is there once gives its track its own name; of several, those of another length bear it as well.
  private mutating func nameTracks() {
    var taken: Set<String> = []
    for index in tracks.indices {
      let track = tracks[index]
      let isAlone = tracks.count { $0.routine == track.routine } == 1
      let length = track.length.map { "-" + Unit.seconds.written($0.value).replacing(" ", with: "") } ?? ""
      let name = track.routine + (isAlone ? "" : length)
      var number = 2
      var free = name
      while !taken.insert(free).inserted {
        free = "\(name)-\(number)"
        number += 1
      }
      tracks[index].name = free
    }
  }
}
