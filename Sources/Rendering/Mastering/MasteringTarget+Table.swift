/// The targets as a table in Markdown, for docs/sound.md.
extension MasteringTarget {
  /// One row for each target, with a heading; ends in a line break.
  public static var table: String {
    "| `--master` | for | loudness | loudness range at most | true peak | over its time |\n|---|---|---|---|---|---|\n"
      + all.map { target in
        let sinking =
          target.sinking > 0
          ? "sinks by \(written(target.sinking.value)) dB, and fades over \(written(target.fadeOut.value)) s" : "even"
        return "| `\(target.name)` | \(target.summary) | \(written(target.loudness.value)) LUFS |"
          + " \(written(target.range.value)) LU | \(written(target.peak.value)) dBTP | \(sinking) |\n"
      }.joined()
  }

  private static func written(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    let text = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    return text.replacing("-", with: "−")
  }
}
