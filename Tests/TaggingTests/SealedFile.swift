import Foundation
import Glibc

/// A file in memory that can't grow: writing past its end fails with EPERM.
final class SealedFile {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws {
    // The Glibc module leaves these out: linux/memfd.h and linux/fcntl.h.
    let allowSealing: UInt32 = 2
    let addSeals: Int32 = 1033
    let sealGrow: Int32 = 4
    typealias MakeFile = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
    guard let symbol = dlsym(nil, "memfd_create") else { throw POSIXError(.ENOSYS) }
    descriptor = unsafeBitCast(symbol, to: MakeFile.self)("sealed", allowSealing)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count,
      fcntl(descriptor, addSeals, sealGrow) == 0
    else { throw POSIXError(.EIO) }
  }

  deinit { close(descriptor) }
}
