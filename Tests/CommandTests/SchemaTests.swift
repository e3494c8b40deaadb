import Foundation
import Testing

@Suite("The form of the JSON")
struct SchemaTests {
  @Test func everyFieldOfATimelineIsInItsSchemaAndEveryFieldOfTheSchemaIsUsed() throws {
    let folder = try Folder()
    try folder.write(
      """
      title "All"
      breath b = in 4s, hold 1s, out 6s, rest 1s
      muscle feet "your feet"
      bed pink
      section "One":
        "Softly." softly, far
        chime bell
        pause 2s..4s
        clench feet
        stretch feet
        imagine feet
      breathe b for 1 breath
      """,
      to: "a.relax"
    )
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
    let kinds = (event["kind"] as? [String: Any])?["enum"] as? [String] ?? []
    #expect(Set(events.compactMap { $0["kind"] as? String }) == Set(kinds))
  }
}
