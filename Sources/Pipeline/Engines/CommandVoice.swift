import Foundation
import Quantities
import Speech

/// A voice that a command of the listener's speaks: words on its standard input, a WAV on its standard output.
struct CommandVoice: Sendable {
  let command: VoiceCommand
  /// Whether the user wants everything to stop.
  let isInterrupted: @Sendable () -> Bool

  /// The settings as the command is told them. How lively the melody is, commands are not told.
  func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings {
    var resolved = try settings.checked(named: command.voiceName)
    resolved.range = 50
    resolved.language = settings.language
    return resolved
  }

  /// Speaks a wording. Throws `commandFailed` and `interrupted`; the words themselves are in no error.
  func record(_ wording: Wording, voice settings: VoiceSettings) throws(SpeechError) -> Recording {
    let settings = try resolve(settings)
    // What signs and abbreviations mean is the other engine's to know; only what the script says of words is obeyed.
    let text = TextReader.read(wording, words: nil, readsPhonemes: false)
    guard text.hasWords else { return Recording(samples: [], sampleRate: .track, words: []) }
    let result = try ShellCommand(text: command.text, limit: command.limit).run(
      input: text.text + "\n",
      environment: [
        "UNCLENCH_LANGUAGE": settings.language ?? "en",
        "UNCLENCH_RATE": String(Int(settings.rate.value)),
        "UNCLENCH_PITCH": String(Int(settings.pitch)),
      ],
      isInterrupted: isInterrupted
    )
    let file = result.output
    guard file.size > 0 else { throw .commandFailed(.nothing(said: result.said)) }
    let head = WaveHead(RawFile.bytes(min(file.size, 65_536), of: file.descriptor, at: 0), size: file.size)
    guard head.isWave else { throw .commandFailed(.notWave(said: result.said)) }
    guard !head.isCutShort else { throw .commandFailed(.cutShort) }
    if let place = head.unknownSizePlace, file.size > place + 4 {
      let size = UInt32(clamping: file.size - place - 4)
      do { try file.write((0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }, at: place) } catch {
        throw .commandFailed(.cannotStart(reason: error.message))
      }
    }
    let recording: Recording?
    do throws(MonoSound.Unusable) {
      let sound = try MonoSound(path: "/proc/self/fd/\(file.descriptor)")
      recording = try SpokenSound.recording(of: text, from: sound)
    } catch {
      throw .commandFailed(.unusable(error.reason))
    }
    guard let recording else { throw .commandFailed(.silent) }
    return recording
  }
}
