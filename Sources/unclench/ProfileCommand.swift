import ArgumentParser
import Foundation
import Pipeline
import ScriptLanguage
import Timing

/// `unclench profile`: what holds for a listener in every routine.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Make a file with what holds for you in every routine.",
    subcommands: [New.self]
  )

  /// `unclench profile new`: asks, and writes the file.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Answer some questions, and have them written to a profile.",
      discussion: "An empty answer leaves a thing as it is. The file can be changed later with any editor."
    )

    @Argument(help: "The file to write, such as ana.yaml.")
    var file: String

    func run() throws {
      try Outcome.report {
        guard !FileManager.default.fileExists(atPath: file) else {
          throw Failure(
            .cannotCreate,
            "There is a file \(file) already.",
            hint: "Choose another name, or move it away."
          )
        }
        let writer = try interview()
        // What was answered must be a profile that can be read.
        _ = try Profile.parse(writer.text, name: file)
        try writer.write(to: file)
        Terminal.print("\nWritten to \(file). Use it with: unclench render ROUTINE --profile \(file)\n")
      }
    }

    private func interview() throws -> ProfileWriter {
      var writer = ProfileWriter()
      Terminal.print("An empty answer leaves a thing as it is.\n\n")
      let questions = try libraryQuestions()
      let (words, others) = (questions.filter { $0.type == "words" }, questions.filter { $0.type != "words" })
      writer.add("answers", try others.map { ($0.name, try ask($0)) })
      writer.add("words", try words.map { ($0.name, try ask($0)) })
      writer.add("voice", try askVoice())
      writer.add(
        "pace",
        try ask("How fast should breath and voice go? 1 is as written, 0.9 a little slower.") { answer in
          QuantityText.parse(answer).map { (0.5...1.5).contains($0.value) } == true ? nil : "A number from 0.5 to 1.5."
        }
      )
      let parts = try askLeftOut()
      writer.add("leave-out", list: parts)
      writer.add(
        "effort",
        try ask("How much of the effort should be asked for, at most? For example 50%.") { answer in
          guard let (value, unit) = QuantityText.parse(answer), unit == .percent, (1...100).contains(value) else {
            return "A percentage from 1% to 100%, such as 50%."
          }
          return nil
        }
      )
      writer.add("no-holds", try yesOrNo("Would you like to breathe without holding the breath? yes or no"))
      writer.add("left-handed", try yesOrNo("Is your left hand the one that writes? yes or no"))
      return writer
    }

    private func askVoice() throws -> String {
      let voices = try? VoiceNames()
      // Where there is no engine yet, any name is taken.
      return try ask("Which voice should speak? For example en-gb+steph, or de+f3.") { voices?.objection(to: $0) }
    }

    private func askLeftOut() throws -> [String] {
      let world = FileWorld(library: ScriptLibrary())
      let names = PartNames(of: world.scripts(besideFiles: [file]), world: world)
      func parts(_ answer: String) -> [String] {
        // The title of a section may have commas of its own.
        if names.has(answer) { return [answer] }
        return answer.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      }
      let question = "Which muscles or sections should be left out? With commas between them."
      let answer = try ask(question) { answer in
        guard let unknown = parts(answer).first(where: { !names.has($0) && !BodyWords.has(Listener.folded($0)) }) else {
          return nil
        }
        let likely = names.suggestion(for: unknown).map { " Did you mean \"\($0)\"?" } ?? ""
        return
          "No routine has a muscle or a section called \"\(unknown)\".\(likely) For the names: unclench ask ROUTINE"
      }
      return parts(answer)
    }

    /// What is asked by so many routines belongs to the listener more than to a routine.
    private static let sharedBy = 3

    /// The questions that several routines have in common, each once, the most frequent first. What only one or two ask
    /// is answered when they are rendered.
    private func libraryQuestions() throws -> [Questions.Question] {
      let library = ScriptLibrary()
      let loader = ScriptLoader(library: library)
      var questions: [Questions.Question] = []
      var counts: [String: Int] = [:]
      let routines = try library.requireRoutines()
      for routine in routines {
        let program = Program.load(try loader.load(routine.name), world: FileWorld(library: library)).program
        for question in Questions(program).questions {
          if counts[question.name] == nil { questions.append(question) }
          counts[question.name, default: 0] += 1
        }
      }
      let least = min(Self.sharedBy, routines.count)
      return questions.enumerated()
        .filter { counts[$0.element.name, default: 0] >= least }
        .sorted {
          (-counts[$0.element.name, default: 0], $0.offset) < (-counts[$1.element.name, default: 0], $1.offset)
        }
        .map(\.element)
    }

    private func ask(_ question: Questions.Question) throws -> String {
      var text = question.question.isEmpty ? question.name : question.question
      if let choices = question.choices { text += " (\(choices.joined(separator: ", ")))" }
      if let bounds = question.bounds { text += " (\(bounds))" }
      return try ask(text) { answer in
        guard let choices = question.choices, !choices.contains(answer.lowercased()) else { return nil }
        return "One of: \(choices.joined(separator: ", "))."
      }
    }

    private func yesOrNo(_ question: String) throws -> String {
      try ask(question) { ["yes", "no"].contains($0.lowercased()) ? nil : "Please answer yes or no." }
    }

    /// Asks until the answer is empty or has no objection against it. The end of the input answers the rest with nothing.
    private func ask(_ question: String, objection: (String) -> String?) throws -> String {
      while true {
        Terminal.print(question + "\n> ")
        guard let line = readLine() else { return "" }
        let answer = line.trimmingCharacters(in: .whitespaces)
        guard !answer.isEmpty, let objection = objection(answer) else { return answer }
        Terminal.print(objection + "\n")
      }
    }
  }
}
