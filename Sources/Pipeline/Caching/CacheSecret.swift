import Glibc

extension CacheFolder {
  /// The secret of the folder: 32 random bytes that no other folder has. Nil where none can be made or read.
  ///
  /// The first to ask makes it; of processes that do so at once, all get the same.
  func secret() -> [UInt8]? {
    if let secret = storedSecret() { return secret }
    // Whoever finds none, or a broken one, waits for its turn to look again: the one before may have made it.
    guard flock(descriptor, LOCK_EX) == 0 else { return nil }
    defer { flock(descriptor, LOCK_UN) }
    if let secret = storedSecret() { return secret }
    var random = SystemRandomNumberGenerator()
    let secret = (0..<Self.secretSize).map { _ in UInt8.random(in: 0 ... .max, using: &random) }
    guard add(Self.secretName, secret, isReplacing: true) == .added else { return nil }
    return storedSecret()
  }

  private static let secretName = "secret"
  private static let secretSize = 32

  private func storedSecret() -> [UInt8]? {
    guard let file = file(named: Self.secretName), file.size == Self.secretSize else { return nil }
    let bytes = RawFile.bytes(Self.secretSize, of: file.descriptor, at: 0)
    return bytes.count == Self.secretSize ? bytes : nil
  }
}
