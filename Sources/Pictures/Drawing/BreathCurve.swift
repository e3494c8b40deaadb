import Quantities
import Timing

/// The breath as a curve: it rises with the in-breath, falls with the out-breath, and is level where it is held or rests.
///
/// Each phase is one cubic whose handles lie a third in from its ends, so that x is just the time and the fullness goes
/// by 3t² − 2t³, which leaves from and comes to rest as a breath does.
package struct BreathCurve {
  /// One phase, or the part of it that lies in a row: where it lies, and which part it is (0...1).
  package struct Piece {
    var from: Double
    var to: Double
    var fullness: BreathPattern.Fullness
    var part: ClosedRange<Double>

    package init(from: Double, to: Double, fullness: BreathPattern.Fullness, part: ClosedRange<Double>) {
      self.from = from
      self.to = to
      self.fullness = fullness
      self.part = part
    }
  }

  /// Where the breath is empty and full.
  let bottom: Double
  let top: Double

  package init(bottom: Double, top: Double) {
    self.bottom = bottom
    self.top = top
  }

  /// A path through pieces that join; the bare line, or closed along the bottom.
  package func path(_ pieces: [Piece], isClosed: Bool) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    var path = isClosed ? "M\(point(first.from, bottom))L" : "M"
    path += point(first.from, y(first, at: first.part.lowerBound))
    for piece in pieces { path += segment(piece) }
    if isClosed { path += "L\(point(last.to, bottom))Z" }
    return path
  }

  private func segment(_ piece: Piece) -> String {
    let (start, end) = (piece.part.lowerBound, piece.part.upperBound)
    let (first, last) = (y(piece, at: start), y(piece, at: end))
    if piece.fullness.from == piece.fullness.to { return "H\(Markup.number(piece.to))" }
    // The handles of a part of a cubic lie along its slopes at the part's ends, a third of the part away.
    let third = (piece.to - piece.from) / 3
    let reach = (end - start) / 3
    let firstHandle = point(piece.from + third, first + slope(piece, at: start) * reach)
    let lastHandle = point(piece.to - third, last - slope(piece, at: end) * reach)
    return "C\(firstHandle) \(lastHandle) \(point(piece.to, last))"
  }

  /// The height at a place in a phase, 0...1.
  private func y(_ piece: Piece, at place: Double) -> Double {
    let share = place * place * (3 - 2 * place)
    let fullness = piece.fullness.from + (piece.fullness.to - piece.fullness.from) * share
    return bottom + (top - bottom) * fullness
  }

  private func slope(_ piece: Piece, at place: Double) -> Double {
    (top - bottom) * (piece.fullness.to - piece.fullness.from) * 6 * place * (1 - place)
  }

  private func point(_ x: Double, _ y: Double) -> String { "\(Markup.number(x)) \(Markup.number(y))" }
}
