import Foundation
import Quantities

/// A deterministic engine without a C library, for tests of everything that needs speech but not its words.
///
/// Every run of letters, digits and symbols between spaces is a word. Each takes 60 s / rate and is one soft tone that
/// swells and dies within that time, so word `i` begins at `i` · 60 s / rate and n words last n · 60 s / rate, to
/// the nearest frame. Text, voice and every setting change the tone. Every voice name is known, in lower case, save
/// those that begin with `unknown`.
public struct ScriptedVoice: SpeechEngine {
  /// The loudest sample: -12 dBFS.
  private static let peak = 8_192.0

  /// `scripted` and the version of its sound.
  public let identity = "scripted 1"
  /// The identity: there are no files.
  public var stamp: String { identity }
  /// 22 050 Hz, as espeak-ng's.
  public let sampleRate = SampleRate(hertz: 22_050)
  /// One language; other names are known without being listed.
  public let voices = VoiceList(
    languages: [.init(tag: "scripted", aliases: [], title: "Scripted", identifier: "scripted")],
    variants: []
  )

  /// Makes a scripted voice; all are alike.
  public init() {}

  /// The settings with the name in lower case and whole numbers. Throws `unknownVoice` and `outOfRange`.
  public func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings {
    let name = settings.name.lowercased()
    guard !name.hasPrefix("unknown") else { throw .unknownVoice(settings.name, suggestions: ["scripted"]) }
    return try settings.checked(named: name)
  }

  /// A tone for every word. Throws what `resolve` throws.
  public func record(_ wording: Wording, voice: VoiceSettings) throws(SpeechError) -> Recording {
    let voice = try resolve(voice)
    let spoken = TextReader.read(wording, words: nil, readsPhonemes: false)
    let beat = Seconds(60 / voice.rate.value)
    let ranges = Self.words(of: spoken)
    var samples: [Int16] = []
    var words: [WordTime] = []
    for (index, range) in ranges.enumerated() {
      if let written = spoken.written(range), written.lowerBound >= words.last?.range.upperBound ?? 0 {
        words.append(WordTime(range: written, onset: beat * Double(index)))
      }
      let end = sampleRate.frames(in: beat * Double(index + 1)).value
      let lift = index.isMultiple(of: 2) ? 1.0 : -1.0
      let base = 120 + 2 * voice.pitch + lift * voice.range / 4
      let pitch = base + Double(Self.hash(voice.name, spoken.scalars[range]) % 64)
      samples += tone(frequency: Hertz(pitch), frames: end - samples.count)
    }
    return Recording(samples: samples, sampleRate: sampleRate, words: words)
  }

  /// The ranges of the words, in Unicode scalars.
  private static func words(of spoken: SpokenText) -> [Range<Int>] {
    spoken.scalars.indices
      .split(whereSeparator: { spoken.scalars[$0].properties.isWhitespace })
      .map { $0.startIndex..<$0.endIndex }
      .filter { spoken.hasWords(in: $0) }
  }

  /// A sine under the square of half a sine.
  private func tone(frequency: Hertz, frames: Int) -> [Int16] {
    (0..<frames).map { frame in
      let swell = sin(.pi * Double(frame) / Double(frames))
      let angle = 2 * Double.pi * frequency.value * Double(frame) / Double(sampleRate.hertz)
      return Int16((Self.peak * swell * swell * sin(angle)).rounded())
    }
  }

  /// FNV-1a, 32 bits: Swift's own hashes differ from run to run.
  private static func hash(_ name: String, _ word: ArraySlice<Unicode.Scalar>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for value in name.unicodeScalars.map(\.value) + [0] + word.map(\.value) { hash = (hash ^ value) &* 16_777_619 }
    return hash
  }
}
