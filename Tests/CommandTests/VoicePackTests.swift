import Foundation
import Testing
import Timing

@Suite("A recorded voice")
struct VoicePackTests {
  static let script = """
    title "Let go"
    ask name: text = "" "Who?"
    breath b = in 4s, out 6s
    muscle feet "your feet"
    section "One":
      "Hello{, name}. Lie down, if you like."
      "Stay as you are." softly, slower
      pause 2s
    section "Two":
      clench feet for 5s, rest 12s:
        cue "Curl your toes."
        hold "Keep breathing."
        release "And let go."
      "Stay as you are."
    """

  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
  }

  /// The names of the takes, by their words, as the sheet has them.
  private func sheet(_ arguments: [String] = []) throws -> [String: String] {
    let result = try Command.run(["sheet", "a.relax", "-o", "takes"] + arguments, in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    let table = String(decoding: try #require(folder.data("takes/sheet.csv")), as: UTF8.self)
    var names: [String: String] = [:]
    for line in table.components(separatedBy: "\r\n").dropFirst() where !line.isEmpty {
      let fields = line.split(separator: ",", maxSplits: 2).map(String.init)
      let words =
        fields[2].hasPrefix("\"") ? fields[2].dropFirst().prefix { $0 != "\"" } : fields[2].prefix { $0 != "," }
      names[String(words)] = fields[1]
    }
    return names
  }

  private func put(_ take: MadeTake, _ name: String) throws {
    try take.wave.write(to: folder.url.appending(path: "takes/\(name)"))
  }

  private func speech(_ arguments: [String] = []) throws -> (events: [TimelineDocument.Event], messages: String) {
    let result = try Command.run(["timeline", "a.relax", "--format", "json"] + arguments, in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    let events = try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8)).events
    return (events.filter { $0.kind == "speech" }, result.messages)
  }

  @Test func replacesEveryLineButTwoAndTheTimelineMovesAccordingly() throws {
    let names = try sheet(["--set", "name=Ana"])
    #expect(names.count == 6)
    let lengths = ["Hello, Ana.": 1.2, "Stay as you are.": 3.4, "Curl your toes.": 2.6, "Keep breathing.": 0.8]
    for (words, seconds) in lengths {
      try put(MadeTake(seconds: seconds, padding: 0.3), try #require(names[words]))
    }
    let own = ["--set", "name=Ana"]
    let (before, after) = (try speech(own), try speech(own + ["--voice-pack", "takes"]))
    #expect(
      after.messages == """
        From the voice pack Let go: 4 of 6 lines. The synthetic voice steps in for 2:
          \(names["Lie down, if you like."] ?? "?") is missing
          \(names["And let go."] ?? "?") is missing

        """
    )
    #expect(before.events.map(\.text) == after.events.map(\.text) && after.events.count == 7)
    for (old, new) in zip(before.events, after.events) {
      let take = lengths[new.text ?? ""]
      // Pads are 15 ms at either end, frames 10 ms.
      #expect(abs(new.length - (take.map { $0 + 0.03 } ?? old.length)) < (take == nil ? 1e-9 : 0.03), "\(new)")
    }
    // What follows the first two sentences moves by what they are shorter or longer, to the frame.
    let moved = after.events[2].startFrame - before.events[2].startFrame
    #expect(moved == after.events[0].frames - before.events[0].frames && moved != 0)
  }

  @Test func givesTheSameTrackWhateverTheCacheHolds() throws {
    let names = try sheet()
    for words in ["Hello.", "And let go."] { try put(MadeTake(seconds: 1), try #require(names[words])) }
    let cache = try Folder()
    func render(_ environment: [String: String]) throws -> (Data?, String) {
      let result = try Command.run(
        ["render", "a.relax", "--voice-pack", "takes", "-o", "t.wav", "--progress", "none"],
        in: folder.url,
        environment: environment
      )
      #expect(result.status == 0, "\(result.messages)")
      return (folder.data("t.wav"), result.messages)
    }
    let off = try render([:])
    #expect(off.0 != nil && off.1.contains("2 of 6 lines"))
    for _ in 0..<2 { #expect(try render(["UNCLENCH_CACHE": cache.url.path]) == off) }
    // Another take under the same name is another sound.
    try put(MadeTake(seconds: 1.4), try #require(names["And let go."]))
    #expect(try render(["UNCLENCH_CACHE": cache.url.path]).0 != off.0)
  }

  @Test func takesKeepTheirLinesWhenTheScriptIsChanged() throws {
    let names = try sheet()
    let name = try #require(names["And let go."])
    // Any ending, any format, any case, another number.
    let other = "77-Whatever-\(name.dropLast(4).suffix(8).uppercased()).au"
    try MadeTake(seconds: 1.5, rate: 44_100, channels: 2).sun.write(to: folder.url.appending(path: "takes/\(other)"))
    try put(MadeTake(), try #require(names["Keep breathing."]))
    try folder.write(
      Self.script.replacing("section \"One\":", with: "\"First of all.\"\nsection \"One\":").replacing(
        "Keep br",
        with: "Go on br"
      ),
      to: "a.relax"
    )
    let (events, messages) = try speech(["--voice-pack", "takes"])
    #expect(messages.contains("1 of 7 lines"))
    #expect(events.contains { $0.text == "And let go." && abs($0.length - 1.53) < 0.03 })
    #expect(events.contains { $0.text == "Go on breathing." && abs($0.length - 2) > 0.1 })
    let check = try Command.run(["pack", "check", "takes", "a.relax"], in: folder.url)
    #expect(check.status == 0, "\(check.messages)")
    #expect(check.output.contains("keep-breathing-"), "\(check.output)")
    #expect(check.output.contains("It is used for no line: no line has its words"), "\(check.output)")
  }

  /// Takes that can't be used, and what is said of them.
  static let refusals: [(name: String, bytes: Data, reason: String)] = [
    ("no sound", Data("no sound".utf8), "it is not a sound file, or of a kind that is not known"),
    ("empty", Data(), "it is empty"),
    ("silent", MadeTake(peak: 0, noise: 0).wave, "no words are heard in it"),
    ("only noise", MadeTake(peak: 0, noise: 0.05).wave, "no words are heard in it"),
    ("a click", MadeTake(seconds: 0.03).wave, "no words are heard in it"),
    ("4 kHz", MadeTake(rate: 4_000).wave, "its sample rate is 4000 Hz, and 8000 Hz is the least"),
    ("cut", MadeTake().wave.dropLast(60_000), "it breaks off before its end"),
    ("long", MadeTake(seconds: 121, padding: 0, rate: 8_000).wave, "it is longer than 2 minutes"),
  ]

  @Test(arguments: refusals.indices)
  func aTakeThatCannotBeUsedIsToldAndTheSyntheticVoiceStepsIn(index: Int) throws {
    let (_, bytes, reason) = Self.refusals[index]
    let name = try #require(try sheet()["And let go."])
    try bytes.write(to: folder.url.appending(path: "takes/\(name)"))
    let (events, messages) = try speech(["--voice-pack", "takes"])
    #expect(
      messages.contains("0 of 6 lines") && messages.contains("  \(name) can't be used: \(reason)\n"),
      "\(messages)"
    )
    #expect(try events.map(\.length) == speech().events.map(\.length))
    let check = try Command.run(["pack", "check", "takes", "a.relax"], in: folder.url)
    #expect(check.status == 65 && check.output.contains("\(name)\n  It can't be used: \(reason).\n"), "\(check.output)")
  }

  @Test func aTakeThatIsTooLongForItsPlaceIsAnErrorWithNumbers() throws {
    let name = try #require(try sheet()["Keep breathing."])
    try put(MadeTake(seconds: 6), name)
    let result = try Command.run(["check", "a.relax", "--voice-pack", "takes"], in: folder.url)
    #expect(result.status == 65)
    #expect(result.messages.contains("The take \(name) is too long for its place"), "\(result.messages)")
    #expect(result.messages.contains("and there are 5s"), "\(result.messages)")
    let check = try Command.run(["pack", "check", "takes", "a.relax"], in: folder.url)
    #expect(check.status == 65 && check.output.contains("\(name)\n  The take \(name) is too long"), "\(check.output)")
  }

  @Test func theReviewSaysWhichTakesAreToBeRecordedAgain() throws {
    let names = try sheet()
    try put(MadeTake(peak: 2.5), try #require(names["Hello."]))
    try put(MadeTake(noise: 0.03), try #require(names["Lie down, if you like."]))
    try put(MadeTake(peak: 0.006, noise: 0.00003), try #require(names["Stay as you are."]))
    try put(MadeTake(rate: 8_000), try #require(names["Curl your toes."]))
    try put(MadeTake(channels: 2, secondChannel: -1), try #require(names["And let go."]))
    try folder.write("x", to: "takes/notes.txt")
    try folder.write("name: Mine\nlanguage: en\nvoice: me, in the wardrobe\nlicence: LICENCE\n", to: "takes/pack.yaml")
    try folder.write("Only for friends.\nReally.\n", to: "takes/LICENCE")
    let result = try Command.run(["pack", "check", "takes", "a.relax"], in: folder.url)
    #expect(result.status == 65)
    #expect(
      result.output == """
        Mine, language en
        Voice: me, in the wardrobe
        Licence: Only for friends.

        001-hello-2d8bd7d9.wav
          It is clipped in 540 places: record it with a lower level.
        002-lie-down-if-you-like-36cee236.wav
          The words lie only 17 dB above the noise; 30 dB are needed. Go nearer, or into a quieter room.
        003-stay-as-you-are-65a4b2da.wav
          The words are at -52 dBFS only: record it with a higher level.
        004-curl-your-toes-6d2caa0d.wav
          It has 8000 samples a second; 16000 is the least that sounds clear.
        005-keep-breathing-b0ecedb8.wav
          There is no take.
        006-and-let-go-b8a6c247.wav
          Its channels differ; only the loudest is used.
        notes.txt
          It is used for no line: its name has no code of a line.

        5 of 6 lines can be spoken from the pack; 3 takes should be recorded again.

        """
    )
  }

  @Test func aPackInAnotherLanguageIsAnError() throws {
    _ = try sheet()
    try folder.write("language: de\n", to: "takes/pack.yaml")
    let result = try Command.run(["check", "a.relax", "--voice-pack", "takes"], in: folder.url)
    #expect(result.status == 64 && result.messages.contains("speaks de, and the track en"), "\(result.messages)")
    try folder.write("language: en-us\n", to: "takes/pack.yaml")
    #expect(try Command.run(["check", "a.relax", "--voice-pack", "takes"], in: folder.url).status == 0)
  }

  /// Packs that are none, and what is said.
  static let faults = [
    ("", "is no list of keys and values"), ("name: Mine", "doesn't say which language"),
    ("language: English", "\"English\" is not the short name of a language."),
    ("langauge: en", "takes/pack.yaml:1:1: There is no key \"langauge\""),
    ("language: [en]", ":1:1: Here goes a text."),
    ("name: \"x", "no closing quote"),
  ]

  @Test(arguments: faults.indices)
  func aPackWhoseDescriptionIsWrongIsToldSo(index: Int) throws {
    try FileManager.default.createDirectory(at: folder.url.appending(path: "takes"), withIntermediateDirectories: true)
    try folder.write(Self.faults[index].0, to: "takes/pack.yaml")
    let result = try Command.run(["check", "a.relax", "--voice-pack", "takes"], in: folder.url)
    #expect(result.status == 65 && result.messages.contains(Self.faults[index].1), "\(result.messages)")
  }

  @Test func aFolderThatIsNoPackIsToldWithWhatMakesOne() throws {
    try FileManager.default.createDirectory(at: folder.url.appending(path: "takes"), withIntermediateDirectories: true)
    for (name, words) in [
      ("takes", "is no voice pack: it has no pack.yaml"), ("nowhere", "There is no folder nowhere"),
    ] {
      let result = try Command.run(["check", "a.relax", "--voice-pack", name], in: folder.url)
      #expect(result.status == 66 && result.messages.contains(words), "\(result.messages)")
      #expect(result.messages.contains("unclench sheet ROUTINE -o \(name)"))
    }
  }

  @Test func theSheetSaysHowAndHowLongAndKeepsWhatWasWritten() throws {
    let names = try sheet(["--set", "name=<Ana & \"Bo\">"])
    let page = String(decoding: try #require(folder.data("takes/sheet.html")), as: UTF8.self)
    #expect(page.contains("Hello, &lt;Ana &amp; &quot;Bo&quot;&gt;.") && !page.contains("<Ana"))
    #expect(page.contains("<b>1 *</b>") && page.contains("<b>2</b>"))
    #expect(page.contains("softly, slowly · ") && page.contains("heard 2 times"))
    #expect(page.contains("<h2>Two</h2>") && page.contains("at most 4.") && !page.contains("<script"))
    #expect(
      names.keys.contains { $0.hasPrefix("Hello, <Ana") } && names.values.contains { $0.hasPrefix("001-hello-ana-bo-") }
    )
    try folder.write("language: en\n", to: "takes/pack.yaml")
    let again = try Command.run(["sheet", "a.relax", "-o", "takes/"], in: folder.url)
    #expect(
      again.messages == """
        takes/sheet.html is written anew.
        takes/sheet.csv is written anew.
        takes/pack.yaml is left as it is.
        6 lines to record.

        """
    )
    #expect(folder.data("takes/pack.yaml") == Data("language: en\n".utf8))
  }

  @Test func noTakeIsWrittenOver() throws {
    let name = try #require(try sheet()["And let go."])
    try put(MadeTake(), name)
    let before = folder.data("takes/\(name)")
    let result = try Command.run(["render", "a.relax", "--voice-pack", "takes", "-o", "takes/\(name)"], in: folder.url)
    #expect(result.status == 64 && folder.data("takes/\(name)") == before, "\(result.messages)")
  }

  private static let hasFlite = FileManager.default.isExecutableFile(atPath: "/usr/bin/flite")

  @Test(.enabled(if: hasFlite, "needs flite: sudo apt-get install flite"))
  func takesOfAnotherEngineSpeakALine() throws {
    let names = try sheet()
    for (words, name) in names where words != "Hello." && words != "And let go." {
      let flite = URL(filePath: "/usr/bin/flite")
      let result = try Command.run(flite, ["-voice", "slt", "-t", words, "-o", "takes/\(name)"], in: folder.url)
      #expect(result.status == 0)
    }
    let (events, messages) = try speech(["--voice-pack", "takes"])
    #expect(messages.contains("4 of 6 lines. The synthetic voice steps in for 2:\n"), "\(messages)")
    for words in ["Hello.", "And let go."] { #expect(messages.contains("  \(names[words] ?? "?") is missing\n")) }
    #expect(try zip(events, speech().events).count { $0.length != $1.length } == 5)
    #expect(try Command.run(["pack", "check", "takes", "a.relax"], in: folder.url).status == 0)
  }
}
