import Foundation
import Quantities
import Speech
import Synchronization
import Testing

@Suite("Processes that speak", .serialized)
struct SpeechPoolTests {
  private let steph = VoiceSettings(name: "en-gb+steph")

  private func pool(_ width: Int = 2) throws -> EspeakPool {
    try EspeakPool(width: width, program: Command.executable.path, arguments: ["speak-for-parent"])
  }

  @Test func theySayWhatOneProcessSaysInWhateverOrder() throws {
    let engine = try EspeakEngine()
    let pool = try pool()
    let texts = (0..<24).map { "Phrase number \($0), let go." }
    let found = Mutex<[Int: Recording]>([:])
    DispatchQueue.concurrentPerform(iterations: texts.count) { index in
      let said = try? pool.record(texts[texts.count - 1 - index], voice: VoiceSettings(name: "en-gb+steph"))
      found.withLock { $0[texts.count - 1 - index] = said }
    }
    for (index, text) in texts.enumerated() {
      #expect(found.withLock { $0[index] } == (try engine.record(text, voice: steph)))
    }
    let wording = Wording("Hi Ana", pronunciations: [.init(range: 3..<6, sound: .phonemes("'a:n@"))])
    #expect(try pool.record(wording, voice: steph) == engine.record(wording, voice: steph))
    #expect(try pool.record("…", voice: steph).samples.isEmpty)
    #expect(throws: SpeechError.self) { try pool.record("Hi", voice: VoiceSettings(name: "xx-nowhere")) }
  }

  @Test func aCrashCostsAProcessAndNotTheProgram() throws {
    // A program that ends at once stands in for an engine that crashes.
    let broken = try EspeakPool(width: 1, program: "/bin/true", arguments: [])
    #expect(throws: SpeechError.crashed) { try broken.record("Hello.", voice: steph) }
    let missing = try EspeakPool(width: 1, program: "/nowhere/at/all", arguments: [])
    #expect(throws: SpeechError.self) { try missing.record("Hello.", voice: steph) }
  }

  @Test func noProcessIsLeftBehind() throws {
    do {
      let pool = try pool(1)
      for index in 0..<3 { _ = try pool.record("One \(index).", voice: steph) }
      #expect(try children().count == 1)
    }
    #expect(try children().isEmpty)
  }

  /// Foreign words make the engine load another dictionary, which it never frees.
  @Test func theirMemoryIsGivenBackNowAndThen() throws {
    let pool = try pool(1)
    let french = VoiceSettings(name: "fr+steph", rate: 400)
    var seen: Set<String> = []
    var most = 0
    for index in 0..<450 {
      _ = try pool.record("Un, deux \(index), <b> breathe.", voice: french)
      guard index % 25 == 0, let child = try children().first else { continue }
      seen.insert(child)
      let fields = try String(contentsOfFile: "/proc/\(child)/statm", encoding: .utf8).split(separator: " ")
      most = max(most, (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)))
    }
    #expect(seen.count == 3 && most < 120_000_000, "\(most)")
  }

  /// The processes that this one has started to speak.
  private func children() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
      guard Int(name) != nil, let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8),
        let words = try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)
      else { return false }
      return status.contains("PPid:\t\(getpid())\n") && words.contains("speak-for-parent")
    }
  }
}
