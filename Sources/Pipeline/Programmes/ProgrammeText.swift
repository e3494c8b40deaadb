import ScriptLanguage

extension ProgrammePlan {
  /// What the programme is, as text for a terminal; ends in a line break.
  public var text: String {
    var lines = [programme.title, "", programme.about, "", programme.context]
    lines += programme.stop.map { "- \($0)" }
    for (number, week) in programme.weeks.enumerated() {
      lines += ["", "\(number + 1). \(week.name)"]
      for (session, track) in zip(week.sessions, weeks[number]) {
        lines.append("   \(tracks[track].name): \(Self.manner(of: session, tracks[track]))")
      }
      if !week.grows.isEmpty { lines.append("   New: \(week.grows)") }
      if !week.note.isEmpty { lines.append("   \(week.note)") }
      if !week.moveOn.isEmpty { lines.append("   Move on \(week.moveOn)") }
    }
    lines += ["", programme.afterABreak]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The title of a session's track, its length, how often, and when.
  static func manner(of session: Programme.Session, _ track: Track) -> String {
    let often =
      session.timesADay == 1
      ? "once a day" : session.timesADay == 2 ? "twice a day" : "\(session.timesADay) times a day"
    let parts = [
      "“\(track.title)”", track.length.map { Unit.seconds.written($0.value) } ?? "",
      track.isInStages ? "in stages" : "", session.when.isEmpty ? often : session.when,
      session.isOptional ? "if you like" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
