import ArgumentParser
import Care
import Foundation
import Pipeline

/// `unclench batch`: many tracks by a plan, and what has become of them.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Render many tracks by a plan, on one machine or on many.",
    discussion: """
      unclench batch plan.yaml -o folder        makes the tracks that are missing or have changed
      unclench batch report folder              tells what has become of them
      """,
    subcommands: [Make.self, Report.self],
    defaultSubcommand: Make.self
  )

  /// `unclench batch plan.yaml -o folder`.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract: "Make the tracks of a plan that are missing or have changed.",
      discussion: """
        The whole plan is looked over first. It can be stopped at any time, by anything; run again, it goes on. It ends with
        code 65 where a script or the plan is wrong, and with 75 where trying again may help.
        """
    )

    @Argument(help: "The plan, a YAML file; docs/batch.md says what goes into it.")
    var plan: String

    @Option(name: .shortAndLong, help: "The folder for the tracks and the results; it is made if it is missing.")
    var output: String

    @Option(
      help: ArgumentHelp(
        "Make only this part of the plan; auto asks Slurm, Kubernetes, AWS Batch or Cloud Run which.",
        valueName: "3/16|auto"
      )
    )
    var shard: String?

    @Flag(help: "Go on with the other tracks when one fails.")
    var keepGoing = false

    @Flag(help: "Look the plan over and say what would be made, and why; make nothing.")
    var dryRun = false

    @Flag(help: "Read the tracks of earlier runs whole, rather than look at their size and time.")
    var verify = false

    @Option(
      parsing: .unconditional,
      help: "How many tracks to make at the same time; by default as many as there are cores.",
      transform: WholeNumber.reader("write a number from 1 to 256.") { (1...256).contains($0) }
    )
    var jobs: Int?

    @Option(
      help: ArgumentHelp("How strictly the care rules are applied.", valueName: "strict|standard|off")
    )
    var care = CareLevel.standard

    @Flag(help: "Neither keep what is spoken for later runs nor use what earlier ones kept.")
    var noCache = false

    @Option(help: ArgumentHelp("How to tell how far it is.", valueName: "auto|plain|json|none"))
    var progress = ProgressStyle.auto

    func validate() throws {
      if output.isEmpty { throw ValidationError("-o needs the name of a folder, such as -o tracks.") }
    }

    func run() throws {
      try Outcome.report {
        do { try make() } catch let failure as Failure {
          switch failure.kind {
          case .interrupted:
            throw Failure(
              Interruption.wasByMachine ? .tryAgain : .interrupted,
              "Stopped. What is done is done; run the same again, and it goes on."
            )
          // What is missing on this machine may be there on another, or later.
          case .missingService, .inputOutput: throw Failure(.tryAgain, failure.message, hint: failure.hint)
          default: throw failure
          }
        }
      }
    }

    private func make() throws {
      var options = Batch.Options()
      options.shard = try shard.map { try BatchShard($0, environment: ProcessInfo.processInfo.environment) }
      options.keepsGoing = keepGoing
      options.verifies = verify
      options.care = care
      if let jobs { options.jobs = jobs }
      let display = BatchDisplay(style: progress)
      defer { display.finish() }
      let isInterrupted = Interruption.watch()
      let (plan, faults) = try BatchPlan.load(self.plan)
      let batch = try Batch(
        plan,
        into: BatchFolder(output),
        engine: Compiler.espeak(workers: SpeakCommand.workers),
        cache: noCache ? nil : ScriptOptions.cache(),
        library: ScriptLibrary(),
        options: options,
        report: { display.show($0) },
        isInterrupted: isInterrupted
      )
      let review = try batch.review(adding: faults)
      display.finish()
      if !review.warnings.isEmpty { Terminal.print(review.warnings.text + "\n") }
      guard review.faults.isEmpty else {
        Terminal.print(review.faults.text + "\n")
        let count = review.faults.count
        throw Failure(
          .wrongScript,
          "The plan has \(count == 1 ? "1 fault" : "\(count) faults"). Nothing was rendered."
        )
      }
      if dryRun { return try Terminal.output(review.text) }
      display.begin(review)
      let summary = try batch.render(review)
      display.finish()
      display.close(summary, folder: output)
      if let failure = summary.failure { throw failure }
    }
  }

  /// `unclench batch report folder`.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Merge the results of all parts, and look whether every track is there.",
      discussion: "It ends with 0 where all are, with 75 where running the parts again may help, else with 65."
    )

    @Argument(help: "The folder of the tracks; or several, where the parts wrote into folders of their own.")
    var folders: [String]

    @Option(help: "The plan: tracks that no run has told of are then named.")
    var plan: String?

    @Flag(help: "Read every track, and hold it against its hash.")
    var verify = false

    @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
    var format = PrintFormat.text

    func run() throws {
      try Outcome.report {
        let plan = try self.plan.map { path in
          let (plan, faults) = try BatchPlan.load(path)
          if !faults.isEmpty { throw Failure(.wrongScript, faults.text) }
          return plan
        }
        let report = try BatchReport(folders.map(BatchFolder.init), plan: plan, reads: verify)
        switch format {
        case .text: try Terminal.output(report.text)
        case .json: try Terminal.output(report.json)
        }
        if let failure = report.failure { throw failure }
      }
    }
  }
}
