import Events
import Foundation

/// A page that plays a track and shows its breath, words and clenches: one HTML text that needs no network and no
/// server.
public struct SessionPage {
  /// What happens in the track.
  public var events: EventsDocument
  /// The words of the page itself, by their keys, in the language of the track.
  public var words: [String: String]
  /// Where the sound is: an address beside the page, or the sound itself as a `data:` address.
  public var sound: String
  /// Whether a figure shows where something is clenched.
  public var hasFigure: Bool

  /// Makes a page.
  public init(_ events: EventsDocument, words: [String: String], sound: String, hasFigure: Bool = true) {
    self.events = events
    self.words = words
    self.sound = sound
    self.hasFigure = hasFigure
  }

  /// What the program of the page reads.
  private struct Session: Encodable {
    var events: EventsDocument
    var text: [String: String]
  }

  /// By what a page is known to be one of unclench's; it stands among its first lines.
  public static let mark = "<meta name=\"generator\" content=\"track page\">"

  /// The keys of all words that the page asks for.
  public static var wordKeys: Set<String> {
    Set(PageAssets.template.slots.compactMap(wordKey))
  }

  /// The key of the word that goes into a slot, such as `play` for `text.play`; nil for other slots.
  private static func wordKey(of slot: String) -> String? {
    let prefix = "text."
    return slot.hasPrefix(prefix) ? String(slot.dropFirst(prefix.count)) : nil
  }

  /// The page. `digest` gives the SHA-256 of a text in base64, by which the page allows its own program and style and
  /// no others.
  public func html(digest: (String) -> String) throws -> String {
    let session = try sessionText()
    return PageAssets.template.filled { slot in
      switch slot {
      case "language": PageText.escaped(events.language)
      case "direction": events.direction
      case "title": PageText.escaped(title)
      case "about": PageText.escaped(events.about ?? "")
      case "context": PageText.escaped(events.context ?? "")
      case "policy": policy(digest)
      case "style": PageAssets.style
      case "script": PageAssets.program
      case "session": session
      case "audio": PageText.escaped(sound)
      case "figure": hasFigure ? PageAssets.figure : nil
      case "sheet": CueSheetTable(events, words: words).html
      default: Self.wordKey(of: slot).flatMap { words[$0] }.map(PageText.escaped)
      }
    }
  }

  /// The title of the track; a page without one would be announced by the name of its file.
  private var title: String { events.title.isEmpty ? words["player"] ?? "" : events.title }

  /// The session as JSON that no word in it can break out of: `<` could end the element that it stands in.
  private func sessionText() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(Session(events: events, text: words)), as: UTF8.self)
    return text.replacing("<", with: "\\u003c")
  }

  /// What the page may load: its own program and style, sound from beside it or within it, and nothing from elsewhere.
  private func policy(_ digest: (String) -> String) -> String {
    [
      "default-src 'none'", "script-src 'sha256-\(digest(PageAssets.program))'",
      "style-src 'sha256-\(digest(PageAssets.style))'", "media-src 'self' file: data: blob:", "img-src data:",
      "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }
}
