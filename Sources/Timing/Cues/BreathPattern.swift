import Quantities
import ScriptLanguage

/// One breath, phase by phase, as it repeats.
public struct BreathPattern: Hashable, Sendable {
  /// A phase with its length.
  public struct Phase: Hashable, Sendable {
    /// What the breath does.
    public var kind: BreathPhaseKind
    /// For how long; more than 0.
    public var length: Seconds
    /// How full the breath is, from the start of the phase to its end.
    public var fullness: Fullness
    /// Whether the phase before it is of the same kind, as the second sip of a double in-breath is.
    public var continues: Bool

    /// Whether the breath is held here: with full lungs, or with empty ones for longer than happens by itself.
    var isHold: Bool { kind == .hold || (kind == .rest && length > BreathPattern.longestStillness) }
  }

  /// How full the breath is before and after: 0 is out, 1 is in.
  public struct Fullness: Hashable, Sendable {
    /// At the start.
    public var from: Double
    /// At the end.
    public var to: Double
  }

  /// How long the breath may stand still before not everyone may do it; a rest that is longer counts as a hold. The
  /// limit is ours.
  public static let longestStillness: Seconds = 2

  /// What the script calls it.
  public var name: String
  /// The phases in order; never empty.
  public var phases: [Phase]
  /// The name of the pattern without holds that stands in for it; nil where there is none.
  public var twin: String?

  /// Makes a pattern of phases.
  public init(name: String, phases: [(kind: BreathPhaseKind, length: Seconds)]) {
    self.name = name
    self.phases = []
    // A pattern that begins with the out-breath begins full: as its last breath has left it.
    var fullness = phases.indices.reduce(0.0) { Self.fullness(after: $1, from: $0, in: phases) }
    for (index, phase) in phases.enumerated() {
      let end = Self.fullness(after: index, from: fullness, in: phases)
      let continues = index > 0 && phases[index - 1].kind == phase.kind
      self.phases.append(
        Phase(
          kind: phase.kind,
          length: phase.length,
          fullness: Fullness(from: fullness, to: end),
          continues: continues
        )
      )
      fullness = end
    }
  }

  /// A run of in-breaths fills what is empty, a run of out-breaths empties what is full, each by its share of the time.
  private static func fullness(
    after index: Int,
    from start: Double,
    in phases: [(kind: BreathPhaseKind, length: Seconds)]
  ) -> Double {
    let kind = phases[index].kind
    guard kind == .inhale || kind == .exhale else { return start }
    let target = kind == .inhale ? 1.0 : 0
    let left = phases[index...].prefix { $0.kind == kind }.reduce(Seconds(0)) { $0 + $1.length }
    return start + (target - start) * (phases[index].length / left)
  }

  /// Whether it holds the breath anywhere.
  public var hasHolds: Bool { phases.contains(where: \.isHold) }

  /// The pattern with every phase longer by a factor.
  public func scaled(by factor: Double) -> BreathPattern {
    var scaled = self
    for index in scaled.phases.indices { scaled.phases[index].length = scaled.phases[index].length * factor }
    return scaled
  }

  /// The pattern with each hold added to the phase before it: no holds, and the breath as long.
  public var withoutHolds: BreathPattern {
    var kept: [(kind: BreathPhaseKind, length: Seconds)] = []
    for phase in phases {
      if phase.isHold, let last = kept.indices.last {
        kept[last].length += phase.length
      } else if !phase.isHold {
        kept.append((phase.kind, phase.length))
      }
    }
    if kept.isEmpty { kept = [(.inhale, cycle / 2), (.exhale, cycle / 2)] }
    return BreathPattern(name: name, phases: kept)
  }

  /// The length of one whole breath.
  public var cycle: Seconds { phases.reduce(0) { $0 + $1.length } }
}
