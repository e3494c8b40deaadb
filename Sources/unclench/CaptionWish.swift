import ArgumentParser
import Captions
import Foundation

/// `vtt,srt` on the command line.
struct CaptionWish {
  var formats: [CaptionFormat]

  /// Reads kinds of captions, each once; an unknown one is told with those that there are.
  static func read(_ argument: String) throws(ValidationError) -> CaptionWish {
    var formats: [CaptionFormat] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingCharacters(in: .whitespaces).lowercased()
      guard let format = CaptionFormat(rawValue: name) else {
        throw ValidationError("captions are vtt, srt or lrc, with commas between, such as vtt,srt; not \"\(word)\".")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return CaptionWish(formats: formats)
  }
}
