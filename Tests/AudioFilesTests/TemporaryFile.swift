import Foundation
import Glibc

/// A file of its own for a test, open for reading and writing, gone afterwards.
final class TemporaryFile {
  let path: String
  let descriptor: Int32

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/audio-XXXXXX").utf8CString)
    descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
  }
}
