import Foundation
import Testing

import Pipeline

@Suite("The plan of a batch")
struct BatchPlanTests {
  /// The rows of a plan that has no faults.
  static func rows(_ text: String) throws -> [BatchRow] {
    let (plan, read) = BatchPlan.parse(text, name: "plan.yaml")
    var faults = read
    let rows = plan.rows(into: &faults)
    try #require(faults.isEmpty, "\(faults.text)")
    return rows
  }

  static func faults(_ text: String) -> String {
    let (plan, read) = BatchPlan.parse(text, name: "plan.yaml")
    var faults = read
    _ = plan.rows(into: &faults)
    return faults.text
  }

  @Test func asksForEachWithEach() throws {
    let rows = try Self.rows(
      """
      routines: [one, two]
      profiles: [a.yaml, b.yaml]
      lengths: [10m, 90s]
      languages: [en, de]
      rows:
        - routine: three
          length: 5m
      """
    )
    #expect(rows.count == 2 * 2 * 2 * 2 + 1)
    #expect(Set(rows.map(\.file)).count == rows.count)
    #expect(rows.first?.file == "a/one-10m-en.wav")
    #expect(rows.last?.file == "three-5m.wav")
  }

  @Test func namesOnlyWhatItVaries() throws {
    #expect(try Self.rows("routines: one").map(\.file) == ["one.wav"])
    #expect(try Self.rows("routines: x/one.relax\nlengths: 1m30s").map(\.file) == ["one-1m30s.wav"])
  }

  @Test(arguments: [("../a", "leads out"), ("/a", "leads out"), ("a/../../b", "leads out"), ("~/a", "leads out")])
  func keepsNamesInTheFolder(pattern: String, words: String) {
    let text = Self.faults("routines: one\nname: \"\(pattern)\"")
    #expect(text.hasPrefix("plan.yaml:2:7: The name \"\(pattern)\" \(words)"), "\(text)")
  }

  @Test(arguments: ["..", "../../etc", ".hidden", "a/b", "a\u{1B}b", ""])
  func makesValuesHarmless(value: String) {
    let name = NamePattern.harmless(value)
    #expect(!name.contains("/") && !name.hasPrefix(".") && !name.isEmpty && !name.contains("\u{1B}"))
  }

  @Test func tellsAllItsFaultsAtOnce() {
    let text = Self.faults(
      """
      routines: one
      lengths: [10, soon]
      langages: [de]
      languages: [deutsch]
      formats: [mp7]
      master: fone
      captions: [txt]
      name: "{profil}"
      rows:
        - length: 5m
        - routine: one
          lenght: 5m
        - one
      """
    )
    #expect(
      text == """
        plan.yaml:2:11: "10" is not a length from more than 0s to 24h.
          Write a unit behind it: 10m for minutes.

        plan.yaml:2:15: "soon" is not a length from more than 0s to 24h.
          Write a time such as 10m or 12m30s.

        plan.yaml:3:1: There is no key "langages" in a plan.
          Did you mean "languages"?

        plan.yaml:4:13: "deutsch" is not the short name of a language.
          Write one such as de.

        plan.yaml:5:11: "mp7" is not a format.
          Did you mean "mp3"?

        plan.yaml:6:9: "fone" is not what a track can be mastered for.
          Did you mean "phone"?

        plan.yaml:7:12: "txt" is not a kind of captions.
          There are vtt, srt, lrc.

        plan.yaml:10:5: This row names no routine.
          - routine: clench-and-notice

        plan.yaml:12:5: There is no key "lenght" in a row.
          Did you mean "length"?

        plan.yaml:13:5: A row is a list of keys and values.
          - routine: clench-and-notice

        plan.yaml:8:7: There is no {profil} for a name.
          Did you mean {profile}?

        """
    )
  }

  @Test(arguments: ["", "a: [", "- x", "lengths: 10m", "\"x"])
  func isNeverSilentAboutAFileThatIsNoPlan(text: String) { #expect(!Self.faults(text).isEmpty) }

  @Test func wantsWhatItsNamesHave() {
    let text = Self.faults("routines: one\nname: \"{routine}-{length}\"")
    #expect(text.contains("The name has {length}, and this track has none"), "\(text)")
  }

  // MARK: - Parts

  @Test(arguments: [1, 2, 3, 16])
  func everyTrackIsInJustOnePart(count: Int) throws {
    let shards = try (1...count).map { try BatchShard(number: $0, of: count) }
    let files = (0..<200).map { "client\($0)/routine-10m.wav" }
    for file in files { #expect(shards.count { $0.holds(file) } == 1) }
    for shard in shards { #expect(files.contains(where: shard.holds)) }
  }

  /// What a part holds must never change: tasks of one job may run different builds. The numbers are those of Python's
  /// hashlib: int.from_bytes(sha256(name).digest()[:8], "big") % 16 + 1.
  @Test func aTrackStaysInItsPart() throws {
    let parts = try ["ana/x-10m.wav", "ben/x-10m.wav", "one.wav"].map { file in
      try (1...16).first { try BatchShard(number: $0, of: 16).holds(file) }
    }
    #expect(parts == [5, 1, 11])
  }

  @Test(arguments: ["5/4", "0/4", "-1/4", "1/0", "a", "1", "1/2/3", "1/x", ""])
  func aPartThatIsNoneIsTold(text: String) {
    #expect(throws: Failure.self) { try BatchShard(text, environment: [:]) }
  }

  @Test(arguments: [
    (["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "0"], 4, 4),
    (["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "1"], 3, 4),
    (
      [
        "SLURM_ARRAY_TASK_ID": "4", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "0",
        "SLURM_ARRAY_TASK_STEP": "2",
      ], 3, 4
    ),
    (["AWS_BATCH_JOB_ARRAY_INDEX": "0", "AWS_BATCH_JOB_ARRAY_SIZE": "9"], 1, 9),
    (["CLOUD_RUN_TASK_INDEX": "8", "CLOUD_RUN_TASK_COUNT": "9"], 9, 9),
    (["JOB_COMPLETION_INDEX": "2", "UNCLENCH_SHARDS": "5"], 3, 5),
  ])
  func theSystemSaysWhichPart(environment: [String: String], number: Int, count: Int) throws {
    #expect(try BatchShard("auto", environment: environment) == BatchShard(number: number, of: count))
  }

  @Test(arguments: [
    [:], ["JOB_COMPLETION_INDEX": "2"], ["JOB_COMPLETION_INDEX": "5", "UNCLENCH_SHARDS": "5"],
    ["SLURM_ARRAY_TASK_ID": "x", "SLURM_ARRAY_TASK_COUNT": "4"],
    // Tasks 3 and 9 of an array are no halves of a plan.
    ["SLURM_ARRAY_TASK_ID": "9", "SLURM_ARRAY_TASK_COUNT": "2", "SLURM_ARRAY_TASK_MIN": "3"],
  ])
  func aSystemThatDoesNotSayIsTold(environment: [String: String]) {
    #expect(throws: Failure.self) { try BatchShard("auto", environment: environment) }
  }
}
