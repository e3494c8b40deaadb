import Foundation
import Rendering
import Testing

@Suite("The document on sound")
struct SoundDocumentTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/sound.md")

  private static let begin = "<!-- targets: made by `make record` from MasteringTarget.swift -->\n"
  private static let end = "<!-- end of targets -->"

  @Test func itsTableIsThatOfTheTargets() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let begin = try #require(text.range(of: Self.begin))
    let end = try #require(text.range(of: Self.end))
    let isFresh = text[begin.upperBound..<end.lowerBound] == MasteringTarget.table
    if !isFresh, ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil {
      try text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: MasteringTarget.table)
        .write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(isFresh, "docs/sound.md is behind MasteringTarget.swift: run `make record`")
  }
}
