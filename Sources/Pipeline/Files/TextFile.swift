/// Writes a text that was made, such as a picture: a file that appears under its name only when it is whole.
public enum TextFile {
  /// Throws where no file could be written to that path: to be asked before the work. Changes
  /// nothing. The example is what such a file may be called.
  public static func checkPlace(_ path: String, example: String) throws(Failure) {
    try OutputFile.checkPlace(path, example: example)
  }

  /// Writes the text. Whatever is thrown, an older file of that name stays as it was.
  public static func write(_ text: String, to path: String) throws(Failure) {
    try begin(text, at: path).commit()
  }

  /// Writes the text into a file that has no name yet, to be committed together with others.
  static func begin(_ text: String, at path: String) throws(Failure) -> OutputFile {
    let file = try OutputFile(path: path)
    try NewFile.write(text, to: file.descriptor, path: path)
    return file
  }
}
