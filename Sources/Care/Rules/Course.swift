import Quantities
import ScriptLanguage

/// How a session ends, and how it is spoken.
extension CareRule {
  static let ending = CareRule(
    25,
    "ending",
    [
      .error("a session by day of 8 minutes or more has no return, or one of less than 20 seconds"),
      .error("a track for falling asleep has a chime, or counts upwards"),
    ],
    reason: "After deep rest the blood pressure is low: who is sent back at once gets up dizzy. And who was to fall"
      + " asleep is woken by a bell or a count that leads up.",
    source: "Leaflets on muscle relaxation and autogenic training; the 20 seconds are ours.",
    [.clinical, .ours],
    wrong: CareExample(
      head: "aim sleep",
      """
      "Nothing more is needed today."
      chime bowl
      """
    ),
    right: CareExample(
      head: "aim sleep",
      """
      bed brown at -36 dB
      "Nothing more is needed today."
      fade bed over 40s
      """
    ),
    rewrite: "\"When you are ready, move your fingers and your toes. There is no hurry to sit up.\""
  ) { facts, findings in
    guard facts.sheet.aim == .sleep else { return checkReturn(facts, &findings) }
    for span in facts.chimes {
      findings.add(
        .error,
        at: span,
        "A chime may wake someone who has just fallen asleep.",
        hint: "Take it away, and let the bed sink: fade bed over 40s"
      )
    }
    checkCount(facts, &findings)
  }

  private static func checkReturn(_ facts: CareFacts, _ findings: inout CareFindings) {
    guard facts.duration > 480 - .slack, let last = facts.lines.last else { return }
    let start = facts.times(.returning).first(from: facts.duration - longestReturn)
    guard start.map({ facts.duration - $0 < 20 - .slack }) ?? true else { return }
    let found = start.map { "The return takes only \((facts.duration - $0).roughly)" }
    findings.add(
      .error,
      at: last.span,
      by: .words,
      "\(found ?? "Nothing leads back at the end"), and this session takes \(facts.duration.roughly).",
      hint: "For example: \"When you are ready, move your fingers and your toes. There is no hurry to sit up.\","
        + " and then a pause."
    )
  }

  /// A return begins within the last so many seconds.
  private static let longestReturn: Seconds = 240

  /// Numbers that rise, spoken one by one.
  private static func checkCount(_ facts: CareFacts, _ findings: inout CareFindings) {
    var (last, rises): (Int?, Int) = (nil, 0)
    for line in facts.lines {
      let number = facts.wordCount(line) == 1 ? facts.vocabulary.countedNumber(facts.text(line)) : nil
      if let number, let before = last, number == before + 1 { rises += 1 } else { rises = 0 }
      last = number
      guard rises >= 2 else { continue }
      findings.add(
        .error,
        at: line.span,
        by: .time,
        "Counting upwards wakes someone who is falling asleep.",
        hint: "Count down instead: count 10..1 each breath"
      )
    }
  }

  static let delivery = CareRule(
    27,
    "delivery",
    [
      .warning("the voice speaks more than 130 words a minute"),
      .warning("the whole track has more than 100 words a minute"),
      .warning("the voice is silent for more than 60 seconds, with nothing else to follow and no word about it"),
    ],
    reason:
      "A calm voice articulates 110 to 125 words a minute and leaves room: 60 to 95 over a whole session. A silence"
      + " that nobody announced makes people wonder whether the track has stopped.",
    source: "Counts over a hospital's body scan and a podcast; the limits are ours.",
    [.common, .ours],
    wrong: CareExample(
      """
      voice hasty = en-gb+steph, rate 180 wpm

      "This is a place to rest, and there is nothing to do here but to notice what there is, and to let it be."
      """
    ),
    right: CareExample(
      """
      voice calm = en-gb+steph, rate 90 wpm

      "This is a place to rest, and there is nothing to do here but to notice what there is, and to let it be."
      """
    ),
    rewrite: "voice guide = en-gb+steph, rate 90 wpm"
  ) { facts, findings in
    checkRates(facts, &findings)
    checkSilences(facts, &findings)
  }

  private static func checkRates(_ facts: CareFacts, _ findings: inout CareFindings) {
    guard let first = facts.lines.first else { return }
    let spoken = facts.spokenWords
    // Fewer words are too few for a rate.
    guard spoken.words >= 30, spoken.time > 0 else { return }
    let rate = Double(spoken.words) / (spoken.time.value / 60)
    let overall = Double(spoken.words) / (facts.duration.value / 60)
    if rate > 130 {
      findings.add(
        .warning,
        at: facts.sheet.voices.first?.span ?? first.span,
        "The voice speaks \(Int(rate.rounded())) words a minute here; 110 to 125 are calm.",
        hint: "Lower its rate, for example: rate 90 wpm"
      )
    } else if overall > 100, facts.duration > 60 {
      findings.add(
        .warning,
        at: first.span,
        "There are \(Int(overall.rounded())) words a minute over the whole track; 60 to 95 leave room.",
        hint: "Say less, or add pauses."
      )
    }
  }

  /// Between what the listener can follow: words, and a breath that is heard.
  private static func checkSilences(_ facts: CareFacts, _ findings: inout CareFindings) {
    var heard: (end: Seconds, line: SpokenLine?) = (0, nil)
    func check(until start: Seconds, _ findings: inout CareFindings) {
      let silence = start - heard.end
      guard silence > 60 + .slack, !(heard.line?.tags.has(.announcement) ?? false) else { return }
      findings.add(
        .warning,
        at: heard.line?.span ?? facts.lines.first?.span,
        by: .words,
        "After these words there are \(silence.roughly) of silence, which nobody expects.",
        hint: "Announce it, for example: \"I will be quiet for a few minutes now.\""
      )
    }
    var breaths = facts.breaths.filter(\.isAudible)[...]
    for line in facts.lines {
      while let breath = breaths.first, breath.start <= line.start {
        check(until: breath.start, &findings)
        heard.end = max(heard.end, breath.end)
        breaths.removeFirst()
      }
      check(until: line.start, &findings)
      heard = (max(heard.end, line.end), line)
    }
    for breath in breaths {
      check(until: breath.start, &findings)
      heard.end = max(heard.end, breath.end)
    }
    // A track for falling asleep may end in silence.
    if facts.sheet.aim != .sleep, heard.line != nil { check(until: facts.duration, &findings) }
  }
}

extension CareFacts {
  /// All words that are spoken, and the time that they take.
  fileprivate var spokenWords: (words: Int, time: Seconds) {
    lines.reduce(into: (0, 0)) { total, line in
      total.words += wordCount(line)
      total.time += line.end - line.start
    }
  }
}

extension CareVocabulary {
  /// The number that a line of one word counts; nil for any other word.
  fileprivate func countedNumber(_ text: String) -> Int? {
    let plain = PlainText(text)
    return plain.words(plain.bytes.indices).first.flatMap { number(String($0.prefix { $0 != "," })) }
  }
}
