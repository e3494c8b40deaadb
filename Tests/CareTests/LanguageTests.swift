import Care
import ScriptLanguage
import Testing

@Suite("The words of other languages")
struct LanguageTests {
  static let languages = LanguageSentences.tables.keys.sorted()

  @Test func everyLanguageWithWordsHasItsSentences() {
    #expect(Set(CareReading.languages) == Set(Self.languages).union(["en"]))
  }

  @Test(arguments: languages)
  func eachSentenceSaysWhatItIsThereForAndItsNeighbourDoesNot(language: String) {
    let pairs = LanguageSentences.pairs(language)
    for pair in pairs {
      #expect(Self.says(pair.tag, pair.saying, language), "\(pair)")
      #expect(!Self.says(pair.tag, pair.notSaying, language), "\(pair.tag): \(pair.notSaying)")
    }
    #expect(Set(pairs.map(\.tag)).isSuperset(of: CareReading.allTags))
    #expect(pairs.count { $0.tag == "order" } >= 5 && pairs.count { $0.tag == "invites" } >= 5)
  }

  private static func says(_ tag: String, _ sentence: String, _ language: String) -> Bool {
    let reading = CareReading(sentence, language: language)
    return switch tag {
    case "order": reading.isOrder
    case "invites": reading.invites
    default: reading.says.contains(tag)
    }
  }

  /// A script whose head and opening keep the rules, by sentences of the table.
  private static func script(_ language: String, opening: String? = nil, _ cues: String) -> String {
    let sentences = LanguageSentences.pairs(language)
    func saying(_ tag: String) -> String { sentences.first { $0.tag == tag }?.saying ?? "" }
    return """
      title "…"
      language \(language)
      context "\(saying("driving")) \(saying("condition"))"
      muscle hands "…"
      muscle feet "…"
      muscle neck "…"
      breath easy = in 4s, out 6s
      "\(opening ?? saying("stop") + " " + saying("eyesOpen"))"
      \(cues)

      """
  }

  /// What a sentence breaks by being said: tag and finding.
  static let harms = [
    "trigger": "trigger-phrases error", "pushThrough": "trigger-phrases error", "claim": "claims error",
    "gendered": "anatomy-slots warning", "fullBreath": "depth-words warning", "holdBreath": "hold-gate error",
  ]

  @Test(arguments: languages)
  func harmfulWordsAreFoundAsGravelyAsInEnglish(language: String) {
    for pair in LanguageSentences.pairs(language) {
      guard let finding = Self.harms[pair.tag] else { continue }
      let wrong = Reviewed(Self.script(language, "\"\(pair.saying)\""))
      #expect(wrong.compilation.isEmpty && wrong.found.contains(finding), "\(pair.saying)\n\(wrong.told)")
      let right = Reviewed(Self.script(language, "\"\(pair.notSaying)\""))
      #expect(right.compilation.isEmpty && right.diagnostics.isEmpty, "\(pair.notSaying)\n\(right.told)")
    }
  }

  /// What a sentence keeps by being said: tag, finding without it, and cues with its place.
  static let cares: [(tag: String, finding: String, cues: String)] = [
    ("keepBreathing", "breath-hold-tense warning", "clench hands at 50% for 5s, rest 20s:\n  hold \"@\""),
    ("neverToPain", "max-effort warning", "\"@\"\nclench hands at 95% for 3s, rest 20s"),
    ("cramp", "toe-curl warning", "clench feet at 50% for 3s, rest 20s:\n  cue \"@\""),
    ("slowly", "neck-press warning", "clench neck at 50% for 3s, rest 20s:\n  cue \"@\""),
    ("ownBreath", "paced-exit error", "breathe easy for 70s\n\"@\""),
    ("returning", "ending error", "pause 8m\n\"@\"\npause 20s"),
    ("announcement", "delivery warning", "\"@\"\npause 90s\n\"…\""),
  ]

