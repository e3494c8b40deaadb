import Foundation
import Quantities
import ScriptLanguage

/// Lets voices sink over the session: in rate, pitch and loudness alike, by the share of the words that came before.
///
/// The share counts the letters of all that a sheet may speak, so it is known before anything has a time and doesn't
/// change with the length of the track. The sinking goes in few steps: a phrase that returns is spoken anew at most
/// that often.
struct Sinking {
  /// How many steps there are; on the first the voice is as defined, on the last it has sunk all the way.
  static let steps = 6

  private let total: Int
  private var before = 0

  /// The cues with their voices sunk.
  static func sunk(_ cues: [Cue]) -> [Cue] {
    var census = Census()
    census.count(cues)
    guard census.isAnySinking else { return cues }
    var sinking = Sinking(total: census.letters)
    return sinking.sunk(cues)
  }

  private init(total: Int) { self.total = total }

  /// How far the voice has sunk by now, 0 to 1.
  private var share: Double {
    Double(min(before * Self.steps / max(total, 1), Self.steps - 1)) / Double(Self.steps - 1)
  }

  /// A voice that has sunk by a percentage: never below what the language allows.
  static func sunk(_ settings: VoiceSettings, by amount: Percent) -> VoiceSettings {
    guard amount > 0 else { return settings }
    var settings = settings
    settings.rate = Unfolder.bounded(settings.rate * (1 - amount.fraction))
    // One point of espeak-ng's pitch is one percent of the voice's height: 0.8 to 1.1 between 42 and 10, as measured.
    settings.pitch = max((settings.pitch - amount.value).rounded(), Parameters.voicePitch.range.lowerBound)
    return settings
  }

  /// The level of a voice whose loudness has sunk by a percentage, as ears tell it, to a tenth of a decibel.
  static func level(sunkBy amount: Percent) -> Decibels {
    // Loudness in sones goes with the power raised to 0.3 (Stevens).
    Decibels((Decibels(power: pow(1 - amount.fraction, 1 / 0.3)).value * 10).rounded() / 10)
  }

  private mutating func sunk(_ cues: [Cue]) -> [Cue] {
    cues.map { cue in
      var cue = cue
      switch cue.kind {
      case .speech(var speech):
        let amount = speech.sinking * share
        before += speech.utterance.text.count
        speech.utterance.voice = Self.sunk(speech.utterance.voice, by: amount)
        speech.manner.sunk = Self.level(sunkBy: amount)
        cue.kind = .speech(speech)
      case .breathing(var breathing):
        if var turns = breathing.turns {
          let amount = turns.sinking * share
          before += turns.letters
          for (kind, word) in turns.words { turns.words[kind]?.voice = Self.sunk(word.voice, by: amount) }
          turns.manner.sunk = Self.level(sunkBy: amount)
          breathing.turns = turns
        }
        breathing.body = sunk(breathing.body)
        cue.kind = .breathing(breathing)
      case .exercise(var exercise):
        exercise.cue = sunk(exercise.cue)
        exercise.hold = sunk(exercise.hold)
        exercise.release = sunk(exercise.release)
        cue.kind = .exercise(exercise)
      case .section(let title, let body): cue.kind = .section(title: title, sunk(body))
      case .waiting(let phase, let body): cue.kind = .waiting(phase, sunk(body))
      case .beat(let length, let body): cue.kind = .beat(length, sunk(body))
      case .repeated(let counts, let passes): cue.kind = .repeated(counts, passes: passes.map { sunk($0) })
      case .pause, .chime, .bed, .fadeBed, .tones: break
      }
      return cue
    }
  }

  /// How much is spoken, and whether any of it sinks.
  private struct Census {
    var letters = 0
    var isAnySinking = false

    mutating func count(_ cues: [Cue]) {
      for cue in cues {
        switch cue.kind {
        case .speech(let speech):
          letters += speech.utterance.text.count
          isAnySinking = isAnySinking || speech.sinking > 0
        case .breathing(let breathing):
          if let turns = breathing.turns {
            letters += turns.letters
            isAnySinking = isAnySinking || turns.sinking > 0
          }
          count(breathing.body)
        case .exercise(let exercise): [exercise.cue, exercise.hold, exercise.release].forEach { count($0) }
        case .section(_, let body), .waiting(_, let body), .beat(_, let body): count(body)
        case .repeated(_, let passes): passes.forEach { count($0) }
        case .pause, .chime, .bed, .fadeBed, .tones: break
        }
      }
    }
  }
}

extension Cue.Breathing.Turns {
  /// How many letters are spoken.
  fileprivate var letters: Int { breaths * words.values.reduce(0) { $0 + $1.text.count } }
}
