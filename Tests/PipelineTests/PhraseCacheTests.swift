import Foundation
import Glibc
import Pipeline
import Quantities
import Speech
import Synchronization
import Testing
import Timing

@Suite("Phrases that were spoken once")
struct PhraseCacheTests {
  static let script = """
    voice second = other, rate 100 wpm
    "One. Two three. Ünï 😀."
    second "Four five six."
    "Seven eight nine ten." over 3s
    """

  private let workshop: Workshop
  init() throws { workshop = try Workshop() }

  private func cache(limit: Int = PhraseCache.standardLimit) throws -> PhraseCache {
    try #require(PhraseCache(folder: workshop.path("cache"), limit: limit))
  }

  private var entries: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workshop.path("cache"))) ?? []
    return names.filter { $0.utf8.count == 64 }.sorted()
  }

  private func text(_ script: CompiledScript) -> String {
    TimelineText(script.timeline, sources: script.sources).text
  }

  private func clips(_ script: CompiledScript) throws -> [[Float]] {
    try script.timeline.utterances.indices.map {
      try SpokenClips(script.timeline, script: script.speech).clip(for: $0).samples
    }
  }

  private func rendered(_ script: CompiledScript) throws -> Data {
    _ = try TrackJob(script, to: workshop.path("track.wav")).run()
    return try Data(contentsOf: URL(filePath: workshop.path("track.wav")))
  }

  @Test func theyAreNotSpokenAgainByAnotherRun() throws {
    let (first, second) = (CountingVoice(), CountingVoice())
    let spoken = try workshop.compile(Self.script, engine: first, cache: cache())
    let kept = try workshop.compile(Self.script, engine: second, cache: cache())
    #expect(first.spoken >= 5 && second.spoken == 0)
    #expect(first.spoken == entries.count)
    #expect(text(kept) == text(spoken))
    #expect(try rendered(kept) == rendered(workshop.compile(Self.script)))
    #expect(second.spoken == 0)
  }

  @Test(arguments: [
    "\"One!\"", "voice v = other\n\"One.\"", "voice v = a, rate 91 wpm\n\"One.\"", "voice v = a, pitch 43\n\"One.\"",
    "voice v = a, range 41\n\"One.\"",
  ])
  func whateverChangesTheSoundIsAnotherPhrase(script: String) throws {
    _ = try workshop.compile("voice v = a\n\"One.\"", cache: cache())
    let voice = CountingVoice(stamp: ScriptedVoice().stamp)
    _ = try workshop.compile(script, engine: voice, cache: cache())
    #expect(voice.spoken == 1)
  }

  @Test func settingsThatSoundTheSameAreOnePhraseAndAnotherEngineIsNot() throws {
    _ = try workshop.compile("voice v = Guide\n\"One.\"", engine: CountingVoice(), cache: cache())
    let same = CountingVoice()
    _ = try workshop.compile("voice v = gUIDE\n\"One.\"", engine: same, cache: cache())
    let updated = CountingVoice(stamp: "counting 2")
    _ = try workshop.compile("voice v = Guide\n\"One.\"", engine: updated, cache: cache())
    #expect(same.spoken == 0 && updated.spoken == 1)
  }

  /// What can happen to an entry.
  enum Damage: CaseIterable {
    case emptied, cutInTheHead, cutInTheSound, lengthened, headChanged, wordsChanged, soundChanged, lastBitChanged,
      exchanged, otherForm, folder, pipe, link, gone

    func happen(to path: String, other: String) throws {
      let manager = FileManager.default
      var bytes = try Data(contentsOf: URL(filePath: path))
      switch self {
      case .emptied: bytes = Data()
      case .cutInTheHead: bytes = bytes.prefix(40)
      case .cutInTheSound: bytes = bytes.dropLast(2)
      case .lengthened: bytes += [0, 0]
      case .headChanged: bytes[8] ^= 1
      case .wordsChanged: bytes[40] ^= 1
      case .soundChanged: bytes[bytes.count / 2] ^= 1
      case .lastBitChanged: bytes[bytes.count - 1] ^= 0x80
      case .exchanged: bytes = try Data(contentsOf: URL(filePath: other))
      case .otherForm: bytes = Data(repeating: 0xFF, count: bytes.count)
      case .folder, .pipe, .link, .gone: try manager.removeItem(atPath: path)
      }
      switch self {
      case .folder: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .link: try manager.createSymbolicLink(atPath: path, withDestinationPath: other)
      case .gone: break
      default: try bytes.write(to: URL(filePath: path))
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func aDamagedEntryIsNeverUsedAndIsMadeAnew(damage: Damage) throws {
    let script = "\"One.\"\n\"Two three.\""
    let whole = try clips(workshop.compile(script, cache: cache()))
    let names = entries
    let untouched = try Data(contentsOf: URL(filePath: workshop.path("cache/\(names[0])")))
    let path = workshop.path("cache/\(names[0])")
    let other = workshop.path("cache/\(names[1])")
    // Damaged before it is measured.
    try damage.happen(to: path, other: other)
    #expect(try clips(workshop.compile(script, cache: cache())) == whole)
    // A folder in an entry's place is not ours to remove.
    guard damage != .folder else { return }
    #expect(try Data(contentsOf: URL(filePath: path)) == untouched)
    // Damaged between measuring and rendering.
    let measured = try workshop.compile(script, cache: cache())
    try damage.happen(to: path, other: other)
    #expect(try clips(measured) == whole)
  }

  @Test func anEngineThatChangedInBetweenIsToldAndNothingIsWritten() throws {
    struct Changing: SpeechEngine {
      let voice = ScriptedVoice()
      let isChanged = Flag()
      var identity: String { voice.identity }
      var stamp: String { voice.stamp }
      var sampleRate: SampleRate { voice.sampleRate }
      var voices: VoiceList { voice.voices }
      func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings { try voice.resolve(settings) }
      func record(_ wording: Wording, voice settings: VoiceSettings) throws(SpeechError) -> Recording {
        try voice.record(isChanged.isRaised ? wording.text + " more" : wording.text, voice: settings)
      }
    }
    let engine = Changing()
    let script = try workshop.compile("\"One.\"", engine: engine, cache: cache())
    try FileManager.default.removeItem(atPath: workshop.path("cache/\(entries[0])"))
    engine.isChanged.raise()
    #expect { try TrackJob(script, to: workshop.path("track.wav")).run() } throws: { ($0 as? Failure)?.hint != nil }
    #expect(workshop.names == ["cache"])
  }

  @Test func nothingOfWhatIsSaidStandsInItAndNobodyElseCanLook() throws {
    let said = "ask name: text = \"\" \"Who?\"\n\"Hello, {name}.\""
    for folder in ["cache", "other"] {
      let cache = try #require(PhraseCache(folder: workshop.path(folder)))
      _ = try workshop.compile(said, answers: ["name": "Theodora"], cache: cache)
    }
    var names: [String] = []
    for folder in ["cache", "other"] {
      #expect(try permissions(folder) == 0o700)
      for name in try FileManager.default.contentsOfDirectory(atPath: workshop.path(folder)) {
        let content = try Data(contentsOf: URL(filePath: workshop.path("\(folder)/\(name)")))
        #expect(!name.contains("heodora") && content.range(of: Data("heodora".utf8)) == nil)
        #expect(try permissions("\(folder)/\(name)") == 0o600)
        if name.utf8.count == 64 { names.append(name) }
      }
    }
    // The same words have another name in each folder, so that trying names tells nothing.
    #expect(names.count == 2 && Set(names).count == 2)
  }

  private func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: workshop.path(name))[.posixPermissions] as? Int
  }

  @Test func aFolderThatWasOpenedToOthersIsClosedAgain() throws {
    _ = try cache()
    chmod(workshop.path("cache"), 0o755)
    _ = try cache()
    #expect(try permissions("cache") == 0o700)
  }

  @Test func manyThatBeginAtOnceAgreeOnTheSecret() throws {
    let path = workshop.path("cache")
    let caches = Mutex<[PhraseCache]>([])
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      if let cache = PhraseCache(folder: path) { caches.withLock { $0.append(cache) } }
    }
    let voice = CountingVoice()
    let all = caches.withLock { $0 }
    for cache in all { _ = try workshop.compile("\"One.\"", engine: voice, cache: cache) }
    #expect(all.count == 16 && voice.spoken == 1)
  }

  @Test func aBrokenSecretIsMadeAnew() throws {
    _ = try workshop.compile("\"One.\"", cache: cache())
    try Data([1, 2, 3]).write(to: URL(filePath: workshop.path("cache/secret")))
    let voices = [CountingVoice(), CountingVoice()]
    for voice in voices { _ = try workshop.compile("\"One.\"", engine: voice, cache: cache()) }
    #expect(voices.map(\.spoken) == [1, 0])
  }

  @Test func itStaysWithinItsLimitAndTheLeastUsedGoFirst() throws {
    // A word takes 29 kB: twenty words are about twice the limit.
    let limit = 300_000
    _ = try workshop.compile("\"First.\"", cache: cache(limit: limit))
    let first = try #require(entries.first)
    // Used long ago, and then again.
    utimes(workshop.path("cache/\(first)"), [timeval(), timeval()])
    let again = CountingVoice(stamp: ScriptedVoice().stamp)
    _ = try workshop.compile("\"First.\"", engine: again, cache: cache(limit: limit))
    #expect(again.spoken == 0)
    for number in 1...20 {
      _ = try workshop.compile("\"Word\(number).\"", cache: cache(limit: limit))
      // Older and older, in the order of their making, but for the first.
      for name in entries where name != first {
        var status = stat()
        stat(workshop.path("cache/\(name)"), &status)
        let earlier = timeval(tv_sec: status.st_mtim.tv_sec - 60, tv_usec: 0)
        utimes(workshop.path("cache/\(name)"), [earlier, earlier])
      }
      let sizes = try entries.map { name in
        try FileManager.default.attributesOfItem(atPath: workshop.path("cache/\(name)"))[.size] as? Int ?? 0
      }
      #expect(sizes.reduce(0, +) <= limit)
    }
    #expect(entries.count >= 6)
    let voice = CountingVoice(stamp: ScriptedVoice().stamp)
    for word in ["First", "Word20", "Word19"] {
      _ = try workshop.compile("\"\(word).\"", engine: voice, cache: cache(limit: limit))
    }
    #expect(voice.spoken == 0)
    _ = try workshop.compile("\"Word1.\"", engine: voice, cache: cache(limit: limit))
    #expect(voice.spoken == 1)
  }

  @Test func nothingElseInItsFolderIsRemoved() throws {
    let cache = try cache(limit: 50_000)
    try Data("mine".utf8).write(to: URL(filePath: workshop.path("cache/notes.txt")))
    for number in 1...5 { _ = try workshop.compile("\"Word\(number).\"", cache: cache) }
    #expect(entries.count < 5)
    #expect(FileManager.default.contents(atPath: workshop.path("cache/notes.txt")) == Data("mine".utf8))
  }

  @Test(arguments: ["file/phrases", "/proc/phrases", "/dev/null/phrases"])
  func whereNoFolderCanBeThereIsNone(path: String) throws {
    try Data().write(to: URL(filePath: workshop.path("file")))
    #expect(PhraseCache(folder: path.hasPrefix("/") ? path : workshop.path(path)) == nil)
  }

  @Test func twoThreadsReadTheSameClipsAsOne() throws {
    for cache in [nil, try cache()] {
      let script = try workshop.compile(Self.script, cache: cache)
      let clips = SpokenClips(script.timeline, script: script.speech)
      let alone = try script.timeline.utterances.indices.map { try clips.clip(for: $0).samples }
      let differing = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 64) { turn in
        let clip = try? clips.clip(for: turn % alone.count)
        if clip?.samples != alone[turn % alone.count] { differing.add(1, ordering: .relaxed) }
      }
      #expect(alone.count == 5 && differing.load(ordering: .relaxed) == 0)
    }
  }

  @Test func theLoudnessThatIsKeptIsTheOneThatIsHeard() throws {
    _ = try workshop.compile(Self.script, cache: cache())
    let kept = try workshop.compile(Self.script, cache: cache())
    let spoken = try workshop.compile(Self.script)
    let clips = [kept, spoken].map { SpokenClips($0.timeline, script: $0.speech) }
    for utterance in kept.timeline.utterances.indices {
      let loudness = clips.map { $0.loudness(of: utterance) }
      #expect(loudness[0] == loudness[1] && loudness[0].peaks.contains { $0 > 0 })
    }
  }

  @Test(arguments: [
    (["UNCLENCH_CACHE": "/a"], "cache /a/phrases"), (["UNCLENCH_CACHE": "off", "HOME": "/h"], "off"),
    (["XDG_CACHE_HOME": "/x", "HOME": "/h"], "/x/unclench/phrases"), (["HOME": "/h"], "/h/.cache/unclench/phrases"),
    (["XDG_CACHE_HOME": "x", "HOME": "/h"], "/h/.cache/unclench/phrases"), ([:], "off"),
    (["UNCLENCH_CACHE": "", "HOME": "h"], "off"),
  ])
  func itLiesWhereTheEnvironmentSays(environment: [String: String], place: String) {
    let found = PhraseCachePlace(environment: environment)
    let wish = found.wish == nil ? "" : "cache "
    #expect(wish + (found.folder ?? "off") == place)
  }
}
