import Foundation

/// A part of a plan: every track is in just one part, whichever machine asks and whatever the order of the plan.
public struct BatchShard: Sendable, Hashable {
  /// Which part, from 1.
  public var number: Int
  /// How many parts there are.
  public var count: Int

  /// The most parts.
  static let most = 100_000

  /// Makes a part. Throws where there is none of that number.
  public init(number: Int, of count: Int) throws(Failure) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else {
      throw Failure(
        .usage,
        "There is no part \(number) of \(count).",
        hint: count >= 1 ? "Parts are counted from 1: --shard 1/\(count) to --shard \(count)/\(count)." : Self.form
      )
    }
    self.number = number
    self.count = count
  }

  private static let form = "Write it as --shard 3/16, or --shard auto."

  /// Reads `3/16`, or `auto` by the variables of whatever has started this.
  public init(_ text: String, environment: [String: String]) throws(Failure) {
    if text == "auto" {
      self = try Self.automatic(environment)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      throw Failure(.usage, "\"\(text)\" is not a part of a plan.", hint: Self.form)
    }
    try self.init(number: number, of: count)
  }

  /// The variable that says how many parts there are, where the system doesn't.
  public static let countName = "UNCLENCH_SHARDS"

  /// What systems say: the number of a task, how many there are, the first number, and the step between two.
  private static let systems: [(name: String, index: String, count: String, first: String?, step: String?)] = [
    (
      "Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP"
    ),
    ("AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", nil, nil),
    ("Cloud Run", "CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_COUNT", nil, nil),
    ("Kubernetes", "JOB_COMPLETION_INDEX", countName, nil, nil),
  ]

  private static func automatic(_ environment: [String: String]) throws(Failure) -> BatchShard {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    guard let system = systems.first(where: { value($0.index) != nil }) else {
      throw Failure(
        .usage,
        "--shard auto finds nothing that says which part this is.",
        hint: "It reads \(systems.map { "\($0.index) (\($0.name))" }.joined(separator: ", ")). By hand: --shard 3/16."
      )
    }
    func number(_ name: String, orElse standard: Int? = nil) throws(Failure) -> Int {
      guard let text = value(name) else {
        if let standard { return standard }
        throw Failure(
          .usage,
          "\(system.name) says which part this is (\(system.index)), and not how many there are.",
          hint: "Set \(countName) to the number of parts."
        )
      }
      guard let number = Int(text) else { throw Failure(.usage, "\(name) is \"\(text)\", which is no number.") }
      return number
    }
    let first = try system.first.map { name throws(Failure) in try number(name, orElse: 0) } ?? 0
    let step = try system.step.map { name throws(Failure) in try number(name, orElse: 1) } ?? 1
    let count = try number(system.count)
    let index = try number(system.index)
    guard step > 0, index >= first, (index - first) % step == 0, (index - first) / step < count else {
      throw Failure(
        .usage,
        "\(system.index) is \(index), which is no part of \(count) counted from \(first) on.",
        hint: "Number the tasks in a row, as in --array=0-15, or name the part by hand: --shard 3/16."
      )
    }
    return try BatchShard(number: (index - first) / step + 1, of: count)
  }

  /// Whether a track of that name belongs to this part.
  public func holds(_ file: String) -> Bool {
    let code = SHA256.digest(file.utf8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return code % UInt64(count) == UInt64(number - 1)
  }

  /// `03-of-16`, as the names of results have it.
  var label: String {
    let digits = String(count).count
    return String(repeating: "0", count: digits - String(number).count) + "\(number)-of-\(count)"
  }
}
