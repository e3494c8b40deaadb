import Foundation
import Pipeline
import Quantities
import Synchronization

/// Tells how far a rendering has come.
final class ProgressDisplay: Sendable {
  private struct State {
    var stage = ""
    var lastShown: ContinuousClock.Instant?
    var isLineOpen = false
    var length: Seconds = 0
  }

  private let style: ProgressStyle
  private let state = Mutex(State())

  /// The time between two looks of the moving line.
  private static let interval = Duration.milliseconds(80)

  init(style: ProgressStyle) {
    self.style = style == .auto ? (Terminal.isInteractive ? .auto : .plain) : style
  }

  /// Shows a step, unless the last one was only just shown.
  func show(_ progress: TrackProgress) {
    guard style != .none else { return }
    state.withLock { state in
      if case .resolved(let length) = progress { state.length = length }
      let now = ContinuousClock.now
      let isNewStage = progress.stage != state.stage
      if !isNewStage, let last = state.lastShown, now - last < Self.interval, !progress.isComplete { return }
      if style == .plain, !isNewStage { return }
      state.stage = progress.stage
      state.lastShown = now
      switch style {
      case .auto:
        let line = progress.line(length: state.length).text(width: Terminal.width)
        Terminal.send("\r\u{1B}[K" + line)
        state.isLineOpen = true
      case .plain: Terminal.send(progress.line(length: state.length).name + "\n")
      case .json: Terminal.send(progress.json + "\n")
      case .none: break
      }
    }
  }

  /// Clears the moving line, so that what follows has its own.
  func finish() {
    state.withLock { state in
      if state.isLineOpen { Terminal.send("\r\u{1B}[K") }
      state.isLineOpen = false
    }
  }

  /// The last line: what was made, how large it is, and how fast it went.
  func close(_ result: TrackJob.Result, path: String, took: Duration) {
    let seconds = Self.seconds(took)
    let speed = result.length.value / seconds
    switch style {
    case .json:
      Terminal.send(
        "{\"stage\":\"done\",\"file\":\(Self.quoted(path)),\"seconds\":\(result.length.value),"
          + "\"bytes\":\(result.bytes),\"took\":\(Self.rounded(seconds, 3))}\n"
      )
    default:
      Terminal.print(
        "\(path): \(Clock.text(result.length)) of sound, \(Self.megabytes(result.bytes)) MB, made in"
          + " \(Self.rounded(seconds, 1)) s,"
          + " \(Self.rounded(speed, speed < 10 ? 1 : 0)) times faster than it plays.\n"
          + Self.beside(result.stems + result.captions + result.besides + (result.chapters.map { [$0] } ?? []))
          + (result.chaptersNote.map { note in
            "\(note) They are in \(result.chapters ?? "no file"), which programs for podcasts read.\n"
          } ?? "")
      )
    }
  }

  /// The last line for stages: how many tracks there are, and which playlist to open.
  func close(_ result: StageJob.Result, folder: String, took: Duration) {
    let seconds = Self.seconds(took)
    switch style {
    case .json:
      let playlists = result.playlists.map { Self.quoted("\(folder)/\($0)") }.joined(separator: ",")
      Terminal.send(
        "{\"stage\":\"done\",\"folder\":\(Self.quoted(folder)),\"seconds\":\(result.length.value),"
          + "\"playlists\":[\(playlists)],\"took\":\(Self.rounded(seconds, 3))}\n"
      )
    default:
      Terminal.print(
        "\(folder): \(result.tracks.count) tracks, \(Clock.text(result.length)) in their order, made in"
          + " \(Self.rounded(seconds, 1)) s.\nPlaylists: \(result.playlists.joined(separator: ", ")).\n"
      )
    }
  }

  /// The last line for a page: what to open, and what lies beside it.
  func close(_ result: PageJob.Result, took: Duration) {
    let seconds = Self.seconds(took)
    switch style {
    case .json:
      Terminal.send(
        "{\"stage\":\"done\",\"page\":\(Self.quoted(result.page)),\"seconds\":\(result.track.length.value),"
          + "\"bytes\":\(result.track.bytes),\"took\":\(Self.rounded(seconds, 3))}\n"
      )
    default:
      let others = result.others == 1 ? "1 other thing, which stays" : "\(result.others) other things, which stay"
      Terminal.print(
        "\(Clock.text(result.track.length)) of sound, \(Self.megabytes(result.track.bytes)) MB, made in"
          + " \(Self.rounded(seconds, 1)) s.\n"
          + "Open \(result.page) in a browser.\n"
          + (result.others == 0 ? "" : "The folder also holds \(others) as before.\n")
      )
    }
  }

  private static func beside(_ files: [String]) -> String {
    files.isEmpty ? "" : "Beside it: \(files.joined(separator: ", ")).\n"
  }

  /// How long something took, in seconds; never 0, for speeds.
  private static func seconds(_ took: Duration) -> Double {
    max(Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18, 0.001)
  }

  /// The size of a file as people read it: a small one with a decimal.
  private static func megabytes(_ bytes: Int) -> String {
    rounded(Double(bytes) / 1e6, bytes < 10_000_000 ? 1 : 0)
  }

  private static func rounded(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  private static func quoted(_ text: String) -> String {
    let json = (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    // JSON lets the upper controls stand as they are, but some terminals obey them.
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      let isUpperControl = (0x7F...0x9F).contains(scalar.value)
      text += isUpperControl ? String(format: "\\u%04x", scalar.value) : String(scalar)
    }
  }
}

extension TrackProgress {
  fileprivate var stage: String {
    switch self {
    case .speaking: "speaking"
    case .resolved: "length"
    case .measuring: "measuring"
    case .writing: "writing"
    }
  }

  fileprivate var share: Double {
    switch self {
    case .speaking(let done, let total): total > 0 ? Double(done) / Double(total) : 1
    case .resolved: 1
    case .measuring(let share), .writing(let share): share
    }
  }

  fileprivate var isComplete: Bool { share >= 1 }

  /// The step as a line for a person.
  fileprivate func line(length: Seconds) -> ProgressLine {
    switch self {
    case .speaking(_, let total):
      ProgressLine(name: "Speaking \(total) sentence\(total == 1 ? "" : "s")", share: share)
    case .resolved(let length): ProgressLine(name: "The track will be \(Clock.text(length)) long", share: nil)
    case .measuring: ProgressLine(name: "Listening to \(Clock.text(length))", share: share)
    case .writing: ProgressLine(name: "Writing \(Clock.text(length))", share: share)
    }
  }

  /// The step as a JSON object.
  fileprivate var json: String {
    switch self {
    case .speaking(let done, let total): "{\"stage\":\"speaking\",\"done\":\(done),\"total\":\(total)}"
    case .resolved(let length): "{\"stage\":\"length\",\"seconds\":\(length.value)}"
    case .measuring(let share): "{\"stage\":\"measuring\",\"share\":\(share)}"
    case .writing(let share): "{\"stage\":\"writing\",\"share\":\(share)}"
    }
  }
}
