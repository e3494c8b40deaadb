import AudioFiles
import CSndfile
import Foundation
import Pipeline
import Quantities
import ScriptLanguage
import Speech
import Testing
import Timing

@Suite("Beds from files")
struct FileBedTests {
  /// Writes a sound file; `sample` gives each channel of each frame.
  private func write(
    _ path: String,
    _ format: Int32,
    rate: Int = 48_000,
    channels: Int = 2,
    seconds: Double = 6,
    sample: (_ frame: Int, _ channel: Int) -> Float
  ) throws {
    var info = SF_INFO()
    info.samplerate = Int32(rate)
    info.channels = Int32(channels)
    info.format = format
    let file = try #require(sf_open(path, Int32(SFM_WRITE), &info))
    defer { sf_close(file) }
    let frames = Int(seconds * Double(rate))
    let samples = (0..<frames * channels).map { sample($0 / channels, $0 % channels) }
    #expect(sf_writef_float(file, samples, sf_count_t(frames)) == sf_count_t(frames))
  }

  private static let wave = Int32(SF_FORMAT_WAV) | Int32(SF_FORMAT_PCM_16)

  private func compile(_ script: String, in workshop: Workshop) throws -> CompiledScript {
    let source = SourceText(name: "test.relax", text: script, path: workshop.path("test.relax"))
    let world = FileWorld(library: ScriptLibrary(environment: ["UNCLENCH_LIBRARY": workshop.path("none")]))
    return try Compiler(engine: ScriptedVoice(), world: world).compile(source, for: Listener(), care: .off)
  }

  /// The mastered track of a bed alone: interleaved frames.
  private func render(_ bed: String, in workshop: Workshop, seconds: Int = 30) throws -> [Float] {
    let script = try compile("bed \"\(bed)\" at -30 dB\npause \(seconds)s", in: workshop)
    #expect(script.diagnostics.isEmpty)
    _ = try TrackJob(script, to: workshop.path("track.wav")).run()
    return try AudioFileReader(path: workshop.path("track.wav")).readAll()
  }

