import ArgumentParser
import Foundation

/// Measures how fast unclench is, beside a plain write of the same bytes in the same run.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures unclench: whole tracks, other programs, and the stages one by one."
  )

  @Option(help: "The program to measure.")
  var program = ".build/release/unclench"

  @Option(parsing: .upToNextOption, help: "The lengths of the whole tracks, in minutes.")
  var minutes: [Int] = [10, 60, 480]

  @Option(help: "How often each thing is measured; the quickest counts.")
  var rounds = 5

  @Option(help: "A Markdown file that takes the tables, between its two marks.")
  var into: String?

  @Option(help: "A folder with room for the longest track, twice.")
  var folder = ".build/bench"

  @Option(help: "How many tracks of ten minutes the batch has; each takes 115 MB of room.")
  var batch = 100

  @Flag(help: "Measure the batch alone.")
  var batchOnly = false

  @Flag(help: "Leave out whole tracks and other programs.")
  var stagesOnly = false

  @Flag(help: "Leave out the stages.")
  var tracksOnly = false

  @Option(help: "Speak so many phrases in each language instead, in two orders and two processes, and compare.")
  var soak: Int?

  @Option(parsing: .upToNextOption, help: "The languages of --soak.")
  var languages = ["en-gb", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "hi"]

  @Option(help: .hidden)
  var soakInto: String?

  @Flag(help: .hidden)
  var soakReversed = false

  func run() throws {
    if let soak, let soakInto {
      return try Soak.speak(soak, in: languages[0], by: program, isReversed: soakReversed, into: soakInto)
    }
    if let soak { return try Soak(phrases: soak, languages: languages, program: program).run() }
    let place = try Workplace(folder: folder, rounds: rounds)
    defer { place.clear() }
    var tables: [Table] = []
    // The stages come last: what they take of memory would be counted as that of the programs started after them.
    if !stagesOnly || batchOnly { tables.append(try BatchBench(program: program, place: place, tracks: batch).table()) }
    if !stagesOnly, !batchOnly {
      tables.append(try TrackBench(program: program, place: place).table(minutes: minutes))
      tables.append(try EditBench(program: program, place: place).table())
      tables.append(try NeighbourBench(program: program, place: place).table())
    }
    if !tracksOnly, !batchOnly { tables.append(try StageBench(place: place).table()) }
    let text =
      "On \(ProcessInfo.processInfo.activeProcessorCount) cores.\n\n" + tables.map(\.markdown).joined(separator: "\n")
    print(text)
    if let into { try Record(path: into).take(text) }
  }
}
