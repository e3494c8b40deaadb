import Foundation
import Glibc

/// The inner life of a process that speaks for another one, until that one has gone.
public enum SpeechWorker {
  /// Answers orders that come in on standard input, a socket, and returns when it is closed.
  public static func run() {
    let socket = STDIN_FILENO
    let engine = Result { try EspeakEngine() }
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    while let block = WorkerMessage.receive(from: socket),
      let order = try? decoder.decode(WorkerMessage.Order.self, from: block)
    {
      var answer = WorkerMessage.Answer()
      var samples: [Int16] = []
      do {
        let recording = try engine.get().record(order.wording, voice: order.voice)
        samples = recording.samples
        answer.hertz = recording.sampleRate.hertz
        answer.words = recording.words.map {
          [Double($0.range.lowerBound), Double($0.range.upperBound), $0.onset.value]
        }
      } catch SpeechError.engineFailed(let call, let code) {
        (answer.failedCall, answer.code) = (call, code)
      } catch {
        answer.failedCall = "\(error)"
      }
      guard let head = try? encoder.encode(answer), WorkerMessage.send(head, to: socket),
        WorkerMessage.send(samples.withUnsafeBytes { Data($0) }, to: socket)
      else { return }
    }
  }
}
