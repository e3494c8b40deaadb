/// The voices of an engine: every language, each with every variant.
///
/// A voice is named by a language and, after a plus, a variant: `en-gb`, `en-gb+steph`. Case doesn't count.
public struct VoiceList: Hashable, Sendable {
  /// A language or dialect that an engine speaks.
  public struct Language: Hashable, Sendable {
    /// Its one spelling in a voice's name, such as `en-gb`.
    public let tag: String
    /// Other names that mean it, such as `en`; lower-case.
    public let aliases: [String]
    /// Its English name, such as `English (Great Britain)`.
    public let title: String
    /// What the engine itself calls it.
    let identifier: String
  }

  /// How a voice sounds to most people.
  public enum Sex: String, Hashable, Sendable {
    case female, male
  }

  /// The languages, in the engine's order.
  public let languages: [Language]
  /// The names of the variants, in the order of the alphabet. Each goes with each language.
  public let variants: [String]
  /// The sex of each variant that has one, by its name. A language without a variant is spoken by a male voice.
  public let sexes: [String: Sex]

  private let languageByName: [String: Int]
  private let variantByName: [String: Int]

  init(languages: [Language], variants: [String], sexes: [String: Sex] = [:]) {
    self.languages = languages
    self.variants = variants
    self.sexes = sexes
    let names = languages.enumerated().flatMap { at in
      ([at.element.tag.lowercased()] + at.element.aliases).map { ($0, at.offset) }
    }
    languageByName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    let lowercased = variants.enumerated().map { ($0.element.lowercased(), $0.offset) }
    variantByName = Dictionary(lowercased, uniquingKeysWith: { first, _ in first })
  }

  /// A voice of the list: a language and perhaps a variant.
  struct Voice {
    let language: Language
    let variant: String?

    /// The voice's name in its one spelling.
    var name: String { variant.map { "\(language.tag)+\($0)" } ?? language.tag }
  }

  /// The voice that a name means. Throws `unknownVoice`, with suggestions for whichever part is unknown.
  func voice(named name: String) throws(SpeechError) -> Voice {
    let (languageName, variantName) = Self.parts(of: name)
    let language = languageByName[languageName.lowercased()].map { languages[$0] }
    let variant = variantName.flatMap { variantByName[$0.lowercased()] }.map { variants[$0] }
    guard let language, (variant == nil) == (variantName == nil) else {
      throw .unknownVoice(name, suggestions: suggestions(for: name))
    }
    return Voice(language: language, variant: variant)
  }

  /// A name's language and variant: before and after the first plus; nil without a plus.
  private static func parts(of name: String) -> (language: String, variant: String?) {
    guard let plus = name.firstIndex(of: "+") else { return (name, nil) }
    return (String(name[..<plus]), String(name[name.index(after: plus)...]))
  }

  /// Up to three whole names that someone may have meant. The part that is known stays as it is.
  private func suggestions(for name: String) -> [String] {
    let (languageName, variantName) = Self.parts(of: name)
    let near = nearLanguages(to: languageName)
    guard let variantName else {
      // A variant alone, as in `steph`, lacks only a language.
      guard near.isEmpty, let variant = variantByName[name.lowercased()], let usual = usualLanguage else { return near }
      return ["\(usual)+\(variants[variant])"]
    }
    let tags = languageName.isEmpty ? usualLanguage.map { [$0] } ?? [] : near
    guard !variantName.isEmpty else { return tags }
    let known = variantByName[variantName.lowercased()].map { [variants[$0]] }
    let names = known ?? NearMisses.of(variantName, among: variants)
    return Array(tags.flatMap { tag in names.map { "\(tag)+\($0)" } }.prefix(3))
  }

  /// The tags that a language's name may have meant: itself, near misses, then the same language's other dialects.
  private func nearLanguages(to name: String) -> [String] {
    let name = name.lowercased()
    if let known = languageByName[name] { return [languages[known].tag] }
    let titled = languages.filter { $0.title.lowercased().split(separator: " ").first == Substring(name) }
    let written = NearMisses.of(name, among: Array(languageByName.keys).sorted())
      .compactMap { languageByName[$0].map { languages[$0].tag } }
    let family = name.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) ?? ""
    let dialects = languages.map(\.tag).filter { $0.split(separator: "-").first == Substring(family) }
    var seen: Set<String> = []
    return Array((titled.map(\.tag) + written + dialects).filter { seen.insert($0).inserted }.prefix(3))
  }

  private var usualLanguage: String? { languageByName["en-gb"].map { languages[$0].tag } ?? languages.first?.tag }
}
