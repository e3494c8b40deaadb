import Page
import Quantities

extension RecordingSheet {
  /// The sheet as a page to read from, on paper or on a screen: no script, nothing from elsewhere.
  public var page: String {
    var body = ""
    var sections: [String] = []
    for row in rows {
      if row.sections != sections, !row.sections.isEmpty {
        body += "<h2>\(PageText.escaped(row.sections.joined(separator: " · ")))</h2>\n"
      }
      sections = row.sections
      body += Self.article(row)
    }
    let name = title.isEmpty ? "Recording sheet" : "\(title): recording sheet"
    let lines = rows.count == 1 ? "1 line" : "\(rows.count) lines"
    return """
      <!DOCTYPE html>
      <html lang="\(PageText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(PageText.escaped(name))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(PageText.escaped(name))</h1>
      <p lang="en">\(lines). Record each as a file of its own, with half a second of quiet before and behind it, and give it the
      name below its words. Pauses between lines are added later. Where a time is given as “at most”, a longer take does not
      fit; any other time only says how long the synthetic voice takes. Lines with a star hold an answer of the listener's.</p>
      \(body)</body>
      </html>

      """
  }

  private static func article(_ row: Row) -> String {
    let time = row.available.map { "at most \(shorter($0))" } ?? (row.length > 0 ? "about \(written(row.length))" : "")
    let notes = [row.manner.joined(separator: ", "), time, row.count > 1 ? "heard \(row.count) times" : ""]
    return """
      <article>
      <b>\(row.line.number)\(row.isPersonal ? " *" : "")</b>
      <div>
      <p dir="auto">\(PageText.escaped(row.line.text))</p>
      <small lang="en">\(notes.filter { !$0.isEmpty }.map(PageText.escaped).joined(separator: " · "))</small>
      <code>\(PageText.escaped(row.line.fileName))</code>
      </div>
      </article>

      """
  }

  /// Rounded down to a tenth of a second, so that a take of that length fits.
  private static func shorter(_ time: Seconds) -> String { written(Seconds((time.value * 10).rounded(.down) / 10)) }

  /// Large enough to read from a stand at arm's length; a line is never torn apart by the end of a page.
  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 17pt/1.45 Georgia, "Noto Serif", serif; color: #1a1a1a; background: #fff; max-width: 44rem;
      margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 22pt; line-height: 1.2; }
    h2 { font-size: 15pt; margin: 2rem 0 .5rem; color: #555; break-after: avoid; }
    body > p { font-size: 11.5pt; color: #444; }
    article { display: flex; gap: 1rem; padding: .7rem 0; border-top: 1px solid #ccc; break-inside: avoid; }
    article > b { flex: 0 0 3.2rem; text-align: right; font-weight: normal; color: #777; }
    article p { margin: 0 0 .2rem; }
    small, code { display: block; font: 10.5pt/1.5 system-ui, sans-serif; color: #555; }
    code { font-family: ui-monospace, monospace; font-size: 9.5pt; color: #777; overflow-wrap: anywhere; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    """
}
