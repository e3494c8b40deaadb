import Page
import ScriptLanguage

/// A programme as a page to print: the weeks with boxes to tick, when to move on, when to stop. Nothing of a profile
/// is on it.
struct ProgrammePage {
  let plan: ProgrammePlan

  /// The page as HTML: no script, nothing from elsewhere.
  var html: String {
    let programme = plan.programme
    let weeks = programme.weeks.indices.map(week).joined()
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(PageText.escaped(programme.title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(PageText.escaped(programme.title))</h1>
      <p class="about">\(PageText.escaped(programme.about))</p>
      <section class="before">
      <h2>Before you begin</h2>
      <p>\(PageText.escaped(programme.context))</p>
      <p>The numbers of the weeks are only an order. Stay with one for as long as you like, go back whenever you like, and
      leave out what does not suit you. An empty box means nothing.</p>
      <h2>When to stop</h2>
      <ul>
      \(programme.stop.map { "<li>\(PageText.escaped($0))</li>\n" }.joined())</ul>
      <h2>After a break</h2>
      <p>\(PageText.escaped(programme.afterABreak))</p>
      </section>
      \(weeks)</body>
      </html>

      """
  }

  private func week(_ number: Int) -> String {
    let week = plan.programme.weeks[number]
    let days = (1...week.days).map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = zip(week.sessions, plan.weeks[number]).map { session, track in
      let boxes = String(repeating: "<i></i>", count: session.timesADay)
      return """
        <tr>
        <th scope="row">\(PageText.escaped(ProgrammePlan.manner(of: session, plan.tracks[track])))
        <small>\(PageText.escaped(Self.file(of: plan.tracks[track])))</small></th>
        \(String(repeating: "<td>\(boxes)</td>", count: week.days))
        </tr>

        """
    }.joined()
    let comfort =
      week.moveOn.isEmpty
      ? ""
      : """
      <tr class="comfort"><th scope="row">It was comfortable</th>\(String(repeating: "<td><b></b></td>", count: week.days))</tr>

      """
    return """
      <section>
      <h2>\(number + 1). \(PageText.escaped(week.name)) <small>week-\(number + 1).m3u8</small></h2>
      <table>
      <tr><th scope="col">Day</th>\(days)</tr>
      \(rows)\(comfort)</table>
      \(line("What is new", week.grows))\(line("", week.note))\(line("Move on", week.moveOn))</section>

      """
  }

  private func line(_ heading: String, _ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return "<p>\(heading.isEmpty ? "" : "<strong>\(heading)</strong> ")\(PageText.escaped(text))</p>\n"
  }

  private static func file(of track: ProgrammePlan.Track) -> String {
    track.isInStages ? "\(track.name)/playlist.m3u8" : "\(track.name).wav"
  }

  /// A week is never torn apart by the end of a page; boxes print without backgrounds.
  private static let style = """
    @page { size: A4; margin: 16mm; }
    body { font: 11pt/1.45 Georgia, "Noto Serif", serif; color: #1a1a1a; background: #fff; max-width: 46rem;
      margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 13pt; margin: 1rem 0 .3rem; break-after: avoid; }
    p { margin: .3rem 0; }
    .about { font-size: 12.5pt; }
    .before { border: 1px solid #999; border-radius: 2mm; padding: .2rem 1rem .6rem; margin: 1rem 0; }
    ul { margin: .3rem 0; padding-left: 1.2rem; }
    section { break-inside: avoid; margin-top: 1.2rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .3rem 0 .5rem; }
    th, td { border: 1px solid #bbb; padding: .25rem .15rem; text-align: center; font-weight: normal; }
    th:first-child { width: 44%; text-align: left; padding-left: .4rem; }
    small { font: 9pt/1.3 system-ui, sans-serif; color: #666; font-weight: normal; }
    th small { display: block; overflow-wrap: anywhere; }
    td i { display: inline-block; width: 3.2mm; height: 3.2mm; border: 1px solid #444; margin: .4mm; }
    td b { display: inline-block; width: 3.2mm; height: 3.2mm; border: 1px solid #444; border-radius: 50%; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    """
}
