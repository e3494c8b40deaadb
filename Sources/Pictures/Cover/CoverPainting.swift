import Foundation
import Quantities
import Timing

/// A square picture of a whole session, for a player's list: the breath around a circle, with clenches as warm arcs.
///
/// It bears no words, so it needs no language and tells nobody what the track is for. Pixels, not SVG: players show no
/// other.
public struct CoverPainting {
  /// Its width and height in pixels; 600 is as large as lists and lock screens show it well.
  public let size: Int
  private let ring: SessionRing

  /// Prepares the picture of a timeline.
  public init(_ timeline: Timeline, size: Int = 600) {
    self.size = size
    ring = SessionRing(timeline, steps: 8 * size)
  }

  /// All pixels by rows from the top: red, green and blue, a byte each.
  public var pixels: [UInt8] {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(3 * size * size)
    let half = Double(size) / 2
    for row in 0..<size {
      for column in 0..<size {
        var sum = Shade(0, 0, 0)
        // Four looks into each pixel make edges smooth.
        for look in 0..<4 {
          let x = (Double(column) + (Double(look % 2) + 0.5) / 2 - half) / half
          let y = (Double(row) + (Double(look / 2) + 0.5) / 2 - half) / half
          sum += shade(x, y)
        }
        for channel in 0..<3 { pixels.append(UInt8((max(0, min(1, sum[channel] / 4)) * 255).rounded())) }
      }
    }
    return pixels
  }

  /// Red, green and blue, 0...1.
  private typealias Shade = SIMD3<Double>

  // Radii as shares of half the width.
  private static let heart = 0.2
  private static let inner = 0.42
  private static let outer = 0.66
  private static let arcs = 0.76

  private static let night = Shade(0.043, 0.086, 0.125)
  private static let dusk = Shade(0.075, 0.149, 0.204)
  private static let air = Shade(0.56, 0.74, 0.86)
  private static let warm = Shade(0.93, 0.66, 0.45)

  private func shade(_ x: Double, _ y: Double) -> Shade {
    let radius = (x * x + y * y).squareRoot()
    var angle = atan2(x, -y) / (2 * .pi)
    if angle < 0 { angle += 1 }
    var shade = Self.mix(Self.dusk, Self.night, min(1, radius))
    // The heart of the picture: a soft disc.
    shade = Self.mix(shade, Self.air, 0.45 * Self.soft(Self.heart - radius, over: 0.5))
    // The breath swells outward from an inner circle.
    let swell = SessionRing.value(ring.swell, at: angle)
    let edge = Self.inner + (Self.outer - Self.inner) * swell
    if radius > Self.inner - 0.01 {
      let depth = (radius - Self.inner) / (Self.outer - Self.inner)
      shade = Self.mix(shade, Self.air, (0.35 + 0.5 * max(0, min(1, depth))) * Self.soft(edge - radius, over: 0.008))
    }
    // Clenches lie around it, as broad as they are firm.
    let effort = SessionRing.value(ring.effort, at: angle)
    if effort > 0 {
      let reach = 0.015 + 0.04 * effort
      shade = Self.mix(shade, Self.warm, Self.soft(reach - abs(radius - Self.arcs), over: 0.008) * min(1, effort * 4))
    }
    return shade
  }

  /// 1 well inside an edge, 0 outside, and between them a soft step as broad as `width`.
  private static func soft(_ distance: Double, over width: Double) -> Double {
    let place = max(0, min(1, distance / width + 0.5))
    return place * place * (3 - 2 * place)
  }

  private static func mix(_ one: Shade, _ other: Shade, _ share: Double) -> Shade { one + (other - one) * share }
}
