/// Text for web pages.
enum PageText {
  /// A text as elements and attributes may hold it: nothing in it is markup.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
