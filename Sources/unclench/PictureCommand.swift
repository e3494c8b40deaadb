import ArgumentParser
import Foundation
import Pictures
import Pipeline

/// `unclench picture`: a session on paper or on a phone, as SVG.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Draw a script's session as an SVG picture to look over, print or keep.",
    discussion: """
      Time runs in rows: the words, the breath as a curve, clenches as blocks as high as their effort, the bed, the time \
      and the chapters. Any browser shows it and prints it.
      """
  )

  @OptionGroup var options: ScriptOptions

  @Option(name: .shortAndLong, help: "The file to write, such as session.svg; without it or with -, it is printed.")
  var output: String?

  @Option(help: ArgumentHelp("What it is to be read on: A4 pages, or a phone.", valueName: "paper|phone"))
  var layout = PictureLayout.paper

  @Option(
    help: ArgumentHelp("Show only rows from that time on, such as 3m.", valueName: "time"),
    transform: Length.read
  )
  var from: Length?

  @Option(help: ArgumentHelp("Show only rows up to that time.", valueName: "time"), transform: Length.read)
  var to: Length?

  func validate() throws {
    if let from, let to, to.time <= from.time { throw ValidationError("--to must be later than --from.") }
    guard let output, output != "-" else { return }
    if output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("-o needs the name of a file, such as session.svg.")
    }
    let ending = URL(filePath: output).pathExtension
    if !ending.isEmpty, ending.lowercased() != "svg" {
      throw ValidationError("Pictures are written as .svg; \".\(ending)\" is not known.")
    }
  }

  func run() throws {
    try Outcome.report {
      let path = output.flatMap { $0 == "-" ? nil : $0 }
      if let path { try TextFile.checkPlace(path, example: "session.svg") }
      let script = try options.whole(supervisor: Supervisor(isInterrupted: Interruption.watch()))
      if let path { try InputFiles(of: script, others: options.otherInputs).check(path) }
      if let from, from.time >= script.timeline.duration {
        throw Failure(
          .usage,
          "The track ends at \(Clock.text(script.timeline.duration)), before --from.",
          hint: "Choose an earlier --from."
        )
      }
      let stretch = from == nil && to == nil ? nil : (from?.time ?? 0)...(to?.time ?? script.timeline.duration)
      let picture = TrackPicture(script.timeline, name: script.sheet.publicTitle, layout: layout, stretch: stretch)
      guard let path else { return try Terminal.output(picture.svg) }
      try TextFile.write(picture.svg, to: path)
      Terminal.print("\(path): \(Clock.text(script.timeline.duration)) drawn.\n")
    }
  }
}

extension PictureLayout: ExpressibleByArgument {}
