import Foundation
import Glibc
import Quantities

/// What goes to and fro between the program and a process that speaks for it: blocks of bytes, each with its length
/// before it, in this machine's order.
enum WorkerMessage {
  /// Something to be spoken.
  struct Order: Codable {
    var text: String
    var pronunciations: [Spelling]
    var voice: VoiceSettings

    init(_ wording: Wording, voice: VoiceSettings) {
      text = wording.text
      pronunciations = wording.pronunciations.map(Spelling.init)
      self.voice = voice
    }

    /// What is to be spoken.
    var wording: Wording { Wording(text, pronunciations: pronunciations.map(\.pronunciation)) }
  }

  /// A pronunciation, flat.
  struct Spelling: Codable {
    var from: Int
    var to: Int
    var letters: String?
    var phonemes: String?

    init(_ pronunciation: Wording.Pronunciation) {
      (from, to) = (pronunciation.range.lowerBound, pronunciation.range.upperBound)
      switch pronunciation.sound {
      case .letters(let text): letters = text
      case .phonemes(let text): phonemes = text
      }
    }

    var pronunciation: Wording.Pronunciation {
      .init(range: from..<max(from, to), sound: phonemes.map { .phonemes($0) } ?? .letters(letters ?? ""))
    }
  }

  /// What came of it; the samples follow in a block of their own.
  struct Answer: Codable {
    /// Begin and end of each word in the text, and its onset in seconds.
    var words: [[Double]] = []
    var hertz = 0
    /// What the engine refused, and with which code.
    var failedCall: String?
    var code = 0

    /// The words as times.
    var wordTimes: [WordTime] {
      words.compactMap { $0.count == 3 ? WordTime(range: Int($0[0])..<Int($0[1]), onset: Seconds($0[2])) : nil }
    }
  }

  /// The longest block that is taken: an hour of speech.
  private static let longest = 160 << 20

  /// Sends a block. Says whether it went.
  static func send(_ bytes: Data, to socket: Int32) -> Bool {
    var message = withUnsafeBytes(of: UInt64(bytes.count)) { Data($0) }
    message.append(bytes)
    return message.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        // Without the signal that ends a program whose listener has gone.
        let flags = Int32(MSG_NOSIGNAL)
        let count = Glibc.send(socket, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, flags)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// Waits for a block; nil once the other side has gone.
  static func receive(from socket: Int32) -> Data? {
    guard let head = read(8, from: socket) else { return nil }
    let count = head.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    guard count <= UInt64(longest) else { return nil }
    return read(Int(count), from: socket)
  }

  private static func read(_ count: Int, from socket: Int32) -> Data? {
    var data = Data(count: count)
    let isWhole = data.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < count {
        let got = recv(socket, buffer.baseAddress.map { $0 + done }, count - done, 0)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return false }
        done += got
      }
      return true
    }
    return isWhole ? data : nil
  }
}
