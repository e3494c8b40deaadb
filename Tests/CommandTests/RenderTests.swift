import AudioFiles
import Foundation
import Testing
import Timing

@Suite("From a script to a track")
struct RenderTests {
  static let short = """
    title "Feet"
    ask name: text = "" "Who?"
    breath belly = in 2s, out 3s
    muscle feet "your feet"
    bed pink at -36 dB
    "Hello{, name}. This is a test of the whole way."
    breathe belly:
      clench feet at 50% for 5s, rest 6s
    """

  @Test func theTrackIsAsLongAsItsTimelineAndTheSameEachTime() throws {
    let folder = try Folder()
    try folder.write(Self.short, to: "feet.relax")
    let first = try Command.run(["render", "feet.relax", "-o", "a.wav"], in: folder.url)
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.messages.contains("a.wav: 0:"))
    #expect(first.output.isEmpty)
    #expect(try Command.run(["render", "feet.relax", "-o", "b.wav"], in: folder.url).status == 0)
    #expect(folder.data("a.wav") != nil && folder.data("a.wav") == folder.data("b.wav"))

    let json = try Command.run(["timeline", "feet.relax", "--format", "json"], in: folder.url).output
    let timeline = try JSONDecoder().decode(TimelineDocument.self, from: Data(json.utf8))
    let reader = try AudioFileReader(path: folder.url.appending(path: "a.wav").path)
    #expect(reader.frames.value == timeline.frames)
    #expect(reader.channels == 2 && reader.sampleRate.hertz == 48_000)
    #expect(reader.title == "Feet")
    #expect(folder.names == ["a.wav", "b.wav", "feet.relax"])
  }

  @Test func anAnswerIsSpoken() throws {
    let folder = try Folder()
    try folder.write(Self.short, to: "feet.relax")
    let plain = try Command.run(["timeline", "feet.relax"], in: folder.url).output
    let named = try Command.run(["timeline", "feet.relax", "--set", "name=Ana"], in: folder.url).output
    #expect(plain.contains("\"Hello.\"") && named.contains("\"Hello, Ana.\""))
  }

  @Test func twentyFourBitsAreWritten() throws {
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "a.relax")
    #expect(try Command.run(["render", "a.relax", "-o", "16.wav"], in: folder.url).status == 0)
    #expect(try Command.run(["render", "a.relax", "-o", "24.wav", "--bits", "24"], in: folder.url).status == 0)
    let sizes = ["16.wav", "24.wav"].map { folder.data($0)?.count ?? 0 }
    #expect(abs(Double(sizes[1]) / Double(sizes[0]) - 1.5) < 0.01)
  }

  @Test func aScriptMayComeFromStandardInput() throws {
    let folder = try Folder()
    let input = Data("\"Hello.\"\n".utf8)
    let result = try Command.run(["render", "-", "--progress", "none"], in: folder.url, input: input)
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(folder.names == ["track.wav"])
  }

  @Test func progressIsToldAsJSON() throws {
    let folder = try Folder()
    try folder.write(Self.short, to: "feet.relax")
    let result = try Command.run(["render", "feet.relax", "--progress", "json"], in: folder.url)
    let stages = try result.messages.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["stage"] as? String
    }
    #expect(stages.first == "speaking" && stages.last == "done")
    #expect(Set(stages) == ["speaking", "length", "measuring", "writing", "done"])
  }

  @Test func theFoundingRoutineIsWhole() throws {
    let folder = try Folder()
    let result = try Command.run(["timeline", "clench-and-notice", "--format", "json"], in: folder.url)
    #expect(result.status == 0 && result.messages.isEmpty)
    let timeline = try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8))
    let events = timeline.events

    let clenches = events.filter { $0.kind == "clench" }
    let groups = ["feet", "buttocks", "pelvic-floor", "abdomen", "shoulders"]
    #expect(clenches.map { $0.part ?? "" } == groups.flatMap { [$0, $0] })
    #expect(clenches.map { $0.effort ?? 0 } == groups.flatMap { _ in [100, 50] })
    #expect(clenches.allSatisfy { $0.frames == 5 * 48_000 })
    let rests = events.filter { $0.kind == "rest" }
    #expect(rests.count == 10 && rests.allSatisfy { $0.length >= 20 })

    // The breath goes on from before the first clench to after the last rest, without a gap.
    let breaths = events.filter { $0.kind == "breath" && $0.startFrame >= (clenches.first?.startFrame ?? 0) - 960_000 }
    let paced = breaths.filter { $0.startFrame <= (rests.last.map { $0.startFrame + $0.frames } ?? 0) }
    #expect(zip(paced, paced.dropFirst()).allSatisfy { $0.startFrame + $0.frames == $1.startFrame })
    #expect((paced.first?.startFrame ?? .max) <= (clenches.first?.startFrame ?? 0))

    let speech = events.filter { $0.kind == "speech" }
    #expect(zip(speech, speech.dropFirst()).allSatisfy { $0.startFrame + $0.frames <= $1.startFrame })
    #expect(timeline.frames == 12 * 60 * 48_000)
    // A way out and a choice of eyes within the first minute and a half.
    let early = speech.filter { $0.start < 90 }.compactMap(\.text).joined(separator: " ").lowercased()
    for word in ["skip", "stop", "eyes may close or stay open"] { #expect(early.contains(word)) }
  }
}
