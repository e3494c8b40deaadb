import Foundation
import Glibc

/// The folder of a batch: its tracks, its results, and a secret that their codes are made with.
public struct BatchFolder: Sendable {
  /// The folder as it was named.
  public let path: String

  /// Takes a folder, which need not exist.
  public init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// The hidden folder with the secret: closed to all but its owner, so that the results may be shown to others.
  static let secretFolder = ".unclench-batch"

  /// The name of the results of a part of a plan, or of a whole one.
  static func resultsName(_ shard: BatchShard?) -> String { "results\(shard.map { "-" + $0.label } ?? "").jsonl" }

  private static func isResultsName(_ name: String) -> Bool { name.hasPrefix("results") && name.hasSuffix(".jsonl") }

  /// Whether it exists.
  var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// A file in it.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// The secret of the folder; made by the first who asks. Throws where that can't be.
  func secret() throws(Failure) -> MessageCode {
    guard let folder = try? CacheFolder(path: path(Self.secretFolder)), let secret = folder.secret() else {
      throw Failure(
        .cannotCreate,
        "The folder \(path) can't be written to.",
        hint: "Choose another folder with -o, or check its permissions: ls -ld \(path)"
      )
    }
    return MessageCode(key: secret)
  }

  /// Makes a folder and those above it.
  static func make(_ path: String) throws(Failure) {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      let isFull = (error as NSError).code == NSFileWriteOutOfSpaceError
      throw Failure(
        isFull ? .tryAgain : .cannotCreate,
        "The folder \(path) can't be made\(isFull ? ": the disk is full" : "").",
        hint: isFull ? "Free some space." : "Choose another with -o, or check what lies there: ls -ld \(path)"
      )
    }
  }

  /// What all runs so far have told, as they lie in the folder, and from which file each line comes. Half a line, which
  /// a killed run may leave, tells nothing.
  func forEachLine(_ body: (_ file: String, BatchLine) -> Void) throws(Failure) {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter(Self.isResultsName).sorted()
    let decoder = JSONDecoder()
    for name in names {
      guard let data = FileManager.default.contents(atPath: path(name)) else {
        throw Failure(.noInput, "\(path(name)) can't be read.", hint: "Check its permissions: ls -l \(path(name))")
      }
      for line in data.split(separator: UInt8(ascii: "\n")) {
        if let line = try? decoder.decode(BatchLine.self, from: Data(line)) { body(name, line) }
      }
    }
  }

  /// The last line of each track that was made, by its name.
  func madeTracks() throws(Failure) -> [String: BatchLine] {
    var lines: [String: BatchLine] = [:]
    try forEachLine { _, line in
      guard let track = line.track, line.state == .made, lines[track].map({ $0.at <= line.at }) ?? true else { return }
      lines[track] = line
    }
    return lines
  }

  /// Why the files of a line are not as they were made, as the end of a sentence; nil where they are.
  func objection(to line: BatchLine, reads: Bool = false) -> String? {
    for made in line.files ?? [] {
      guard let objection = objection(to: made, reads: reads) else { continue }
      return "\(made.file == line.track ? "its file" : made.file) \(objection)"
    }
    return nil
  }

  /// Why a file is not as it was made; nil where it is. Where size and time agree it is not read, unless asked for.
  private func objection(to made: BatchLine.Made, reads: Bool) -> String? {
    let file = open(path(made.file), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "is not there" }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, Int(status.st_size) == made.bytes else { return "is not whole" }
    if !reads, BatchLine.Made.time(status) == made.modified { return nil }
    return FileHash.text(of: file, bytes: made.bytes) == made.hash ? nil : "is not as it was made"
  }

  /// Removes what killed runs may have left under hidden names, where the file system knows no files without a name:
  /// what no process here works on any more, and what nobody has written to for an hour.
  func sweep(_ folders: Set<String>) {
    for folder in folders {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? [] {
        guard name.hasPrefix(".unclench-"), name.hasSuffix(".part") else { continue }
        let process = name.dropFirst(".unclench-".count).prefix { $0.isNumber }
        var status = stat()
        guard let process = pid_t(process), kill(process, 0) != 0, errno == ESRCH,
          stat(path("\(folder)/\(name)"), &status) == 0, time(nil) - status.st_mtim.tv_sec > 3_600
        else { continue }
        unlink(path("\(folder)/\(name)"))
      }
    }
  }
}

extension BatchLine.Made {
  /// Looks at an open file that is finished. Throws where it can't be read back.
  init(_ file: Int32, name: String) throws(Failure) {
    var status = stat()
    guard fstat(file, &status) == 0, let hash = FileHash.text(of: file, bytes: Int(status.st_size)) else {
      throw Failure(.inputOutput, "\(name) can't be read back after it was written.", hint: "Check the disk.")
    }
    self.init(file: name, bytes: Int(status.st_size), modified: Self.time(status), hash: hash)
  }

  static func time(_ status: stat) -> Int { status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec }
}
