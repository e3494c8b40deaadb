import Quantities

/// What a picture is to be read on.
public enum PictureLayout: String, Sendable, Hashable, CaseIterable {
  /// Upright A4 pages.
  case paper
  /// A phone held upright: one column to scroll, with larger letters.
  case phone
}

/// The measures of a layout. All are in px of 1/96 inch, so that 210 mm are 793.7.
package struct Metrics: Sendable {
  /// The width of the picture.
  var width: Double
  /// The height of a page; nil where the picture is one page, however long.
  var pageHeight: Double?
  /// What stays empty on each side.
  var margin: Double
  /// The size of letters in rows; everything else follows from it.
  var letter: Double
  /// How many lines of words a row may have.
  var speechLanes: Int
  /// How many lines of names a row may have above the breath, and of chapters below.
  var nameLanes: Int
  /// How long a row is for a track of at most that length; the last one is for all longer ones.
  var rows: [(longestTrack: Seconds, row: Seconds)]

  /// The measures of that layout.
  package init(_ layout: PictureLayout) {
    switch layout {
    case .paper:
      width = 793.7
      pageHeight = 1122.52
      margin = 38
      letter = 9.6
      speechLanes = 8
      nameLanes = 2
      rows = [
        (60, 15), (240, 30), (2400, 60), (4800, 120), (12_000, 300), (24_000, 600), (48_000, 1200), (86_400, 1800),
      ]
    case .phone:
      width = 390
      pageHeight = nil
      margin = 14
      letter = 12
      speechLanes = 16
      nameLanes = 3
      rows = [
        (60, 10), (240, 15), (2400, 30), (4800, 60), (12_000, 120), (24_000, 300), (48_000, 600), (86_400, 900),
      ]
    }
  }

  /// Where rows begin and end from left to right.
  var left: Double { margin }
  var right: Double { width - margin }
  /// The height of a line of letters.
  var line: Double { letter * 1.25 }
  /// The height in which the breath moves.
  var breathHeight: Double { letter * 4.4 }
  /// The height of a bed's band.
  var bedHeight: Double { letter * 1.3 }
  /// The height of the marks that show when someone speaks.
  var markHeight: Double { letter * 0.4 }
  /// What stays empty under a row.
  var rowGap: Double { letter * 1.5 }
}
