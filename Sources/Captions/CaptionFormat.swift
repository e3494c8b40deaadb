import Foundation
import Quantities

/// The kinds of caption files.
public enum CaptionFormat: String, CaseIterable, Sendable {
  /// WebVTT, for browsers and most players (https://www.w3.org/TR/webvtt1/).
  case vtt
  /// SubRip, which nearly every player reads.
  case srt
  /// Lyrics, for players of music.
  case lrc

  /// A caption track as such a file.
  public func text(of track: CaptionTrack) -> String {
    switch self {
    case .vtt: Self.webVTT(track)
    case .srt: Self.subRip(track)
    case .lrc: Self.lyrics(track)
    }
  }

  /// The chapters of a track as WebVTT.
  public static func chapters(of track: CaptionTrack) -> String {
    var text = "WEBVTT\nKind: chapters\nLanguage: \(track.language)\n"
    for chapter in track.chapters {
      text += "\n\(time(chapter.start)) --> \(time(chapter.end))\n\(escaped(oneLine(chapter.title)))\n"
    }
    return text
  }

  private static func webVTT(_ track: CaptionTrack) -> String {
    var text = "WEBVTT\nKind: captions\nLanguage: \(track.language)\n"
    for caption in track.captions {
      let lines = caption.lines.map { escaped(oneLine($0)) }.joined(separator: "\n")
      text += "\n\(time(caption.start)) --> \(time(caption.end))\n\(lines)\n"
    }
    return text
  }

  private static func subRip(_ track: CaptionTrack) -> String {
    var text = ""
    for (index, caption) in track.captions.enumerated() {
      let from = time(caption.start).replacing(".", with: ",")
      let to = time(caption.end).replacing(".", with: ",")
      text += "\(index + 1)\n\(from) --> \(to)\n\(caption.lines.map(oneLine).joined(separator: "\n"))\n\n"
    }
    return text
  }

  private static func lyrics(_ track: CaptionTrack) -> String {
    var text = track.title.isEmpty ? "" : "[ti:\(oneLine(track.title))]\n"
    text += "[la:\(track.language)]\n[length:\(minutes(track.length))]\n"
    for (index, caption) in track.captions.enumerated() {
      text += "[\(minutes(caption.start))]\(caption.lines.map(oneLine).joined(separator: " "))\n"
      // An empty line takes the words away, unless others follow at once.
      let next = index + 1 < track.captions.count ? track.captions[index + 1].start : nil
      if next.map({ $0 - caption.end > 0.5 }) ?? true { text += "[\(minutes(caption.end))]\n" }
    }
    return text
  }

  /// `00:01:02.345`.
  private static func time(_ time: Seconds) -> String {
    let all = Int((time.value * 1_000).rounded())
    return String(format: "%02d:%02d:%02d.%03d", all / 3_600_000, all / 60_000 % 60, all / 1_000 % 60, all % 1_000)
  }

  /// `01:02.34`, or `123:04.56` in a long track.
  private static func minutes(_ time: Seconds) -> String {
    let all = Int((time.value * 100).rounded())
    return String(format: "%02d:%02d.%02d", all / 6_000, all / 100 % 60, all % 100)
  }

  /// A text as WebVTT wants it: nothing in it is markup, and no line can end the caption or look like a time.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A text without line ends and other control characters, which would end a caption.
  private static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
