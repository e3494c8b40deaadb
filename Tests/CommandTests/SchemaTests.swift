import Foundation
import Testing

@Suite("The form of the JSON")
struct SchemaTests {
  /// A WAV file of two seconds at 8 kHz, 8 bits and one channel.
  static let wave = Data(
    Array("RIFF".utf8) + [0xA4, 0x3E, 0, 0] + Array("WAVEfmt ".utf8)
      + [16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0]
      + Array("data".utf8) + [0x80, 0x3E, 0, 0] + (0..<16_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
  )

  @Test func everyFieldOfATimelineIsInItsSchemaAndEveryFieldOfTheSchemaIsUsed() throws {
    let folder = try Folder()
    try folder.write(
      """
      title "All"
      use "common/hi.relax"
      breath b = in 4s, hold 1s, out 6s, rest 1s
      muscle feet "your feet"
      bed pink
      section "One":
        "Softly." softly, far
        "Firmly." firmly
        chime bell
        pause 2s..4s
        clench feet
        stretch feet
        imagine feet
      breathe b for 1 breath
      do hi
      bed "wave.wav"
      pause 2s
      """,
      to: "a.relax"
    )
    try FileManager.default.createDirectory(at: folder.url.appending(path: "common"), withIntermediateDirectories: true)
    try folder.write("use \"deep/there.relax\"\ndefine hi:\n  \"Hi.\"\n  do there\n", to: "common/hi.relax")
    let deep = folder.url.appending(path: "common/deep")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    try folder.write("define there:\n  \"There.\"\n", to: "common/deep/there.relax")
    try Self.wave.write(to: folder.url.appending(path: "wave.wav"))
    let output = try Command.run(["timeline", "a.relax", "--format", "json"], in: folder.url).output
    let timeline = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let schemaFile = try Data(contentsOf: Command.root.appending(path: "docs/timeline.schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: schemaFile) as? [String: Any])

    let fields = try #require(schema["properties"] as? [String: Any])
    #expect(Set(timeline.keys) == Set(fields.keys))
    let definitions = schema["$defs"] as? [String: Any]
    let event = try #require((definitions?["event"] as? [String: Any])?["properties"] as? [String: Any])
    let events = try #require(timeline["events"] as? [[String: Any]])
    #expect(Set(events.flatMap(\.keys)) == Set(event.keys))
    let used = events.filter { $0["file"] != nil }
    #expect(used.map { $0["file"] as? String } == ["common/hi.relax", "common/deep/there.relax"])
    #expect(used.map { $0["line"] as? Int } == [3, 2])
    let text = try Command.run(["timeline", "a.relax"], in: folder.url).output
    #expect(
      text.contains(" common/hi.relax:3  speech   \"Hi.\"") && text.contains("common/deep/there.relax:2  speech ")
    )
    let kinds = (event["kind"] as? [String: Any])?["enum"] as? [String] ?? []
    #expect(Set(events.compactMap { $0["kind"] as? String }) == Set(kinds))
  }
}
