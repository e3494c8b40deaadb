import Foundation
import Quantities
import Rendering
import ScriptLanguage

/// One track of a batch: what is asked for, and the name of its file, by which it is known.
public struct BatchRow: Sendable {
  /// The routine as the plan names it.
  public var routine: String
  /// The profile as the plan names it; nil without one.
  public var profile: String?
  /// The length that is asked for; nil for the script's own.
  public var length: Seconds?
  /// The language that is asked for; nil for the script's own, or the profile's.
  public var language: String?
  /// The format of the file.
  public var format: TrackFormat
  /// Answers for this track alone; they go before all others.
  var answers: [String: String]
  /// The name of the file in the folder of the batch.
  public var file: String
  /// Where the plan asks for it.
  var place: String
}

extension BatchPlan {
  /// All tracks in the order of the plan. What is wrong with their names is added to the faults.
  package func rows(into faults: inout BatchFaults) -> [BatchRow] {
    var rows: [BatchRow] = []
    let usual = NamePattern.usual(profile: !profiles.isEmpty, length: !lengths.isEmpty, language: !languages.isEmpty)
    let written = pattern ?? Placed(value: usual, place: name)
    var patterns: [String: NamePattern] = [:]
    func known(_ text: Placed<String>, into faults: inout BatchFaults) -> NamePattern? {
      if let old = patterns[text.value] { return old }
      do throws(NamePattern.Fault) {
        let new = try NamePattern(text.value)
        patterns[text.value] = new
        return new
      } catch {
        faults.add("\(text.place): \(error.message).", hint: error.hint)
        // What else is wrong is found all the same.
        let spare = try? NamePattern(
          NamePattern.usual(profile: false, length: false, language: false) + "-\(rows.count)"
        )
        patterns[text.value] = spare
        return spare
      }
    }
    func add(_ row: BatchRow, _ pattern: NamePattern) {
      var row = row
      do throws(NamePattern.Fault) {
        row.file = try pattern.name(row.value) + "." + row.format.ending
        rows.append(row)
      } catch {
        faults.add("\(row.place): \(error.message).", hint: error.hint)
      }
    }

    let formats = formats.isEmpty ? [Placed(value: TrackFormat.all[0], place: name)] : formats
    if !routines.isEmpty, let pattern = known(written, into: &faults) {
      for routine in routines {
        for profile in Self.orNone(profiles) {
          for length in Self.orNone(lengths) {
            for language in Self.orNone(languages) {
              for format in formats {
                let row = BatchRow(
                  routine: routine.value,
                  profile: profile?.value,
                  length: length?.value,
                  language: language?.value,
                  format: format.value,
                  answers: [:],
                  file: "",
                  place: routine.place
                )
                add(row, pattern)
              }
            }
          }
        }
      }
    }
    for single in singles {
      let own = NamePattern.usual(
        profile: single.profile != nil,
        length: single.length != nil,
        language: single.language != nil
      )
      let written = single.name ?? self.pattern ?? Placed(value: own, place: single.place)
      guard let pattern = known(written, into: &faults) else { continue }
      for format in single.format.map({ [$0] }) ?? formats {
        let row = BatchRow(
          routine: single.routine.value,
          profile: single.profile?.value,
          length: single.length?.value,
          language: single.language?.value,
          format: format.value,
          answers: single.answers ?? [:],
          file: "",
          place: single.place
        )
        add(row, pattern)
      }
    }
    return rows
  }

  private static func orNone<Value>(_ values: [Placed<Value>]) -> [Placed<Value>?] {
    values.isEmpty ? [nil] : values.map { $0 }
  }
}

extension BatchRow {
  /// What a placeholder stands for.
  fileprivate func value(_ field: NamePattern.Field) -> String? {
    switch field {
    case .routine: Self.stem(routine)
    case .profile: profile.map(Self.stem)
    case .length: length.map { Unit.seconds.written($0.value) }
    case .language: language
    case .format: format.name
    }
  }

  private static func stem(_ path: String) -> String { URL(filePath: path).deletingPathExtension().lastPathComponent }

  /// What is asked for, as results tell it.
  func asked(by plan: BatchPlan) -> BatchLine.Asked {
    BatchLine.Asked(
      routine: routine,
      profile: profile,
      length: length.map { Unit.seconds.written($0.value) },
      language: language,
      format: format.name,
      master: plan.target.name,
      captions: plan.captions.isEmpty ? nil : plan.captions.map(\.rawValue)
    )
  }
}
