/// The translations of one script, or of the phrasebook, into one language: a `.po` file as it was read.
public struct Catalogue: Sendable {
  /// What is translated, and into what.
  public struct Entry: Sendable {
    /// What tells it from the same words elsewhere, such as `title`; nil for plain speech.
    public var context: String?
    /// The original words.
    public var id: String
    /// The original words for more than one, where number decides.
    public var pluralID: String?
    /// The translation, or one for each of the language's forms, by number; empty where there is none yet.
    public var texts: [Int: String] = [:]
    /// Where the translation stands; where the original does, if there is none.
    public var span: SourceSpan
    /// Whether it is marked as a guess that nobody has looked at.
    public var isFuzzy = false

    /// Whether it can be used: translated in all forms, and looked at.
    var isReady: Bool { !isFuzzy && !texts.isEmpty && texts.values.allSatisfy { !$0.isEmpty } }
  }

  /// What tells entries apart.
  struct Key: Hashable {
    var context: String?
    var id: String
  }

  /// The language, such as `de`, as the name of its folder has it.
  public var language: String
  /// Which form goes with a number; nil where the file does not say.
  public internal(set) var pluralRule: PluralRule?
  /// The entries in the order of the file, without the header.
  public internal(set) var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  /// Whether all of the file could be read.
  public internal(set) var isWhole = true

  init(language: String) { self.language = language }

  /// The entry for words with a context.
  package func entry(_ context: String?, _ id: String) -> Entry? {
    places[Key(context: context, id: id)].map { entries[$0] }
  }

  /// The translation of words, by the number that decides between its forms; nil where there is none to be used.
  public func text(_ context: String?, _ id: String, number: Double? = nil) -> String? {
    guard let entry = entry(context, id), entry.isReady else { return nil }
    guard entry.pluralID != nil, let number else { return entry.texts[0] }
    return entry.texts[(pluralRule ?? .oneAndMore).form(for: number)] ?? entry.texts[0]
  }

  /// Adds an entry; returns the one that has the same words already.
  mutating func add(_ entry: Entry) -> Entry? {
    let key = Key(context: entry.context, id: entry.id)
    if let place = places[key] { return entries[place] }
    places[key] = entries.count
    entries.append(entry)
    return nil
  }
}
