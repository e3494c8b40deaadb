import ArgumentParser
import Pipeline
import Quantities
import ScriptLanguage
import Timing

/// `unclench routines`: what the library holds.
struct RoutinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routines",
    abstract: "List the routines of the library, or tell what happens in one.",
    subcommands: [List.self, Show.self],
    defaultSubcommand: List.self
  )

  /// `unclench routines`: all of them by their aims.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the routines by their aims.")

    @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
    var format = PrintFormat.text

    /// A routine as programs read it; times in seconds.
    private struct Entry: Encodable {
      var name: String
      var group: String
      var title: String
      var about: String
      var shortest: Double?
      var natural: Double?
      var longest: Double?
    }

    func run() throws {
      try Outcome.report {
        let library = ScriptLibrary()
        let loader = ScriptLoader(library: library)
        let groups = try library.requireGroups()
        let entries = try groups.flatMap { group in
          try group.routines.map { routine in
            let facts = try loader.facts(of: routine)
            return Entry(
              name: routine.name,
              group: group.title,
              title: facts.title,
              about: facts.about,
              shortest: facts.lengths?.lowerBound.value,
              natural: facts.natural?.value,
              longest: facts.lengths?.upperBound.value
            )
          }
        }
        switch format {
        case .json: try Terminal.output(JSONText.of(entries))
        case .text: try Terminal.output(Self.text(groups, entries))
        }
      }
    }

    private static func text(_ groups: [RoutineGroup], _ entries: [Entry]) -> String {
      let width = (entries.map(\.name.count).max() ?? 0) + 2
      var lines: [String] = []
      for group in groups {
        lines.append(group.purpose.isEmpty ? group.title : "\(group.title): \(group.purpose)")
        for entry in entries where entry.group == group.title {
          let name = entry.name.padding(toLength: width, withPad: " ", startingAt: 0)
          let length = entry.natural.map { RoutineLength.text(Seconds($0)) } ?? ""
          lines.append("  \(name)\(length.padding(toLength: 9, withPad: " ", startingAt: 0))\(entry.about)")
        }
        lines.append("")
      }
      lines.append("What happens in one:  unclench routines show \(entries.first?.name ?? "NAME")")
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// `unclench routines show NAME`: what happens in one.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Tell what happens in a routine, who should not do it, and what can be answered."
    )

    @OptionGroup var options: ScriptOptions

    func run() throws {
      try Outcome.report {
        let script = try options.whole(supervisor: Supervisor(isInterrupted: Interruption.watch()))
        try Terminal.output(RoutinePage(script, name: options.script).text)
      }
    }
  }
}

/// A length as people say it: `12 min`, `1.5 min`, `30 s`.
enum RoutineLength {
  static func text(_ length: Seconds) -> String {
    length < 60 ? "\(Unit.none.written(length.value)) s" : "\(Unit.none.written((length.value / 6).rounded() / 10)) min"
  }
}

/// What a routine is, for someone who thinks of doing it.
struct RoutinePage {
  private let script: CompiledScript
  private let name: String
  private let facts: RoutineFacts

  init(_ script: CompiledScript, name: String) {
    self.script = script
    self.name = name
    facts = RoutineFacts(script.program.main)
  }

  var text: String {
    let sheet = script.sheet
    var lines = [sheet.publicTitle.isEmpty ? name : sheet.publicTitle]
    if !sheet.about.isEmpty { lines += Self.wrapped(sheet.about) }
    if !sheet.context.isEmpty { lines += ["", "Who should not do it, and when:"] + Self.wrapped(sheet.context) }
    lines += ["", "How long:", "  " + lengths]
    lines += ["", "What happens, at that length:"] + course
    let questions = Questions(script.program)
    if !questions.questions.isEmpty {
      lines += ["", "What you can answer:"]
      for question in questions.questions {
        let choices =
          question.choices.map { " (\($0.joined(separator: ", ")))" } ?? question.bounds.map { " (\($0))" } ?? ""
        lines += Self.wrapped("--set \(question.name)=…  \(question.question)\(choices)")
      }
    }
    let parts = questions.parts.map(\.name) + questions.sections
    if !parts.isEmpty {
      lines += ["", "What can be left out, by a profile:"] + Self.wrapped(parts.joined(separator: ", "))
    }
    lines += ["", "Make the track:", "  unclench render \(name)"]
    if let longest = facts.lengths?.upperBound {
      lines.append("  unclench render \(name) --fit \(Unit.seconds.written(longest.value))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var lengths: String {
    let now = RoutineLength.text(script.timeline.duration)
    guard let range = facts.lengths else { return now }
    let shortest = RoutineLength.text(range.lowerBound)
    return "\(now); with --fit anything from \(shortest) to \(RoutineLength.text(range.upperBound))"
  }

  /// The sections with their starts, and what is done in them.
  private var course: [String] {
    var lines: [String] = []
    var work: [String] = []
    func flush() {
      if !work.isEmpty { lines.append("          " + work.joined(separator: ", ")) }
      work = []
    }
    for event in script.timeline.events {
      switch event.kind {
      case .section(let title):
        flush()
        lines.append(
          "  \(Clock.text(script.timeline.sampleRate.seconds(in: event.start)).paddedBefore(to: 6))  \(title)"
        )
      case .exercise(let kind, let part, _):
        let item = "\(kind.rawValue) \(part.words)"
        if work.last != item { work.append(item) }
      default: break
      }
    }
    flush()
    if lines.isEmpty { lines.append("  It has no chapters.") }
    return lines
  }

  /// A text in lines of up to 90 signs, indented.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if line.count + word.count > 88, !line.isEmpty {
        lines.append("  " + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + ["  " + line]
  }
}

extension String {
  /// The text with spaces before it.
  fileprivate func paddedBefore(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
