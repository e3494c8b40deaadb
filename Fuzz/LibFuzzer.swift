import Foundation
import ScriptLanguage

/// The door that libFuzzer knocks at. A broken promise ends the program, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let problem = Checks.run(bytes).broken {
    FileHandle.standardError.write(Data("fuzz: \(problem)\n".utf8))
    abort()
  }
  return 0
}
