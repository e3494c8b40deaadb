/// The outside world, as far as the language needs it: the scripts that others use, and sounds.
public protocol ScriptWorld {
  /// The script at a path as a `use` line has it, looked for from the script that uses it.
  ///
  /// Throws what keeps it from being used, in words that end the sentence `"path" can't be used: …`.
  func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText

  /// Other scripts that a listener may have: those of the library, and those in the folders of some files. What can't
  /// be read is left out.
  func scripts(besideFiles paths: [String]) -> [SourceText]

  /// The file at a path as a `bed` line has it, looked for from the script that names it.
  ///
  /// Throws what keeps it from being used.
  func sound(at path: String, namedBy source: SourceText) throws(UnusableSound) -> String

  /// The translation of a script into a language, and into no other; nil where there is none.
  ///
  /// Throws what keeps it from being read.
  func translation(of source: SourceText, into language: String) throws(UnusableScript) -> SourceText?

  /// The languages that a script has been translated into.
  func languages(of source: SourceText) -> [String]

  /// The phrasebooks of a language, and of no other: what lies beside a script goes before what comes with unclench.
  ///
  /// Throws what keeps one from being read.
  func phrasebooks(for source: SourceText, in language: String) throws(UnusableScript) -> [SourceText]
}

extension ScriptWorld {
  public func translation(of source: SourceText, into language: String) throws(UnusableScript) -> SourceText? { nil }

  public func languages(of source: SourceText) -> [String] { [] }

  public func phrasebooks(for source: SourceText, in language: String) throws(UnusableScript) -> [SourceText] { [] }

  public func scripts(besideFiles paths: [String]) -> [SourceText] { [] }

  public func sound(at path: String, namedBy source: SourceText) throws(UnusableSound) -> String {
    throw UnusableSound("there are no files here")
  }
}

/// Why a sound file can't be a bed.
public struct UnusableSound: Error, Hashable, Sendable {
  /// The end of the sentence `"path" can't be a bed: …`.
  public var reason: String
  /// What a writer can do about it, where that is known.
  public var remedy: FileRemedy?

  /// Makes a reason.
  public init(_ reason: String, remedy: FileRemedy? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}

/// Why a script can't be used.
public struct UnusableScript: Error, Hashable, Sendable {
  /// The end of the sentence `"path" can't be used: …`.
  public var reason: String
  /// What a writer can do about it, where that is known.
  public var remedy: FileRemedy?

  /// Makes a reason.
  public init(_ reason: String, remedy: FileRemedy? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}

/// A world without other scripts.
public struct EmptyWorld: ScriptWorld {
  /// Makes an empty world.
  public init() {}

  public func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
    throw UnusableScript("there are no other scripts here")
  }
}
