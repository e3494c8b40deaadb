import CEspeak
import Foundation

/// What an installed espeak-ng offers: its version and its voices.
struct EspeakInventory: Sendable {
  let version: String
  let voices: VoiceList
  let files: EspeakFiles

  /// Reads the inventory in an open session. Throws `dataMissing` if there are no voices.
  init(of session: borrowing EspeakSession) throws(SpeechError) {
    var path: UnsafePointer<CChar>?
    version = session.engine.info(&path).map { String(cString: $0) } ?? "unknown"
    var found: [Found] = []
    var next = session.engine.listVoices(nil)
    while let voice = next?.pointee {
      found.append(Found(voice.pointee))
      next = next?.successor()
    }
    guard let path, !found.isEmpty else { throw .dataMissing(package: "espeak-ng-data") }
    let data = String(cString: path)
    files = EspeakFiles(library: session.libraryPath, data: data)
    voices = VoiceList(
      languages: Self.languages(found),
      variants: Self.variants(in: data),
      sexes: Self.sexes(of: session)
    )
  }

  /// The sex of each variant, as the engine lists them.
  private static func sexes(of session: borrowing EspeakSession) -> [String: VoiceList.Sex] {
    var sexes: [String: VoiceList.Sex] = [:]
    "variant".withCString { language in
      var wish = espeak_VOICE()
      wish.languages = language
      var next = session.engine.listVoices(&wish)
      while let voice = next?.pointee?.pointee {
        if let identifier = voice.identifier, let name = String(cString: identifier).split(separator: "/").last {
          // 1 is male and 2 is female: `espeak_VOICE` in speak_lib.h.
          sexes[String(name)] = voice.gender == 2 ? .female : voice.gender == 1 ? .male : nil
        }
        next = next?.successor()
      }
    }
    return sexes
  }

  /// A voice as `espeak_ListVoices` describes it.
  private struct Found {
    var identifier = ""
    var title = ""
    /// Its language tags, each with how well it stands for that language; less is better.
    var tags: [(name: String, priority: UInt8)] = []

    init(_ voice: espeak_VOICE) {
      identifier = voice.identifier.map { String(cString: $0) } ?? ""
      title = voice.name.map { String(cString: $0).trimmingCharacters(in: .whitespaces) } ?? ""
      // A byte of priority and a C string, again and again until a priority of 0: `espeak_VOICE` in speak_lib.h.
      guard var next = voice.languages else { return }
      while next.pointee != 0 {
        let name = String(cString: next + 1)
        tags.append((name.lowercased(), UInt8(bitPattern: next.pointee)))
        next += name.utf8.count + 2
      }
    }

    /// The name of its file in lower case, such as `en-us`.
    var file: String { (identifier.split(separator: "/").last.map(String.init) ?? identifier).lowercased() }
  }

  /// Gives every voice a tag of its own, and every other name to the voice that suits it best.
  private static func languages(_ found: [Found]) -> [VoiceList.Language] {
    var owners: [String: (voice: Int, priority: UInt8)] = [:]
    func claim(_ name: String, _ voice: Int, _ priority: UInt8) {
      if let owner = owners[name], owner.priority <= priority { return }
      owners[name] = (voice, priority)
    }
    for (index, voice) in found.enumerated() {
      for tag in voice.tags { claim(tag.name, index, tag.priority) }
      // A file's own name is better than any tag where no other voice bears it, and worse where one does.
      claim(voice.file, index, .max)
    }
    return found.enumerated().map { index, voice in
      let names = (voice.tags.map(\.name) + [voice.file]).filter { owners[$0]?.voice == index }
      let tag = names.first ?? voice.identifier.lowercased()
      return VoiceList.Language(
        tag: tag,
        aliases: Array(Set(names.dropFirst())).filter { $0 != tag }.sorted(),
        title: voice.title,
        identifier: voice.identifier
      )
    }
  }

  /// The names of the variants' files, in the order of the alphabet; none if there are none to read.
  private static func variants(in dataPath: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dataPath + "/voices/!v")) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.contains("+") }
      .sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
  }
}
