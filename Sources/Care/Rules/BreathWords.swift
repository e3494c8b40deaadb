import Quantities
import ScriptLanguage

/// What is said about the breath.
extension CareRule {
  static let depthWords = CareRule(
    11,
    "depth-words",
    [.warning("the breath is called deep more than twice, or is to be filled completely")],
    reason:
      "Slow breathing easily becomes too much of it: at 6 breaths a minute the carbon dioxide in the breath fell by"
      + " 5.2 mmHg, and half as much when people were told to keep it shallow and natural. So nobody is asked for more.",
    source: "A study of slow breathing with and without that advice.",
    [.study],
    wrong: CareExample(
      """
      "If you like, take a deep breath. Perhaps another deep one. And maybe an even deeper one."
      """
    ),
    right: CareExample(
      """
      "If you like, follow the air with your attention. No deep breaths are needed. Easy and light is enough."
      """
    ),
    rewrite: "\"Easy and light is enough.\""
  ) { facts, findings in
    var depths = 0
    var known: [[String]?] = Array(repeating: nil, count: facts.utteranceCount)
    for line in facts.lines(.depth, .fullBreath) {
      let text = facts.text(line)
      if let phrase = facts.vocabulary.affirmed([.fullBreath], in: text).first {
        findings.add(
          .warning,
          at: line.span,
          by: .words,
          "\"\(phrase)\" asks for more air than does good.",
          hint: "Say instead: \"Easy and light is enough.\""
        )
      }
      let phrases = known[line.utterance] ?? facts.vocabulary.affirmed([.depth], in: text, butFor: .harmlessDepth)
      known[line.utterance] = phrases
      depths += phrases.count
      guard depths > 2, let phrase = phrases.last else { continue }
      findings.add(
        .warning,
        at: line.span,
        by: .words,
        "This is the third time or more that the breath is to be \"\(phrase)\".",
        hint: "Say instead: \"Easy and light is enough.\""
      )
    }
  }

  static let pacedExit = CareRule(
    13,
    "paced-exit",
    [.error("the breath is paced for more than 60 seconds, and nothing leads back to one's own breath")],
    reason:
      "A borrowed pace has to be given back: otherwise some people go on with it by force, or are left in between.",
    source: "Our own choice.",
    [.ours],
    wrong: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy for 2m
      """
    ),
    right: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy for 2m
      "Now let your breath find its own way."
      """
    ),
    rewrite: "\"Now let your breath find its own way.\""
  ) { facts, findings in
    let returns = facts.times(.ownBreath)
    let breaths = facts.breaths.filter(\.isAudible)
    // What is paced without a return adds up, over as many breathings as it takes.
    var paced: Seconds = 0
    var runStart = 0
    for (index, breath) in breaths.enumerated() {
      paced += breath.length
      let next = index + 1 < breaths.count ? breaths[index + 1] : nil
      if let next, next.start - breath.end < 5 { continue }
      let earliest = max(breaths[runStart].start, breath.end - 20)
      let latest = min(next?.start ?? facts.duration, breath.end + 60)
      runStart = index + 1
      if returns.hasAny(from: earliest, to: latest) {
        paced = 0
      } else if paced > 60 + .slack {
        findings.add(
          .error,
          at: breath.span,
          by: .words,
          "The breath is paced for \(paced.roughly), and then nothing leads back to one's own.",
          hint: "Afterwards, say: \"Now let your breath find its own way.\""
        )
        paced = 0
      }
    }
  }
}
