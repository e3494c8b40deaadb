import Foundation
import Quantities
import ScriptLanguage

/// Whether the lengths that a plan asks for can be met: known once words are spoken and measured.
extension Batch {
  /// Speaks and measures what stands for all tracks that are to be made.
  func measure(_ tasks: [Task], _ readings: [String: Read], into review: inout Review) throws {
    struct Key: Hashable {
      var shape: [UInt8]
      var length: Seconds?
    }
    var ends: [Key: (fewest: BatchRow, most: BatchRow, letters: ClosedRange<Int>)] = [:]
    var order: [Key] = []
    for task in tasks {
      guard let read = readings[task.row.file] else { continue }
      let key = Key(shape: read.shape, length: task.row.length)
      guard var end = ends[key] else {
        order.append(key)
        ends[key] = (task.row, task.row, read.letters...read.letters)
        continue
      }
      if read.letters < end.letters.lowerBound {
        (end.fewest, end.letters) = (task.row, read.letters...end.letters.upperBound)
      }
      if read.letters > end.letters.upperBound {
        (end.most, end.letters) = (task.row, end.letters.lowerBound...read.letters)
      }
      ends[key] = end
    }
    let rows = order.flatMap { key in
      ends[key].map { $0.fewest.file == $0.most.file ? [$0.fewest] : [$0.fewest, $0.most] } ?? []
    }
    let results = try inParallel(rows, progress: BatchProgress.measuring) { worker, row -> Measured in
      let script = try worker.compile(row).script
      return Measured(diagnostics: script.diagnostics, sources: script.sources)
    }
    for (row, result) in zip(rows, results) {
      switch result {
      case .failure(let failure): review.faults.add(failure, track: row.file)
      case .success(let measured):
        let errors = measured.diagnostics.filter { $0.severity == .error }
        let length = row.length.map { " at \(Unit.seconds.written($0.value))" } ?? ""
        review.faults.add(errors, in: measured.sources, track: row.file + length)
        review.warnings.add(measured.diagnostics.filter { $0.severity == .warning }, in: measured.sources)
      }
    }
  }

  private struct Measured: Sendable {
    var diagnostics: [Diagnostic]
    var sources: SourceSet
  }
}
