import AudioFiles
import Quantities
import Rendering
import ScriptLanguage
import Synchronization

/// The files that a script names as beds, each made into a loop when it is first asked for.
final class FileBeds: BedSource {
  private let paths: [BedFile: String]
  private let longest: FrameCount
  private let supervisor: Supervisor
  private let loops = Mutex<[BedFile: FileLoop]>([:])

  /// Takes the paths of the files and the length of the track.
  init(_ paths: [BedFile: String], longest: FrameCount, supervisor: Supervisor = Supervisor()) {
    self.paths = paths
    self.longest = longest
    self.supervisor = supervisor
  }

  func loop(of file: BedFile) throws -> any BedLoop {
    try loops.withLock { loops in
      if let loop = loops[file] { return loop }
      do {
        let loop = try FileLoop(paths[file] ?? file.path, longest: longest, supervisor: supervisor)
        loops[file] = loop
        return loop
      } catch let failure as Failure {
        throw failure
      } catch let error as UnusableSound {
        // It was a bed when the script was checked.
        throw Failure(.noInput, "\"\(file.path)\" can't be a bed any more: \(error.reason).")
      } catch is AudioFileError {
        throw Failure(.noInput, "\"\(file.path)\" can't be a bed: \(SoundFile.damaged.reason).")
      } catch {
        throw Failure(.inputOutput, "\"\(file.path)\" can't be a bed: \(error).")
      }
    }
  }
}
