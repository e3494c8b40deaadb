/// Finds room for words near their times: in lanes one below the other, where no two texts overlap.
package struct LabelPacker {
  /// Words that would like to begin at a place.
  package struct Label {
    /// Where they would begin.
    var x: Double
    /// The words.
    var text: String
    /// Whether they may take several lines.
    var wraps = false
    /// The room that is kept before them, for a mark.
    var inset = 0.0

    package init(x: Double, text: String, wraps: Bool = false, inset: Double = 0) {
      self.x = x
      self.text = text
      self.wraps = wraps
      self.inset = inset
    }
  }

  /// Words in their place: each line is a lane further down.
  package struct Placed {
    /// Where every line begins.
    package var x: Double
    /// The lane of the first line.
    package var lane: Int
    /// The lines.
    package var lines: [String]
  }

  /// Where the lanes end on both sides.
  let left: Double
  let right: Double
  /// How many lanes there may be.
  let lanes: Int
  /// The size of the letters, and whether they are bold.
  let size: Double
  var isBold = false

  package init(left: Double, right: Double, lanes: Int, size: Double, isBold: Bool = false) {
    self.left = left
    self.right = right
    self.lanes = lanes
    self.size = size
    self.isBold = isBold
  }

  /// The room between two texts of a lane.
  private var gap: Double { size * 0.7 }
  /// Less than this is no use to a reader.
  private var least: Double { size * 5 }

  /// Places labels, which come by their wanted places; nil for one that no lane has room for. What has no room in full
  /// is shortened, the older text first.
  package func place(_ labels: [Label]) -> [Placed?] {
    var placed: [Placed?] = []
    // Where each lane is free from, and the label that lies last in it.
    var free = [Double](repeating: -.infinity, count: lanes)
    var last = [Int?](repeating: nil, count: lanes)
    for (index, label) in labels.enumerated() {
      var text = block(label)
      var lane = room(for: text, in: free)
      if lane == nil {
        text = short(label, at: text.x)
        lane = text.lines.isEmpty ? nil : room(for: text, in: free) ?? shorten(for: text.x, &placed, last, &free)
      }
      guard let lane, !text.lines.isEmpty else {
        placed.append(nil)
        continue
      }
      placed.append(Placed(x: text.x, lane: lane, lines: text.lines))
      for (offset, line) in text.lines.enumerated() {
        free[lane + offset] = text.x + label.inset + width(line) + gap
        last[lane + offset] = index
      }
    }
    return placed
  }

  /// A label at its best: at its place, further left where too little room is left behind it, in lines if it may.
  private func block(_ label: Label) -> (x: Double, lines: [String]) {
    let natural = label.inset + width(label.text)
    let wanted = min(natural, label.wraps ? (right - left) * 0.42 : right - left)
    let x = max(left, min(label.x, right - wanted))
    // What was moved just far enough has room, whatever the last digit says.
    if natural <= right - x + 0.01 { return (x, [label.text]) }
    guard label.wraps else { return short(label, at: x) }
    return (x, TextMeasure.wrapped(label.text, to: right - x - label.inset, size: size, lines: lanes))
  }

  private func short(_ label: Label, at x: Double) -> (x: Double, lines: [String]) {
    (x, TextMeasure.shortened(label.text, to: right - x - label.inset, size: size, isBold: isBold).map { [$0] } ?? [])
  }

  private func room(for text: (x: Double, lines: [String]), in free: [Double]) -> Int? {
    guard text.lines.count <= lanes else { return nil }
    return (0...(lanes - text.lines.count)).first { lane in
      free[lane..<(lane + text.lines.count)].allSatisfy { $0 <= text.x }
    }
  }

  /// Shortens the text that has most room to spare, so that another can begin behind it; returns its lane.
  private func shorten(for x: Double, _ placed: inout [Placed?], _ last: [Int?], _ free: inout [Double]) -> Int? {
    let candidates = (0..<lanes).compactMap { lane -> (lane: Int, room: Double)? in
      guard let index = last[lane], let text = placed[index], text.lines.count == 1 else { return nil }
      let room = x - gap - text.x
      return room >= least ? (lane, room) : nil
    }
    guard let (lane, room) = candidates.max(by: { $0.room < $1.room }), let index = last[lane],
      var text = placed[index],
      let line = TextMeasure.shortened(text.lines[0], to: room, size: size, isBold: isBold)
    else { return nil }
    text.lines = [line]
    placed[index] = text
    free[lane] = x
    return lane
  }

  private func width(_ text: String) -> Double { TextMeasure.width(text, size: size, isBold: isBold) }
}
