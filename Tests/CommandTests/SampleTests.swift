import AudioFiles
import Foundation
import Testing

@Suite("The samples that ship")
struct SampleTests {
  /// A row of `samples.txt`.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var routine: String
    var from: String
    var to: String
    var options: [String]
    var testDescription: String { name }
  }

  static let folder = Command.root.appending(path: "Samples")
  static let rows: [Row] = {
    let text = (try? String(contentsOf: folder.appending(path: "samples.txt"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        name: cells[0],
        routine: cells[1],
        from: cells[2],
        to: cells[3],
        options: cells[4].split(separator: " ").map(String.init)
      )
    }
  }()

  @Test func theyAreSixAndSmallEachWithItsPicture() throws {
    #expect(Self.rows.count == 6)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(Self.rows.flatMap { ["\($0.name).opus", "\($0.name).svg"] }).isSubset(of: names))
    let sizes = try names.map {
      try FileManager.default.attributesOfItem(atPath: Self.folder.appending(path: $0).path)[.size] as? Int ?? 0
    }
    #expect(sizes.reduce(0, +) < 6_000_000)
  }

  /// The same course of loudness, in steps of a tenth of a second, as when it is rendered now.
  @Test(arguments: rows)
  func aSampleSoundsAsItIsRenderedNow(row: Row) throws {
    let folder = try Folder()
    let made = try Command.run(
      ["render", row.routine, "--from", row.from, "--to", row.to, "--progress", "none", "-o", "now.wav"] + row.options,
      in: folder.url
    )
    #expect(made.status == 0, "\(made.messages)")
    let now = try levels(folder.url.appending(path: "now.wav").path)
    let shipped = try levels(Self.folder.appending(path: "\(row.name).opus").path)
    #expect((200...400).contains(now.count) && abs(now.count - shipped.count) <= 1)
    // Opus changes quiet hiss by a few decibels, and words hardly.
    let differences = zip(now, shipped).filter { $0.0 > -40 }.map { abs($0 - $1) }.sorted()
    #expect(differences.count > 20)
    #expect(differences[differences.count / 2] < 1 && differences[differences.count * 95 / 100] < 3)
  }

  /// The level of each tenth of a second, in dB.
  private func levels(_ path: String) throws -> [Double] {
    let reader = try AudioFileReader(path: path)
    let samples = try reader.readAll()
    let step = reader.sampleRate.hertz / 10 * reader.channels
    return stride(from: 0, to: samples.count - step + 1, by: step).map { start in
      let power = samples[start..<start + step].reduce(0.0) { $0 + Double($1) * Double($1) } / Double(step)
      return 10 * log10(power + 1e-12)
    }
  }
}
