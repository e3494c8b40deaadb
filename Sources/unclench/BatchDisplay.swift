import Foundation
import Pipeline
import Quantities
import Synchronization

/// Tells how far a batch has come: how many tracks are made, how fast, and how long it will still take.
final class BatchDisplay: Sendable {
  private struct State {
    var began = ContinuousClock.now
    var lastShown: ContinuousClock.Instant?
    var stage = ""
    var isLineOpen = false
  }

  private let style: ProgressStyle
  private let state = Mutex(State())

  /// The time between two looks of the moving line, and between two plain lines.
  private static let interval = (moving: Duration.milliseconds(80), plain: Duration.seconds(10))

  init(style: ProgressStyle) {
    self.style = style == .auto ? (Terminal.isInteractive ? .auto : .plain) : style
  }

  /// Says what is to be made, and why what was there is made anew.
  func begin(_ review: Batch.Review) {
    finish()
    state.withLock { $0.began = .now }
    switch style {
    case .json:
      send(
        Event(
          stage: "plan",
          done: review.upToDate,
          total: review.own,
          failed: 0,
          rate: nil,
          left: nil,
          track: nil,
          why: nil,
          error: nil
        )
      )
    case .auto, .plain: Terminal.print(review.summary)
    case .none: break
    }
  }

  /// Shows a step.
  func show(_ progress: BatchProgress) {
    switch progress {
    case .reading(let done, let total): showStage("Looking over the plan", "reading", done, total)
    case .measuring(let done, let total): showStage("Measuring lengths", "measuring", done, total)
    case .track(let note, let count): show(note, count)
    }
  }

  /// Clears the moving line, so that what follows has its own.
  func finish() {
    state.withLock { state in
      if state.isLineOpen { Terminal.send("\r\u{1B}[K") }
      state.isLineOpen = false
    }
  }

  /// The last line: what was made, and how fast it went.
  func close(_ summary: Batch.Summary, folder: String) {
    let count = summary.count
    let took = state.withLock { $0.began.duration(to: .now) / .seconds(1) }
    switch style {
    case .none: break
    case .json:
      send(
        Event(
          stage: "done",
          done: count.made,
          total: count.total,
          failed: count.failed,
          rate: Self.rate(count, took),
          left: 0,
          track: nil,
          why: nil,
          error: nil
        )
      )
    case .auto, .plain:
      let speed = took > 0.05 ? String(format: ", %.1f hours of sound a minute", count.seconds / 60 / took) : ""
      Terminal.print(
        "\(folder): \(count.made) made, \(count.upToDate) up to date, \(count.failed) failed, in"
          + " \(Clock.text(Seconds(took)))\(count.made > 0 ? speed : "").\n"
      )
    }
  }

  private func showStage(_ name: String, _ stage: String, _ done: Int, _ total: Int) {
    guard total > 0 else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      let isNew = state.stage != stage
      if !isNew, done < total, let last = state.lastShown, now - last < Self.interval.moving { return }
      state.stage = stage
      state.lastShown = now
      switch style {
      case .auto:
        let line = ProgressLine(name: "\(name): \(done) of \(total)", share: Double(done) / Double(total))
        Terminal.send("\r\u{1B}[K" + line.text(width: Terminal.width))
        state.isLineOpen = true
      case .json:
        send(
          Event(
            stage: stage,
            done: done,
            total: total,
            failed: 0,
            rate: nil,
            left: nil,
            track: nil,
            why: nil,
            error: nil
          )
        )
      case .plain, .none: break
      }
    }
  }

  private func show(_ note: BatchProgress.Note, _ count: BatchProgress.Count) {
    state.withLock { state in
      let now = ContinuousClock.now
      let done = count.made + count.failed
      let took = state.began.duration(to: now) / .seconds(1)
      let left = took / Double(max(done, 1)) * Double(count.total - done)
      if let failure = note.failure, style != .json {
        if state.isLineOpen { Terminal.send("\r\u{1B}[K") }
        state.isLineOpen = false
        Terminal.print("\(note.track): ")
        Outcome.tell(failure)
      }
      let interval = style == .plain ? Self.interval.plain : Self.interval.moving
      if style != .json, done < count.total, let last = state.lastShown, now - last < interval { return }
      state.lastShown = now
      let rate = Self.rate(count, took)
      switch style {
      case .json:
        send(
          Event(
            stage: "track",
            done: done,
            total: count.total,
            failed: count.failed,
            rate: rate,
            left: left.rounded(),
            track: note.track,
            why: note.why,
            error: note.failure?.message
          )
        )
      case .auto, .plain:
        let failed = count.failed > 0 ? ", \(count.failed) failed" : ""
        let words = "\(done) of \(count.total)\(failed), \(Int(rate)) tracks an hour, \(Clock.text(Seconds(left))) left"
        guard style == .auto else { return Terminal.print(words + "\n") }
        let line = ProgressLine(name: words, share: Double(done) / Double(max(count.total, 1)))
        Terminal.send("\r\u{1B}[K" + line.text(width: Terminal.width))
        state.isLineOpen = true
      case .none: break
      }
    }
  }

  /// Tracks an hour.
  private static func rate(_ count: BatchProgress.Count, _ took: Double) -> Double {
    (Double(count.made + count.failed) / max(took, 0.001) * 3_600).rounded()
  }

  /// A line of `--progress json`.
  private struct Event: Encodable {
    var stage: String
    var done: Int
    var total: Int
    var failed: Int
    var rate: Double?
    var left: Double?
    var track: String?
    var why: String?
    var error: String?

    enum CodingKeys: String, CodingKey {
      case stage, done, total, failed, track, why, error
      case rate = "tracksAnHour"
      case left = "secondsLeft"
    }
  }

  private func send(_ event: Event) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(event) else { return }
    Terminal.print(String(decoding: line, as: UTF8.self) + "\n")
  }
}
