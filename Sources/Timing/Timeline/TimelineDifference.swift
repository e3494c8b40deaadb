import Quantities
import ScriptLanguage

/// What moved between two timelines, in a reader's words.
public struct TimelineDifference: Sendable {
  let old: Timeline
  let new: Timeline

  /// Compares an older timeline with a newer one.
  public init(from old: Timeline, to new: Timeline) {
    self.old = old
    self.new = new
  }

  /// A heading with the lengths, then a line for each section and each cue that changed; ends in a line break.
  public var text: String {
    let (before, after) = (old.duration, new.duration)
    let change = before == after ? "no change" : Self.change(after - before)
    var lines = ["The track: \(TimelineText.clock(before)), now \(TimelineText.clock(after)) (\(change))."]
    lines += sectionLines()
    lines += cueLines()
    if lines.count == 1 && before == after { lines.append("Nothing moved.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func sectionLines() -> [String] {
    let (oldSections, newSections) = (sections(of: old), sections(of: new))
    var lines: [String] = []
    for (title, length) in newSections {
      guard let before = oldSections.first(where: { $0.title == title })?.length else {
        lines.append("Section \"\(title)\" is new (\(TimelineText.clock(length))).")
        continue
      }
      if abs((length - before).value) >= 0.05 {
        lines.append("Section \"\(title)\" is \(Self.change(length - before)).")
      }
    }
    for (title, _) in oldSections where !newSections.contains(where: { $0.title == title }) {
      lines.append("Section \"\(title)\" is gone.")
    }
    return lines
  }

  private func sections(of timeline: Timeline) -> [(title: String, length: Seconds)] {
    timeline.events.compactMap { event in
      guard case .section(let title) = event.kind else { return nil }
      return (title, timeline.sampleRate.seconds(in: event.length))
    }
  }

  /// Cues that came and went, and those that are as before but longer or shorter.
  private func cueLines() -> [String] {
    let (before, after) = (cues(of: old), cues(of: new))
    let difference = after.map(\.words).difference(from: before.map(\.words))
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    lines += removed.sorted().map { "- \(TimelineText.clock(before[$0].start))  \(before[$0].words)" }
    lines += inserted.sorted().map { "+ \(TimelineText.clock(after[$0].start))  \(after[$0].words)" }
    let kept = zip(
      before.indices.filter { !removed.contains($0) }.map { before[$0] },
      after.indices.filter { !inserted.contains($0) }.map { after[$0] }
    )
    for (earlier, later) in kept where abs((later.length - earlier.length).value) >= 0.05 {
      let line = "\(TimelineText.clock(later.start))  \(later.words) is \(Self.change(later.length - earlier.length))"
      lines.append("~ \(line): \(Self.seconds(earlier.length)), now \(Self.seconds(later.length))")
    }
    return lines
  }

  private func cues(of timeline: Timeline) -> [(words: String, start: Seconds, length: Seconds)] {
    timeline.events.compactMap { event in
      switch event.kind {
      case .section, .breath, .bed: return nil
      default:
        let rate = timeline.sampleRate
        return (TimelineText.words(for: event.kind), rate.seconds(in: event.start), rate.seconds(in: event.length))
      }
    }
  }

  private static func change(_ time: Seconds) -> String {
    "\(seconds(Seconds(time.value.magnitude))) \(time.value > 0 ? "longer" : "shorter")"
  }

  private static func seconds(_ time: Seconds) -> String { Unit.seconds.written((time.value * 10).rounded() / 10) }
}
