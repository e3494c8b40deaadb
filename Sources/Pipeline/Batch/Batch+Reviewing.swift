import Foundation
import ScriptLanguage

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
