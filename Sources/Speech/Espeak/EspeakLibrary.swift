import Glibc

/// espeak-ng's shared library, loaded for as long as this value lives.
///
/// The program isn't linked against the library, for two reasons: only a library that is loaded and closed again
/// begins with fresh state, and a linked one would lend its symbols to the loaded one. Not for two threads at once.
struct EspeakLibrary: ~Copyable {
  private let name: String
  private let handle: UnsafeMutableRawPointer

  /// Loads the library. Throws `libraryMissing`, or `libraryHeld`: one that stays loaded keeps its state, and what it
  /// says would depend on what it said before.
  init(named name: String) throws(SpeechError) {
    _ = Self.keepAudioLibrary
    if let held = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD) {
      dlclose(held)
      throw .libraryHeld(library: name)
    }
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw .libraryMissing(library: name, package: "libespeak-ng1")
    }
    self.name = name
    self.handle = handle
  }

  deinit { dlclose(handle) }

  /// The function of that name. `Function` must be its C type: nothing can check that. Throws `functionMissing`.
  func function<Function>(_ symbol: String) throws(SpeechError) -> Function {
    guard let address = dlsym(handle, symbol) else { throw .functionMissing(library: name, function: symbol) }
    return unsafeBitCast(address, to: Function.self)
  }

  /// The file that the library was loaded from; empty where the system doesn't tell.
  var path: String {
    // What dladdr(3) fills: the Glibc module leaves the function and its type out.
    typealias Place = (file: UnsafePointer<CChar>?, base: Int, symbol: Int, address: Int)
    typealias FindPlace = @convention(c) (UnsafeRawPointer, UnsafeMutableRawPointer) -> Int32
    guard let find = dlsym(nil, "dladdr"), let symbol = dlsym(handle, "espeak_Initialize") else { return "" }
    var place: Place = (nil, 0, 0, 0)
    guard unsafeBitCast(find, to: FindPlace.self)(symbol, &place) != 0 else { return "" }
    return place.file.map { String(cString: $0) } ?? ""
  }

  /// espeak-ng needs libpcaudio to load, though we never play, and that brings two dozen others along. Held once, it
  /// isn't loaded anew with each utterance. Where it is absent, espeak-ng was built without it.
  private static let keepAudioLibrary: Void = {
    AudioServer.avoid()
    _ = dlopen("libpcaudio.so.0", RTLD_NOW | RTLD_LOCAL)
  }()
}
