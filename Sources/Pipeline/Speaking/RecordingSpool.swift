import Foundation
import Glibc
import Quantities
import Speech

/// Keeps recordings out of memory: in a temporary file without a name, which goes when the program does.
final class RecordingSpool {
  private let file: Int32
  private var places: [(offset: Int, count: Int, rate: SampleRate)] = []
  private var end = 0

  /// Opens the file in the folder for temporary files.
  init() throws(Failure) {
    let folder = NSTemporaryDirectory()
    var template = Array((folder + "/unclench-XXXXXX").utf8CString)
    file = mkstemp(&template)
    guard file >= 0 else {
      throw Failure(
        .inputOutput,
        "No temporary file can be made in \(folder): \(String(cString: strerror(errno))).",
        hint: "Set TMPDIR to a folder that can be written to."
      )
    }
    // Nobody else sees it, and it goes with the last descriptor, however the program ends.
    unlink(template)
  }

  deinit { close(file) }

  /// Keeps a recording's samples; the number returned is for `samples`.
  func append(_ recording: Recording) throws(Failure) -> Int {
    let bytes = recording.samples.count * MemoryLayout<Int16>.size
    let isWritten = recording.samples.withUnsafeBytes { buffer in
      var done = 0
      while done < bytes {
        let count = pwrite(file, buffer.baseAddress.map { $0 + done }, bytes - done, off_t(end + done))
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        done += count
      }
      return true
    }
    guard isWritten else {
      throw Failure(
        .inputOutput,
        "The folder for temporary files, \(NSTemporaryDirectory()), has no room for the speech.",
        hint: "Free some space there, or set TMPDIR to another folder."
      )
    }
    places.append((end, recording.samples.count, recording.sampleRate))
    end += bytes
    return places.count - 1
  }

  /// The samples of a recording and their rate.
  func samples(_ number: Int) throws(Failure) -> (samples: [Int16], rate: SampleRate) {
    let place = places[number]
    let bytes = place.count * MemoryLayout<Int16>.size
    var isRead = true
    let samples = [Int16](unsafeUninitializedCapacity: place.count) { buffer, count in
      var done = 0
      while done < bytes {
        let base = UnsafeMutableRawPointer(buffer.baseAddress)
        let read = pread(file, base.map { $0 + done }, bytes - done, off_t(place.offset + done))
        if read < 0 && errno == EINTR { continue }
        if read <= 0 { break }
        done += read
      }
      isRead = done == bytes
      count = done / MemoryLayout<Int16>.size
    }
    guard isRead else { throw Failure(.inputOutput, "The speech could not be read back from its temporary file.") }
    return (samples, place.rate)
  }
}
