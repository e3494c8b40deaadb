import Foundation
import Glibc
import Testing
import Timing

@Suite("A voice that a command speaks")
struct VoiceCommandTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("ask name: text = \"\" \"Who?\"\nlanguage de\n\"Hallo{, name}.\"\n\"Zweitens.\"\n", to: "a.relax")
    try MadeTake().wave.write(to: folder.url.appending(path: "voice.wav"))
  }

  private func check(_ voice: String, _ arguments: [String] = []) throws -> Command {
    try folder.write(voice, to: "p.yaml")
    return try Command.run(["check", "a.relax", "--profile", "p.yaml"] + arguments, in: folder.url)
  }

  /// Whether a process of that number runs; one that has ended and only waits to be forgotten doesn't.
  private func isRunning(_ number: String) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return false }
    return !state.contains(") Z ")
  }

  @Test func isGivenTheWordsAndItsWaveIsTrimmedAndPlayed() throws {
    // What was asked is written down beside the script.
    let command =
      "(cat; echo \"$UNCLENCH_LANGUAGE $UNCLENCH_RATE $UNCLENCH_PITCH $PULSE_CLIENTCONFIG\") >> asked; cat voice.wav"
    try folder.write("voice: {command: '\(command)'}\nrate: 120\npitch: 30\n", to: "p.yaml")
    let result = try Command.run(
      ["timeline", "a.relax", "--profile", "p.yaml", "--format", "json", "--set", "name=$(touch x) `touch y` \"' é"],
      in: folder.url,
      environment: ["PULSE_CLIENTCONFIG": "mine"]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      folder.data("asked").map { String(decoding: $0, as: UTF8.self) }
        == "Hallo, $(touch x) `touch y` \"' é.\nde 120 30 mine\nZweitens.\nde 120 30 mine\n"
    )
    #expect(folder.names == ["a.relax", "asked", "p.yaml", "voice.wav"])
    let speech = try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8)).events
      .filter { $0.kind == "speech" }
    #expect(speech.count == 2)
    for event in speech { #expect(abs(event.length - 2.03) < 0.03, "\(event.length)") }
  }

  @Test func isAskedOnceForWhatTheCacheKeepsAndTheTrackIsTheSame() throws {
    let cache = try Folder()
    try folder.write("voice: {command: 'echo >> asked; cat voice.wav'}", to: "p.yaml")
    func render(_ environment: [String: String]) throws -> Data? {
      let result = try Command.run(
        ["render", "a.relax", "--profile", "p.yaml", "-o", "t.wav"],
        in: folder.url,
        environment: environment
      )
      #expect(result.status == 0, "\(result.messages)")
      return folder.data("t.wav")
    }
    let first = try render(["UNCLENCH_CACHE": cache.url.path])
    #expect(folder.data("asked")?.count == 2)
    #expect(try render(["UNCLENCH_CACHE": cache.url.path]) == first)
    #expect(folder.data("asked")?.count == 2)
    #expect(try render([:]) == first && first != nil)
  }

  /// Commands that fail, and what is said of them.
  static let failures: [(command: String, words: [String])] = [
    ("echo rubbish; echo one >&2; echo two >&2", ["that is no WAV", "It said:\n    one\n    two\n", "> try.wav"]),
    ("echo sorry >&2; exit 3", ["failed with exit code 3", "    sorry\n"]),
    ("true", ["wrote nothing"]),
    ("no-such-program-anywhere", ["not installed, or not found", "correct \"voice:\""]),
    ("kill -9 $$", ["ended by signal 9"]),
    ("head -c 20000 voice.wav", ["breaks off before its end"]),
    ("head -c 44 voice.wav", ["breaks off before its end"]),
    ("cat silent.wav", ["no words are heard"]),
    ("cat slow.wav", ["4000 Hz"]),
    ("(sleep 60; true) & echo $! > child; sleep 60", ["not done after 1 s", "voice-limit: 2m"]),
  ]

  @Test(arguments: failures.indices)
  func thatFailsIsToldWithoutTheWords(index: Int) throws {
    let (command, words) = Self.failures[index]
    try MadeTake(peak: 0, noise: 0).wave.write(to: folder.url.appending(path: "silent.wav"))
    try MadeTake(rate: 4_000).wave.write(to: folder.url.appending(path: "slow.wav"))
    let result = try check("voice: {command: '\(command)'}\nvoice-limit: 1s", ["--set", "name=Secret"])
    #expect(result.status == 69)
    #expect(result.messages.hasPrefix("unclench: The command of your voice "), "\(result.messages)")
    for word in words + ["It was to speak line 3 of a.relax."] {
      #expect(result.messages.contains(word), "\(result.messages)")
    }
    #expect(!result.messages.contains("Secret"))
    // Not only the shell is ended, but all that it has started.
    if let child = folder.data("child") {
      #expect(!isRunning(String(decoding: child, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
    }
  }

  @Test func endsWithItsChildrenWhenTheUserStopsIt() throws {
    try folder.write(
      "voice: {command: '(sleep 60; true) & echo $! > child.part; mv child.part child; sleep 60'}",
      to: "p.yaml"
    )
    let running = try Command.start(["render", "a.relax", "--profile", "p.yaml"], in: folder.url)
    while folder.data("child") == nil, running.process.isRunning { usleep(2_000) }
    kill(running.process.processIdentifier, SIGINT)
    #expect(try running.wait().status == 130)
    let child = try #require(folder.data("child"))
    #expect(!isRunning(String(decoding: child, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(!folder.names.contains("a.wav"))
  }

  @Test func whatItLeavesRunningIsEndedAfterEveryPhrase() throws {
    let result = try check("voice: {command: 'sleep 60 & echo $! > child; cat voice.wav'}")
    #expect(result.status == 0, "\(result.messages)")
    let child = try #require(folder.data("child"))
    #expect(!isRunning(String(decoding: child, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test func withoutAnyWordsItIsNotAsked() throws {
    try folder.write("\"…\"\n\"Eins.\"\n", to: "a.relax")
    let result = try check("voice: {command: 'echo >> asked; cat voice.wav'}")
    #expect(result.status == 0 && folder.data("asked")?.count == 1, "\(result.messages)")
  }

  @Test func aWaveOfUnknownLengthIsReadToItsEnd() throws {
    let known = try check("voice: command 'cat voice.wav'")
    #expect(known.status == 0, "\(known.messages)")
    var wave = MadeTake().wave
    for size: [UInt8] in [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0xF0, 0xFF, 0x7F], [0, 0, 0, 0]] {
      wave.replaceSubrange(40..<44, with: size)
      try wave.write(to: folder.url.appending(path: "voice.wav"))
      #expect(try check("voice: command 'cat voice.wav'").messages == known.messages)
    }
  }

  @Test func wordsThatItCannotHastenAreToldWithNumbers() throws {
    try folder.write("\"This is too long for its place.\" over 1s\n", to: "a.relax")
    let result = try check("voice: {command: 'cat voice.wav'}")
    #expect(result.status == 65)
    #expect(result.messages.contains("2.03") || result.messages.contains("2.0"), "\(result.messages)")
  }

  @Test func noScriptAndNoCommandLineCanHaveOne() throws {
    try folder.write("voice guide = command \"touch x\"\n\"Hello.\"\n", to: "a.relax")
    let script = try Command.run(["check", "a.relax"], in: folder.url)
    #expect(script.status == 65)
    #expect(script.messages.contains("A script can't have a command speak"), "\(script.messages)")
    // Not even where the listener has one.
    #expect(try check("voice: command \"touch y\"").status == 65)
    try folder.write("voice guide = command\n\"Hello.\"\n", to: "a.relax")
    #expect(try check("{}", ["--voice", "en-gb"]).status == 0)
    let line = try Command.run(["check", "a.relax", "--voice", "command \"touch x\""], in: folder.url)
    #expect(line.status == 64 && line.messages.contains("belongs in a profile"), "\(line.messages)")
    #expect(folder.names == ["a.relax", "p.yaml", "voice.wav"])
  }

  /// Profiles whose voice is no command that can be run, and what is said.
  static let faults = [
    ("voice: command", ":1:8: There is no command behind \"command\"."),
    ("voice: command \"\"", ":1:8: There is no command behind \"command\"."),
    ("voice: {command: \" \"}", ":1:8: There is no command"),
    ("voice: {comand: x}", ":1:8: Here goes the name of a voice, or a command."),
    ("voice: [a, b]", ":1:8: Here goes a text."),
    ("voice-limit: 5s", ":1:14: \"voice-limit\" is for a voice that is a command."),
    ("voice: command true\nvoice-limit: 5", ":2:14: Here goes a time from 1s to 10m."),
  ]

  @Test(arguments: faults.indices)
  func aProfileThatHasItWrongIsToldSo(index: Int) throws {
    let result = try check(Self.faults[index].0)
    #expect(result.status == 65)
    #expect(result.messages.hasPrefix("unclench: p.yaml" + Self.faults[index].1), "\(result.messages)")
  }

  private static let hasFlite = FileManager.default.isExecutableFile(atPath: "/usr/bin/flite")

  @Test(.enabled(if: hasFlite, "needs flite: sudo apt-get install flite"))
  func fliteSpeaks() throws {
    try folder.write("\"Let go of the day, slowly.\"\n\"Once more.\"\n", to: "a.relax")
    try folder.write("voice: command \"flite -voice slt -o /dev/stdout\"\n", to: "p.yaml")
    let result = try Command.run(
      ["timeline", "a.relax", "--profile", "p.yaml", "--format", "json"],
      in: folder.url
    )
    #expect(result.status == 0, "\(result.messages)")
    let speech = try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8)).events
      .filter { $0.kind == "speech" }
    #expect(speech.map(\.voice) == Array(repeating: "command \"flite -voice slt -o /dev/stdout\"", count: 2))
    #expect(speech.count == 2 && speech[0].length > 1 && speech[0].length < 3, "\(speech.map(\.length))")
  }
}
