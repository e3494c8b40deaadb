import Foundation
import Glibc
import Quantities
import ScriptLanguage
import Synchronization
import Timing

/// Everything about a plan that can be said before its first second is rendered.
extension Batch {
  /// Looks over the whole plan. Names are checked for all its tracks, also those of other parts; scripts, profiles, answers
  /// and lengths for those of this part.
  ///
  /// Of tracks that differ only in names and other free words, those with the fewest and the most letters are spoken to
  /// find out whether the length can be met; the others are measured when their turn comes.
  public func review(adding faults: BatchFaults = BatchFaults()) throws -> Review {
    var review = Review(faults: faults)
    let rows = plan.rows(into: &review.faults)
    review.all = rows.count
    checkNames(of: rows, into: &review.faults)
    let own = options.shard.map { shard in rows.filter { shard.holds($0.file) } } ?? rows
    review.own = own.count
    let broken = checkFiles(into: &review.faults)
    let readable = own.filter { row in
      !broken.routines.contains(row.routine) && !(row.profile.map(broken.profiles.contains) ?? false)
    }

    let readings = try read(readable, into: &review)
    review.tasks = try pending(own, readings, into: &review.faults)
    try measure(review.tasks, readings, into: &review)
    return review
  }

  // MARK: - Names

  /// Two tracks of one name, names that are too long, and folders that lead elsewhere.
  private func checkNames(of rows: [BatchRow], into faults: inout BatchFaults) {
    var owners: [String: BatchRow] = [:]
    var clashes: [String: (first: BatchRow, others: [BatchRow])] = [:]
    var folders: Set<String> = []
    for row in rows {
      for file in files(of: row) {
        if let first = owners.updateValue(row, forKey: file) {
          owners[file] = first
          clashes[file, default: (first, [])].others.append(row)
        }
        if file.split(separator: "/").contains(where: { $0.utf8.count > Int(NAME_MAX) }) {
          faults.add(
            "\(row.place): The name \(file.prefix(40))… is too long.",
            hint: "Choose a shorter one with name:."
          )
        }
      }
      var folder = row.file[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard folders.insert(String(folder)).inserted else { break }
      }
    }
    for (file, clash) in clashes.sorted(by: { $0.key < $1.key }) {
      let differences = Set(clash.others.compactMap { $0.difference(from: clash.first) }).sorted()
      faults.add(
        "\(clash.others.last?.place ?? plan.name): \(clash.others.count + 1) tracks would be called \(file).",
        hint: differences.isEmpty
          ? "They ask for the same: leave one out, or give one a name of its own."
          : "They differ in \(differences.joined(separator: " and ")): give them names of their own, as in"
            + " name: \"…\(differences.map { "-{\($0)}" }.joined())\"."
      )
    }
    for folder in folders.sorted() {
      if let row = owners[folder] {
        faults.add("\(row.place): \(folder) would be a track and a folder at once.", hint: "Change one with name:.")
      }
      checkPlace(folder, into: &faults)
    }
  }

  /// A folder of tracks must lie in the folder of the batch, also behind links.
  private func checkPlace(_ name: String, into faults: inout BatchFaults) {
    guard let root = realpath(folder.path, nil) else { return }
    defer { free(root) }
    guard let place = realpath(folder.path(name), nil) else { return }
    defer { free(place) }
    if !String(cString: place).hasPrefix(String(cString: root) + "/") {
      faults.add("\(folder.path(name)) is a link that leads out of the folder.", hint: "Remove the link.")
    }
  }

  /// Looks whether all routines and profiles of the plan can be read, also those of other parts, and whether any routine
  /// asks what the plan answers. Returns those that can't be read.
  private func checkFiles(into faults: inout BatchFaults) -> (routines: Set<String>, profiles: Set<String>) {
    var broken = (routines: Set<String>(), profiles: Set<String>())
    var seen: Set<String> = []
    for profile in plan.profiles + plan.singles.compactMap(\.profile) where seen.insert(profile.value).inserted {
      do throws(Failure) { _ = try Profile.load(plan.path(profile.value)) } catch {
        faults.add(error.placed(at: profile.place))
        broken.profiles.insert(profile.value)
      }
    }
    seen = []
    var questions: Set<String> = []
    for routine in plan.routines + plan.singles.map(\.routine) where seen.insert(routine.value).inserted {
      do throws(Failure) { questions.formUnion(try materials.questions(of: routine.value)) } catch {
        faults.add(error.placed(at: routine.place))
        broken.routines.insert(routine.value)
      }
    }
    for (name, answer) in plan.answers.sorted(by: { $0.key < $1.key }) where !questions.contains(name) {
      guard broken.routines.isEmpty else { break }
      let near = NearMiss.suggestion(for: name, among: questions.sorted())
      let known = questions.isEmpty ? "They ask nothing." : "They ask \(questions.sorted().joined(separator: ", "))."
      faults.add(
        "\(answer.place): No routine of the plan asks \"\(name)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? known
      )
    }
    return broken
  }

