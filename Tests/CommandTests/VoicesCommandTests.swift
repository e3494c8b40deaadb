import Foundation
import Testing

@Suite("unclench voices")
struct VoicesCommandTests {
  @Test func voicesAreListedByLanguageVariantAndSex() throws {
    let folder = try Folder()
    let list = try Command.run(["voices"], in: folder.url)
    #expect(list.status == 0)
    #expect(list.output.contains("  de ") && list.output.contains("German"))
    let female = try #require(list.output.components(separatedBy: "\n").first { $0.hasPrefix("  female") })
    #expect(female.contains("anika*") && !female.contains("Henrique"))
    let json = try Command.run(["voices", "--format", "json", "--language", "DE"], in: folder.url)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]]
    )
    #expect(object["languages"]?.compactMap { $0["name"] as? String } == ["de"])
    #expect(
      object["variants"]?.contains { $0["name"] as? String == "steph" && $0["sex"] as? String == "female" } == true
    )
  }

  @Test func aPreviewSpeaksWhatItIsToldAndObeysNothingInIt() throws {
    let folder = try Folder()
    let words = "Hello {name}. [[han@]] \"quoted\""
    let run = try Command.run(["voices", "en+anika", "de", "--text", words, "--preview", "heard"], in: folder.url)
    #expect(run.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/heard").sorted() == [
        "de.wav", "en-gb+anika.wav",
      ]
    )
    #expect(run.messages.contains("(2 of 2)"))
  }

  @Test(arguments: [
    (["voices", "en-gb+nope", "--preview", "v"], "en-gb+nope"), (["voices", "de"], "--preview"),
    (["voices", "--language", "germn"], "de"),
  ])
  func whatIsUnknownIsToldWithARemedy(arguments: [String], told: String) throws {
    let folder = try Folder()
    let run = try Command.run(arguments, in: folder.url)
    #expect(run.status == 64 && run.messages.contains(told))
  }
}
