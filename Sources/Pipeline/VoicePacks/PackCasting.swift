import Timing

/// Decides which lines of a track are spoken from a voice pack, and remembers what became of each.
final class PackCasting {
  let pack: VoicePack
  let lines: RecordingLines
  /// What became of each line, by its number.
  private var casts: [Int: PackUse.Cast] = [:]
  private var files: [Int: TakeFile] = [:]

  init(pack: VoicePack, sheet: CueSheet) {
    self.pack = pack
    lines = RecordingLines(sheet)
    for line in lines.lines {
      guard let name = pack.fileName(for: line) else {
        casts[line.number] = .missing
        continue
      }
      do throws(MonoSound.Unusable) {
        files[line.number] = try TakeFile(path: "\(pack.folder)/\(name)")
        casts[line.number] = .take(name)
      } catch {
        casts[line.number] = .refused(name, reason: error.reason)
      }
    }
  }

  /// The take of an utterance; nil where the synthetic voice speaks it.
  func file(for utterance: Utterance) -> TakeFile? { lines.line(of: utterance).flatMap { files[$0.number] } }

  /// Takes note that the take of an utterance can't be used.
  func refuse(_ utterance: Utterance, reason: String) {
    guard let line = lines.line(of: utterance), let file = files.removeValue(forKey: line.number) else { return }
    casts[line.number] = .refused(file.name, reason: reason)
  }

  /// What became of the pack.
  var use: PackUse {
    PackUse(
      pack: pack,
      lines: lines.lines.map { ($0, casts[$0.number] ?? .missing) },
      leftovers: pack.leftovers(beside: lines.lines)
    )
  }
}
