import Speech
import Timing

/// The lines of a track that a person may record: each distinct sentence once, in the order of the track.
struct RecordingLines: Sendable {
  let lines: [RecordingLine]
  private let numbers: [String: Int]

  init(_ sheet: CueSheet) {
    var lines: [RecordingLine] = []
    var numbers: [String: Int] = [:]
    for utterance in sheet.utterances where numbers[utterance.text] == nil {
      guard TextReader.read(utterance.wording, words: nil, readsPhonemes: false).hasWords else { continue }
      lines.append(RecordingLine(number: lines.count + 1, text: utterance.text))
      numbers[utterance.text] = lines.count
    }
    self.lines = lines
    self.numbers = numbers
  }

  /// The line of an utterance; nil for one without words.
  func line(of utterance: Utterance) -> RecordingLine? { numbers[utterance.text].map { lines[$0 - 1] } }
}
