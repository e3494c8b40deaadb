/// The parameters of the language as a table in Markdown, for the reference.
public enum ParameterTable {
  /// One row for each parameter, with a heading; ends in a line break.
  public static var markdown: String {
    let heading = "| cue | part | takes | from … to | without it | what it means |\n|---|---|---|---|---|---|\n"
    return heading
      + Parameters.all.map { row in
        let units = row.units.map { "\($0.inWords), `\($0.example)`" }.joined(separator: ", or ")
        let elastic = row.isElastic ? "; may be a range" : ""
        let bounds = "\(row.unit.written(row.range.lowerBound)) … \(row.unit.written(row.range.upperBound))"
        let standard = row.standard.map { "`\(row.written($0))`" } ?? "–"
        let name = row.name.isEmpty ? "" : "`\(row.name)`"
        return "| `\(row.cue)` | \(name) | \(units)\(elastic) | \(bounds) | \(standard) | \(row.sentence) |\n"
      }.joined()
  }
}