  // MARK: - Scripts and listeners

  /// What rows have in common that are read alike.
  private struct ReadingKey: Hashable {
    var routine: String
    var profile: String?
    var language: String?
    var answers: [String: String]
  }

  /// What is known of rows that are read alike.
  struct Read: Sendable {
    var ingredients: BatchIngredients
    /// What decides over the course of a track: the script and the listener without free words.
    var shape: [UInt8]
    /// How many letters the free words have.
    var letters: Int
  }

  /// The readings of rows by the rows' names; a row with faults has none.
  private func read(_ rows: [BatchRow], into review: inout Review) throws -> [String: Read] {
    var groups: [ReadingKey: [Int]] = [:]
    var order: [ReadingKey] = []
    for (index, row) in rows.enumerated() {
      let key = ReadingKey(
        routine: row.routine,
        profile: row.profile,
        language: row.language,
        answers: row.answers
      )
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    let firsts = order.compactMap { groups[$0]?.first.map { rows[$0] } }
    let results = try inParallel(firsts, progress: BatchProgress.reading) { worker, row -> ReadingResult in
      let reading = try worker.read(row)
      let errors = reading.unfolded.diagnostics.inOrder
      let isFree: (String) -> Bool = { reading.script.freeQuestions.contains($0) }
      let listener = reading.listener
      let free = [listener.answers.values, listener.remembered, listener.words]
        .flatMap { $0.filter { isFree($0.key) }.values }
      let shape = BatchIngredients.hash(
        listener.fields(without: isFree) + ["\(reading.ingredients.script)", reading.command?.text ?? ""]
      )
      return ReadingResult(
        read: Read(
          ingredients: reading.ingredients,
          shape: shape,
          letters: free.reduce(0) { $0 + $1.count }
        ),
        diagnostics: errors,
        sources: reading.script.loaded.program.sources
      )
    }
    var readings: [String: Read] = [:]
    for (key, result) in zip(order, results) {
      let members = groups[key] ?? []
      switch result {
      case .failure(let failure):
        for member in members { review.faults.add(failure.placed(at: rows[member].place), track: rows[member].file) }
      case .success(let result):
        let errors = result.diagnostics.filter { $0.severity == .error }
        for member in members {
          let row = rows[member]
          review.faults.add(errors, in: result.sources, track: row.file, place: row.place)
          if errors.isEmpty { readings[rows[member].file] = result.read }
        }
      }
    }
    return readings
  }

  private struct ReadingResult: Sendable {
    var read: Read
    var diagnostics: [Diagnostic]
    var sources: SourceSet
  }

  // MARK: - What is there already

  /// The tracks that are missing, or made from something else than now. Files that no run has made are faults.
  private func pending(_ rows: [BatchRow], _ readings: [String: Read], into faults: inout BatchFaults) throws -> [Task]
  {
    guard folder.exists else {
      if FileManager.default.fileExists(atPath: folder.path) {
        faults.add("\(folder.path) is a file, not a folder.", hint: "Choose another folder with -o.")
      }
      return rows.map { Task(row: $0, why: Task.new) }
    }
    let made = try folder.madeTracks()
    let known = Set(made.values.flatMap { $0.files?.map(\.file) ?? [] })
    let secret = made.isEmpty ? nil : try folder.secret()
    var tasks: [Task] = []
    var strangers: [String] = []
    for row in rows {
      let files = files(of: row)
      strangers += files.filter { !known.contains($0) && FileManager.default.fileExists(atPath: folder.path($0)) }
      guard let line = made[row.file], let secret else {
        tasks.append(Task(row: row, why: Task.new))
        continue
      }
      let codes = readings[row.file]?.ingredients.codes(secret)
      if let why = change(since: line, row, codes, files) { tasks.append(Task(row: row, why: why)) }
    }
    if let first = strangers.first {
      faults.add(
        "\(folder.path) holds \(strangers.count == 1 ? "a file" : "\(strangers.count) files") that no batch of this folder"
          + " has made, where tracks would be written: \(strangers.prefix(3).joined(separator: ", "))"
          + "\(strangers.count > 3 ? ", …" : "").",
        hint: "Move \(strangers.count == 1 ? first : "them") away, or choose another folder with -o."
      )
    }
    return tasks
  }

  private func change(
    since line: BatchLine,
    _ row: BatchRow,
    _ codes: BatchLine.Ingredients?,
    _ files: [String]
  ) -> String? {
    guard let older = line.ingredients, let codes else { return Task.new }
    if let change = codes.change(since: older) { return change }
    let asked = row.asked(by: plan)
    if let before = line.asked, let change = asked.change(since: before) { return change }
    guard line.files?.map(\.file) == files else { return "other files are asked for" }
    return folder.objection(to: line, reads: options.verifies)
  }

  // MARK: - Lengths

  /// Speaks and measures what stands for all tracks that are to be made.
  private func measure(_ tasks: [Task], _ readings: [String: Read], into review: inout Review) throws {
    struct Key: Hashable {
      var shape: [UInt8]
      var length: Seconds?
    }
    var ends: [Key: (fewest: BatchRow, most: BatchRow, letters: ClosedRange<Int>)] = [:]
    var order: [Key] = []
    for task in tasks {
      guard let read = readings[task.row.file] else { continue }
      let key = Key(shape: read.shape, length: task.row.length)
      guard var end = ends[key] else {
        order.append(key)
        ends[key] = (task.row, task.row, read.letters...read.letters)
        continue
      }
      if read.letters < end.letters.lowerBound {
        (end.fewest, end.letters) = (task.row, read.letters...end.letters.upperBound)
      }
      if read.letters > end.letters.upperBound {
        (end.most, end.letters) = (task.row, end.letters.lowerBound...read.letters)
      }
      ends[key] = end
    }
    let rows = order.flatMap { key in
      ends[key].map { $0.fewest.file == $0.most.file ? [$0.fewest] : [$0.fewest, $0.most] } ?? []
    }
    let results = try inParallel(rows, progress: BatchProgress.measuring) { worker, row -> Measured in
      let script = try worker.compile(row).script
      return Measured(diagnostics: script.diagnostics, sources: script.sources)
    }
    for (row, result) in zip(rows, results) {
      switch result {
      case .failure(let failure): review.faults.add(failure, track: row.file)
      case .success(let measured):
        let errors = measured.diagnostics.filter { $0.severity == .error }
        let length = row.length.map { " at \(Unit.seconds.written($0.value))" } ?? ""
        review.faults.add(errors, in: measured.sources, track: row.file + length)
        review.warnings.add(measured.diagnostics.filter { $0.severity == .warning }, in: measured.sources)
      }
    }
  }

  private struct Measured: Sendable {
    var diagnostics: [Diagnostic]
    var sources: SourceSet
  }

  // MARK: - On all cores

  /// What becomes of each row, in order. Throws only where the user stops it, or the machine lacks something.
  private func inParallel<Value: Sendable>(
    _ rows: [BatchRow],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> BatchProgress,
    _ work: @escaping @Sendable (BatchWorker, BatchRow) throws -> Value
  ) throws -> [Result<Value, Failure>] {
    let state = Mutex((results: [Result<Value, Failure>?](repeating: nil, count: rows.count), done: 0))
    let supervisor = Supervisor(isInterrupted: isInterrupted)
    let (materials, care, report) = (materials, options.care, report)
    WorkThreads.run(
      options.jobs,
      count: rows.count,
      own: { BatchWorker(materials, care: care, supervisor: supervisor) },
      work: { worker, index in
        let result: Result<Value, Failure>
        do { result = .success(try work(worker, rows[index])) } catch { result = .failure(Failure(any: error)) }
        let done = state.withLock { state in
          state.results[index] = result
          state.done += 1
          return state.done
        }
        report(progress(done, rows.count))
        if case .failure(let failure) = result, failure.kind == .interrupted || failure.isWorthTryingAgain {
          return false
        }
        return true
      }
    )
    let results = state.withLock { $0.results.compactMap { $0 } }
    for case .failure(let failure) in results where failure.kind == .interrupted || failure.isWorthTryingAgain {
      throw failure
    }
    return results
  }
}

extension BatchRow {
  /// In what a row differs from another that its name could tell; nil for nothing.
  fileprivate func difference(from other: BatchRow) -> String? {
    if routine != other.routine { return "routine" }
    if profile != other.profile { return "profile" }
    if length != other.length { return "length" }
    if language != other.language { return "language" }
    return format != other.format ? "format" : nil
  }
}

extension BatchLine.Asked {
  /// What is asked for otherwise than before, as the end of a sentence; nil for nothing.
  fileprivate func change(since older: Self) -> String? {
    func told(_ what: String, _ old: String?, _ new: String?) -> String? {
      old == new ? nil : "\(what) was \(old ?? "none") and is \(new ?? "none")"
    }
    return told("the length", older.length, length) ?? told("the language", older.language, language)
      ?? told("the format", older.format, format) ?? told("the mastering", older.master, master)
      ?? told("the captions", older.captions?.joined(separator: ", "), captions?.joined(separator: ", "))
  }
}

extension Failure {
  /// The failure of a file that is missing, with the place that names it before it; what is in a file has its own place.
  fileprivate func placed(at place: String) -> Failure {
    guard kind == .noInput else { return self }
    var failure = self
    failure.message = "\(place): \(message)"
    return failure
  }

  /// Takes an error of any kind.
  init(any error: any Error) {
    self =
      error as? Failure
      ?? Failure(.internalFault, "Something went wrong inside unclench: \(error).", hint: "Please report this.")
  }

  /// Whether it has to do with the machine rather than with what was asked.
  var isWorthTryingAgain: Bool {
    switch kind {
    case .missingService, .internalFault, .cannotCreate, .inputOutput, .tryAgain: true
    case .usage, .wrongScript, .noInput, .interrupted: false
    }
  }
}
