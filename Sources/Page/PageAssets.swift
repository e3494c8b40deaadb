/// The files of `Assets`, which are built into the program, so that it needs none of them where it runs.
enum PageAssets {
  static let template = PageTemplate(text(PackageResources.page_html))
  static let style = text(PackageResources.page_css)
  static let figure = text(PackageResources.figure_svg)
  /// The program of the page, its parts in the order in which each needs those before it.
  static let program = [
    PackageResources.session_js, PackageResources.sound_js, PackageResources.view_js, PackageResources.pause_js,
    PackageResources.keys_js, PackageResources.page_js,
  ].map(text).joined(separator: "\n")

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