  @Test(arguments: [
    ("a.wav", FileBedTests.wave, 8_000, 1), ("a.wav", FileBedTests.wave, 96_000, 2),
    ("a.flac", Int32(SF_FORMAT_FLAC) | Int32(SF_FORMAT_PCM_24), 44_100, 2),
    ("a.flac", Int32(SF_FORMAT_FLAC) | Int32(SF_FORMAT_PCM_16), 22_050, 1),
    ("a.ogg", Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_VORBIS), 48_000, 2),
    ("a.wav", Int32(SF_FORMAT_WAVEX) | Int32(SF_FORMAT_FLOAT), 32_000, 6),
  ])
  func anyFormatRateAndNumberOfChannelsKeepsItsPitchAndHasNoSeam(
    name: String,
    format: Int32,
    rate: Int,
    channels: Int
  ) throws {
    let workshop = try Workshop()
    // A tone that does not fit into the file a whole number of times: cut end to start, it would jump.
    try write(workshop.path(name), format, rate: rate, channels: channels) { frame, _ in
      Float(0.3 * cos(2 * .pi * 400.7 * Double(frame) / Double(rate)))
    }
    let samples = try render(name, in: workshop)
    let left = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
    let full = Array(left[5 * 48_000..<22 * 48_000])
    let crossings = zip(full, full.dropFirst()).count { $0 <= 0 && $1 > 0 }
    #expect(abs(Double(crossings) / 17 - 400.7) < 1)
    // Nowhere does it jump by more than the tone itself does, equal-power fades of two alike included.
    let peak = full.reduce(Float(0)) { max($0, abs($1)) }
    let jump = zip(full, full.dropFirst()).reduce(Float(0)) { max($0, abs($1.1 - $1.0)) }
    #expect(peak > 0.001)
    #expect(jump <= peak * Float(2 * sin(.pi * 400.7 / 48_000)) * 1.05)
  }

  @Test func theJumpAtTheSeamOfNoiseIsBelowItsOwn() throws {
    let workshop = try Workshop()
    var state: UInt64 = 1
    var low = Float(0)
    try write(workshop.path("a.wav"), Self.wave, channels: 1) { _, _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      low += 0.1 * (Float(state >> 40) / 8_388_608 - 1 - low)
      return low
    }
    let samples = try render("a.wav", in: workshop)
    let left = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
    // Six seconds with a quarter of them faded: a round is 4.5 s, and the bed begins with the track.
    let jumps = zip(left, left.dropFirst()).map { abs($1 - $0) }
    let largest = jumps[5 * 48_000..<20 * 48_000].max() ?? 0
    for seam in [2, 3, 4].map({ $0 * 216_000 }) {
      #expect(jumps[seam - 8...seam + 8].max() ?? 1 <= largest)
      // The fade keeps the power.
      func level(_ start: Int) -> Double {
        10 * log10(left[start..<start + 24_000].reduce(0) { $0 + Double($1) * Double($1) })
      }
      #expect(abs(level(seam + 24_000) - level(seam - 48_000)) < 1)
    }
    #expect(left[216_000 * 2 + 1000] == left[216_000 * 3 + 1000] || abs(left[433_000] - left[649_000]) < 1e-4)
  }

  @Test func theLevelIsTheFilesLoudness() throws {
    let workshop = try Workshop()
    try write(workshop.path("a.wav"), Self.wave, rate: 44_100) { frame, channel in
      Float(channel == 0 ? 0.01 : 0.02) * Float(sin(2 * .pi * 300 * Double(frame) / 44_100))
    }
    let script = try compile("\"One two three.\"\nbed \"a.wav\" at -26 dB\npause 30s", in: workshop)
    #expect(script.timeline.events.contains { if case .bed(.file, level: -26, _) = $0.kind { true } else { false } })
    let text = TimelineText(script.timeline, sources: script.sources).text
    #expect(text.contains("bed      \"a.wav\" at -26 dB"))
    let document = TimelineDocument(script.timeline, sources: script.sources)
    #expect(document.events.contains { $0.sound == "file" && $0.path == "a.wav" && $0.level == -26 })
  }

  @Test func aFileInAFolderBelowIsFoundAndLooksAreRestricted() throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(atPath: workshop.path("sounds"), withIntermediateDirectories: true)
    try write(workshop.path("sounds/sea.wav"), Self.wave) { frame, _ in Float(frame % 100) / 200 }
    #expect(try compile("bed \"sounds/sea.wav\"\npause 5s", in: workshop).diagnostics.isEmpty)
    try FileManager.default.createSymbolicLink(atPath: workshop.path("out.wav"), withDestinationPath: "/etc/hostname")
    for path in ["/etc/hostname", "../a.wav", "~/a.wav", "out.wav", "sounds/../../a.wav"] {
      let found = try onlyFinding(of: "bed \"\(path)\"\npause 5s", in: workshop)
      #expect(
        found.message == "\"\(path)\" can't be a bed: it lies outside of the folder of the script that names it."
      )
      #expect(found.hint == "Copy it there.")
    }
    // Roundabout ways into the folder are no ways out of it.
    for path in [workshop.path("sounds/sea.wav"), "sounds/../sounds/sea.wav"] {
      let found = try onlyFinding(of: "bed \"\(path)\"\npause 5s", in: workshop)
      #expect(found.message.hasSuffix("its path does not begin at the folder of the script that names it."))
      #expect(found.hint == "Write its path from there: \"sounds/sea.wav\"")
    }
  }

  private func onlyFinding(of script: String, in workshop: Workshop) throws -> Finding {
    let found = try compile(script, in: workshop).diagnostics
    #expect(found.count == 1)
    return try #require(found.first).finding
  }

  @Test func aFileThatIsNotThereGetsALikelyNameAndNeverItsOwn() throws {
    let workshop = try Workshop()
    for name in ["forest.flac", "a b.m4a"] {
      try Data("no sound".utf8).write(to: workshop.folder.appending(path: name))
    }
    try FileManager.default.createSymbolicLink(atPath: workshop.path("lost.wav"), withDestinationPath: "gone.wav")
    let expected: [(name: String, reason: String, hint: String)] = [
      ("forest", "there is no such file", "Did you mean \"forest.flac\"?"),
      ("forst.flac", "there is no such file", "Did you mean \"forest.flac\"?"),
      ("brown", "there is no such file", "Without the quotes it is the bed that is made for you: bed brown"),
      ("lost.wav", "it is a link to a file that is not there", "A bed is a sound file in the folder of the script"),
      ("a b.m4a", "it is of a kind that can't be read", "with: ffmpeg -i 'a b.m4a' 'a b.flac'"),
    ]
    for (name, reason, hint) in expected {
      let found = try onlyFinding(of: "bed \"\(name)\"\npause 5s", in: workshop)
      #expect(found.message == "\"\(name)\" can't be a bed: \(reason).")
      #expect(found.hint?.contains(hint) == true, "\(found.hint ?? "")")
    }
  }

  @Test(arguments: [("bed \"a.wav\"\npause 5s", "the sound"), ("use \"a.relax\"\npause 5s", "the script that it uses")])
  func aScriptFromStandardInputIsToBeSavedBesideItsFiles(script: String, neighbour: String) throws {
    let workshop = try Workshop()
    let world = FileWorld(library: ScriptLibrary(environment: ["UNCLENCH_LIBRARY": workshop.path("none")]))
    let found = try Compiler(engine: ScriptedVoice(), world: world)
      .compile(SourceText(name: "standard input", text: script), for: Listener(), care: .off).diagnostics
    #expect(found.first?.finding.message.contains("a script from standard input has no folder") == true)
    #expect(found.first?.finding.hint == "Save the script in a file beside \(neighbour).")
  }

  @Test func aFileThatBreaksOffIsSaidToBeDamagedInOneSentence() throws {
    let workshop = try Workshop()
    let format = Int32(SF_FORMAT_FLAC) | Int32(SF_FORMAT_PCM_16)
    try write(workshop.path("a.flac"), format) { frame, _ in Float(sin(Double(frame * frame % 977))) / 2 }
    let whole = try Data(contentsOf: workshop.folder.appending(path: "a.flac"))
    try whole.prefix(whole.count / 2).write(to: workshop.folder.appending(path: "a.flac"))
    let script = try compile("bed \"a.flac\"\npause 30s", in: workshop)
    do {
      if let finding = script.diagnostics.first?.finding { throw Failure(.noInput, finding.message) }
      _ = try TrackJob(script, to: workshop.path("track.wav")).run()
      Issue.record("A bed was made of half a file.")
    } catch let failure as Failure {
      #expect(failure.message == "\"a.flac\" can't be a bed: it is damaged or not whole.")
    }
  }

  @Test func whatCanNotBeABedIsSaidAtItsLine() throws {
    let workshop = try Workshop()
    try write(workshop.path("forest.wav"), Self.wave) { frame, _ in Float(frame % 100) / 200 }
    try write(workshop.path("silent.wav"), Self.wave) { _, _ in 0 }
    try write(workshop.path("short.wav"), Self.wave, seconds: 0.25) { frame, _ in Float(frame % 100) / 200 }
    try write(workshop.path("none.wav"), Self.wave, seconds: 0) { _, _ in 0 }
    try Data().write(to: workshop.folder.appending(path: "empty.wav"))
    try Data("not sound".utf8).write(to: workshop.folder.appending(path: "text.wav"))
    try FileManager.default.createDirectory(atPath: workshop.path("folder.wav"), withIntermediateDirectories: true)
    #expect(mkfifo(workshop.path("pipe.wav"), 0o600) == 0)
    let expected: [(String, String)] = [
      ("forst.wav", "there is no such file"), ("silent.wav", "there is only silence in it"),
      ("short.wav", "it is only 0.25s long, and 1s is the least"), ("none.wav", "it holds no sound"),
      ("empty.wav", "it is empty"),
      ("text.wav", "it is not a sound file, or of a kind that is not known"), ("folder.wav", "it is a folder"),
      ("pipe.wav", "it is not a plain file"), ("", "its name is empty"),
    ]
    for (name, reason) in expected {
      let script = try compile("pause 1s\nbed \"\(name)\"\npause 5s", in: workshop)
      let finding = try #require(script.diagnostics.first)
      #expect(finding.finding.message == "\"\(name)\" can't be a bed: \(reason).")
      guard case .script(let span) = finding.place else { return #expect(Bool(false)) }
      #expect(script.program.sources.line(of: span) == 2)
    }
    let near = try compile("bed \"forst.wav\"\npause 5s", in: workshop).diagnostics.first
    #expect(near?.finding.hint == "Did you mean \"forest.wav\"?")
  }

  @Test func nothingOfItsNameIsInTheTrack() throws {
    let workshop = try Workshop()
    try write(workshop.path("Larkspur.wav"), Self.wave) { frame, _ in Float(frame % 100) / 200 }
    let script = try compile("title \"A rest\"\nbed \"Larkspur.wav\"\npause 5s", in: workshop)
    _ = try TrackJob(script, to: workshop.path("track.wav")).run()
    let track = try Data(contentsOf: workshop.folder.appending(path: "track.wav"))
    #expect(track.range(of: Data("A rest".utf8)) != nil && track.range(of: Data("arkspur".utf8)) == nil)
  }

  @Test func aFileThatIsGoneWhenItIsNeededLeavesNoTrack() throws {
    let workshop = try Workshop()
    try write(workshop.path("a.wav"), Self.wave) { frame, _ in Float(frame % 100) / 200 }
    let script = try compile("bed \"a.wav\"\npause 5s", in: workshop)
    try FileManager.default.removeItem(atPath: workshop.path("a.wav"))
    #expect(throws: Failure.self) { try TrackJob(script, to: workshop.path("track.wav")).run() }
    #expect(workshop.names.isEmpty)
  }

  @Test func aConstantOffsetIsTakenAway() throws {
    let workshop = try Workshop()
    try write(workshop.path("offset.wav"), Self.wave) { frame, _ in
      0.1 + 0.003 * Float(sin(Double(frame) * 0.05) + sin(Double(frame) * 0.083))
    }
    let frames = try render("offset.wav", in: workshop)
    #expect(abs(frames.reduce(0, +) / Float(frames.count)) < 1e-4)
    #expect(frames.contains { abs($0) > 0.01 } && !frames.contains { abs($0) > 0.3 })
  }

  @Test func nothingIsWrittenOverWhatATrackIsMadeFrom() throws {
    let workshop = try Workshop()
    let names = ["forest.wav", "track-bed.wav"]
    for name in names {
      try write(workshop.path(name), Self.wave) { frame, _ in 0.1 * Float(sin(Double(frame) * 0.05)) }
    }
    symlink("forest.wav", workshop.path("link.wav"))
    let before = try names.map { try Data(contentsOf: URL(filePath: workshop.path($0))) }
    var withStems = TrackJob.Options()
    withStems.writesStems = true
    for (bed, output, options) in [
      ("forest.wav", "forest.wav", TrackJob.Options()), ("forest.wav", "link.wav", TrackJob.Options()),
      ("track-bed.wav", "track.wav", withStems),
    ] {
      let script = try compile("bed \"\(bed)\" at -30 dB\npause 10s", in: workshop)
      #expect(throws: Failure.self) { try TrackJob(script, to: workshop.path(output), options: options).run() }
    }
    #expect(try names.map { try Data(contentsOf: URL(filePath: workshop.path($0))) } == before)
    #expect(!workshop.names.contains("track.wav"))
  }
}