  @Test(arguments: languages)
  func kindWordsKeepTheirRules(language: String) {
    for care in Self.cares {
      for pair in LanguageSentences.pairs(language) where pair.tag == care.tag {
        func review(_ sentence: String) -> Reviewed {
          Reviewed(Self.script(language, care.cues.replacing("@", with: sentence)))
        }
        let (with, without) = (review(pair.saying), review(pair.notSaying))
        #expect(
          !with.compilation.contains { $0.severity == .error } && !with.found.contains(care.finding),
          "\(pair.saying)\n\(with.told)"
        )
        #expect(without.found.contains(care.finding), "\(pair.notSaying)\n\(without.told)")
      }
    }
  }

  @Test(arguments: languages)
  func aWayOutIsAskedForAndUnderstood(language: String) {
    for pair in LanguageSentences.pairs(language) where ["skip", "stop", "eyesOpen"].contains(pair.tag) {
      #expect(!Reviewed(Self.script(language, opening: pair.saying, "")).found.contains("choice error"))
      #expect(Reviewed(Self.script(language, opening: pair.notSaying, "")).found.contains("choice error"))
    }
  }

  @Test(arguments: [
    ("de", "Bei 90 Prozent der Menschen wird es besser.", "Mit 50 Prozent der Kraft."),
    ("es", "Nueve de cada diez personas se sienten mejor.", "Con el 50 % de la fuerza."),
    ("fr", "Neuf personnes sur dix : 90 % des personnes vont mieux.", "Avec 50 % de la force."),
    ("hi", "दस में से नौ लोगों को राहत मिली।", "५० प्रतिशत ज़ोर से।"),
    ("it", "Il 90 % delle persone sta meglio, un successo.", "Con il 50 % della forza."),
    ("nl", "Negen van de tien mensen voelen zich beter.", "Met 50 procent van de kracht."),
    ("pl", "U dziewięciu na dziesięć osób jest lepiej.", "Z połową siły, 50 procent."),
    ("pt", "Nove em cada dez pessoas ficam melhores.", "Com 50% da força."),
    ("tr", "Hastaların %90'ı iyileşti.", "Gücün %50'siyle."),
    ("tr", "On kişiden dokuzu daha iyi.", "Gücün yüzde ellisiyle."),
  ])
  func ratesOfSuccessAreClaims(language: String, claim: String, effort: String) {
    #expect(Reviewed(Self.script(language, "\"\(claim)\"")).found.contains("claims error"), "\(claim)")
    #expect(!Reviewed(Self.script(language, "\"\(effort)\"")).found.contains("claims error"), "\(effort)")
  }

  @Test(arguments: [
    ("de", "Schmerz von sechs von zehn gehört dazu.", "Schmerz von zwei von zehn darf da sein."),
    ("es", "Un dolor de seis sobre diez está bien.", "Un dolor de dos sobre diez está bien."),
    ("fr", "Une douleur de six sur dix fait partie du jeu.", "Une douleur de deux sur dix est possible."),
    ("hi", "दस में से छह दर्द ठीक है।", "दस में से दो दर्द ठीक है।"),
    ("it", "Un dolore di sei su dieci va bene.", "Un dolore di due su dieci va bene."),
    ("nl", "Pijn van zes op tien hoort erbij.", "Pijn van twee op tien mag er zijn."),
    ("pl", "Ból sześć na dziesięć jest w porządku.", "Ból dwa na dziesięć jest w porządku."),
    ("pt", "Uma dor de seis em dez faz parte.", "Uma dor de dois em dez faz parte."),
    ("tr", "On üzerinden altı ağrı olur.", "On üzerinden iki ağrı olur."),
  ])
  func painAboveThreeOfTenIsNotToBeBorne(language: String, wrong: String, right: String) {
    #expect(Reviewed(Self.script(language, "\"\(wrong)\"")).found.contains("trainer-pain error"), "\(wrong)")
    #expect(!Reviewed(Self.script(language, "\"\(right)\"")).found.contains("trainer-pain error"), "\(right)")
  }

  /// One sentence in several writings.
  @Test(arguments: [
    ("fr", "trigger", "E\u{301}cartez les jambes", "écartez les jambes"),
    ("fr", "inBreath", "À l’inspiration", "à l'inspiration"),
    ("de", "feet", "Die Fu\u{308}ße", "DIE FÜSSE"), ("tr", "trigger", "NORMAL", "normal"),
    ("tr", "order", "Elini sık", "ELİNİ SIK"), ("hi", "eyesClosed", "आँखें बंद करें", "आंखें बंद करें"),
    ("hi", "jaw", "जबड\u{93C}ा", "जब\u{95C}ा"),
    ("es", "trigger", "¡Ábra las piernas! Abra las piernas", "¿Abra las piernas?"),
    ("pl", "neck", "SZYJA", "szyja"), ("pt", "stop", "Você pode parar", "VOCE\u{302} PODE PARAR"),
  ])
  func aSentenceReadsAlikeHoweverItIsTyped(language: String, tag: String, one: String, other: String) {
    #expect(Self.says(tag, one, language) && Self.says(tag, other, language))
  }

  @Test(arguments: CareReading.languages)
  func noPatternHasWhatItsWritingCannotSay(language: String) {
    for pattern in CareReading.patterns(of: language) {
      var depth = 0
      for character in pattern {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        #expect((0...1).contains(depth), "\(pattern)")
      }
      #expect(depth == 0, "\(pattern)")
      // A star is the end of a wording: only a choice may still be closed behind it, or others stand beside it.
      let behind = pattern.split(separator: "*", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
      #expect(behind.split(separator: ")").dropFirst().allSatisfy { $0.isEmpty || $0 == "*" }, "\(pattern)")
    }
  }
}
