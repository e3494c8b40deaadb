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
      muscle hand "your {side} hand"
      bed pink
      section "One":
        "Softly." softly, far
        "Firmly." firmly
        chime bell
        pause 2s..4s
        clench feet
        clench left hand
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
    try Self.expectEvents(of: "a.relax", in: folder.url)
    let text = try Command.run(["timeline", "a.relax"], in: folder.url).output
    #expect(
      text.contains(" common/hi.relax:3  speech   \"Hi.\"") && text.contains("common/deep/there.relax:2  speech ")
    )
    let kinds = (event["kind"] as? [String: Any])?["enum"] as? [String] ?? []
    #expect(Set(events.compactMap { $0["kind"] as? String }) == Set(kinds))
  }

  /// Holds the events of a script against their schema: every field of one is in the other, in every list.
  private static func expectEvents(of script: String, in folder: URL) throws {
    func object(_ data: Data) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    let events = try object(Data(Command.run(["timeline", script, "--format", "events"], in: folder).output.utf8))
    let schema = try object(Data(contentsOf: Command.root.appending(path: "docs/events.schema.json")))
    let fields = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(Set(events.keys) == Set(fields.keys).subtracting(["about", "context"]))
    for (name, field) in fields {
      guard let items = field["items"] as? [String: Any], let known = items["properties"] as? [String: Any] else {
        continue
      }
      let list = try #require(events[name] as? [[String: Any]])
      #expect(Set(list.flatMap(\.keys)) == Set(known.keys), "\(name)")
      let required = try #require(items["required"] as? [String])
      #expect(list.allSatisfy { Set(required).isSubset(of: $0.keys) }, "\(name)")
    }
  }
}
