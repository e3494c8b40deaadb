import Foundation
import Page
import Timing

/// The page of a compiled script, wherever it goes.
enum TrackPage {
  /// The page as HTML. `sound` is the address of the track, and stands in the page as it is.
  static func html(_ script: CompiledScript, sound: String, hasFigure: Bool, isDiscreet: Bool) throws -> String {
    let events = script.events(isDiscreet: isDiscreet)
    return try SessionPage(events, words: PagePhrases(script.program).words, sound: sound, hasFigure: hasFigure)
      .html { Data(SHA256.digest($0.utf8)).base64EncodedString() }
  }

  /// The address of a track that lies beside its page. A name may hold what means something else in an address.
  static func address(ofFile name: String) -> String {
    var plain = CharacterSet.urlPathAllowed
    plain.remove(charactersIn: "/;:&'\"")
    return "./" + (name.addingPercentEncoding(withAllowedCharacters: plain) ?? name)
  }

  /// Throws where a page would take the place of something that is not a page of unclench's. Changes nothing.
  static func checkPlace(_ path: String) throws(Failure) {
    guard FileManager.default.fileExists(atPath: path), !isOurs(path) else { return }
    throw Failure(
      .cannotCreate,
      "There is a file \(path) already that unclench didn't make.",
      hint: "Choose another place with -o. Nothing was changed."
    )
  }

  /// Whether a page is there that plays a track beside it.
  static func plays(_ track: String, page: String) -> Bool {
    guard let html = FileManager.default.contents(atPath: page) else { return false }
    return html.firstRange(of: Data("src=\"\(address(ofFile: track))\"".utf8)) != nil
  }

  /// Whether a file is a page of unclench's, which may be written anew.
  private static func isOurs(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: 4096)) ?? Data()
    return String(decoding: head, as: UTF8.self).contains(SessionPage.mark)
  }
}
