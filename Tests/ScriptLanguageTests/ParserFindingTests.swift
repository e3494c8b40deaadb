import ScriptLanguage
import Testing

@Suite("What the parser finds fault with, and where")
struct ParserFindingTests {
  @Test(arguments: [
    // Letters.
    "⟨tab|\t⟩pause 4s\n\tpause 5s",
    "section \"A\":\n⟨tab|\t⟩pause 4s\n\t\tpause 5s",
    "pause ⟨malformed-number|4.5.6⟩",
    "pause ⟨malformed-number|2m30⟩",
    "pause ⟨malformed-number|4s%⟩",
    "pause 4⟨unknown-unit|kg⟩",
    "pause 4⟨unknown-unit|sek⟩",
    "pause 3 ⟨leftover|bananas⟩",
    "pause ⟨malformed-number|99999999999999999999999999s⟩",
    "pause 1⟨unknown-unit|e99⟩",
    "pause 50 ⟨stray-character|%⟩",
    "\"a ⟨stray-brace|{⟩{x}} b } c\"",
    "⟨unclosed-text|\"Breathe in.⟩\npause 4s",
    // Cues of the whole language.
    "repeat⟨expected|⟩:\n  pause 4s",
    "repeat 3⟨missing-colon|⟩",
    "if⟨expected|⟩:\n  pause 4s",
    "if a is more ⟨expected|2⟩:\n  pause 4s",
    "if a is⟨expected|⟩:\n  pause 4s",
    "⟨else-without-if|else:⟩\n  pause 4s",
    "if ⟨expected|=⟩:\n  pause 4s\nelse:\n  pause 5s",
    "if a:\n  pause 4s\nelse:\n  pause 5s\n⟨else-without-if|else:⟩\n  pause 6s",
    "choose⟨missing-block|:⟩",
    "⟨option-outside-choose|option⟩:\n  pause 4s",
    "let ⟨expected|=⟩ 4s",
    "let a⟨expected|⟩",
    "define⟨expected|⟩:\n  pause 4s",
    "section \"A\":\n  ⟨only-at-top|define⟩ a:\n    pause 4s",
    "do⟨expected|⟩",
    "author⟨expected|⟩",
    "author ⟨expected|Ana⟩",
    "licence⟨expected|⟩",
    "license \"a\"\n⟨repeated-header|licence \"b\"⟩",
    "author \"a\"\n⟨repeated-header|author \"b\"⟩",
    "pause 4s\n⟨header-too-late|author \"a\"⟩",
    "⟨unknown-cue|autor⟩ \"a\"",
    "stage⟨expected|⟩:\n  pause 4s",
    "stage \"A\"⟨missing-colon|⟩",
    "stage \"A\",⟨expected|⟩\n  pause 4s",
    "stage \"A\", ⟨unknown-option|loop⟩:\n  pause 4s",
    "stage \"A\", loops, ⟨repeated-option|loops⟩:\n  pause 4s",
    "stage \"A\", any ⟨expected|place⟩:\n  pause 4s",
    "stage \"A\" ⟨leftover|loops⟩:\n  pause 4s",
    "section \"A\":\n  ⟨stage-in-block|stage⟩ \"B\":\n    pause 4s",
    "do a ⟨expected|4s⟩",
    "on⟨expected|⟩:\n  pause 4s",
    "on ⟨unknown-name|outt⟩:\n  pause 4s",
    "\"A\" ⟨leftover|loudly⟩",
    "\"A\" softly, ⟨unknown-option|slow⟩",
    "\"A\" softly, ⟨repeated-option|softly⟩",
    "\"A\" far, ⟨repeated-option|far⟩",
    "\"A\" near, softly, ⟨either-or|far⟩",
    "\"A\" ⟨leftover|normal⟩",
    "\"A\" over⟨expected|⟩",
    "\"A\" on ⟨unknown-name|breath⟩",
    "count 10⟨expected|⟩",
    "count 10..1⟨expected|⟩",
    "count 10..1 each⟨expected|⟩",
    "stretch feet ⟨unknown-option|at⟩ 50%",
    "clench feet until in ⟨leftover|for⟩ 5s",
    "clench feet on⟨expected|⟩",
    "imagine feet:\n  ⟨unknown-option|sing⟩ \"A\"",
    "breathe b from 12/min ⟨expected|6⟩/min",
    "breathe b from 12/min to 6/min⟨expected|⟩",
    "fade ⟨expected|tones⟩ over 4s",
    "fade bed ⟨expected|in⟩ 4s",
    "tones⟨expected|⟩",
    "breath x = in 4s, out 6s, twin⟨expected|⟩\npause 4s",
    "pronounce \"Ana\"⟨expected|⟩\npause 4s",
    "pronounce \"Ana\" ⟨expected|like⟩ \"Ahna\"\npause 4s",
    "allow relax-short⟨expected|⟩\npause 4s",
    "use⟨expected|⟩\npause 4s",
    "aim⟨expected|⟩\npause 4s",
    "advanced ⟨leftover|very⟩\npause 4s",
    "fit⟨expected|⟩\npause 4s",
    "pause 4s\n⟨header-too-late|use \"a.relax\"⟩",
    "⟨unclosed-text|\"⟩",
    "\"A ⟨unknown-escape|\\n⟩ b\"",
    "\"A ⟨stray-brace|}⟩ b\"",
    "\"A ⟨stray-brace|{⟩name b\"",
    "\"A ⟨malformed-slot|{}⟩ b\"",
    "\"A ⟨malformed-slot|{my name}⟩ b\"",
    "pause 4s⟨stray-character|–⟩8s",
    "⟨stray-character|'⟩Breathe in.'",
    "pause 4s⟨stray-character|;⟩ chime",
    "\"a⟨control-character|\u{7}⟩b\"",
    // Blocks.
    "\"Hello.\"\n  ⟨unexpected-indent|pause 4s⟩",
    "section \"A\":\n    pause 4s\n  ⟨uneven-indent|pause 5s⟩\npause 6s",
    "section \"A\"⟨missing-block|:⟩",
    "section \"A\"⟨missing-colon|⟩",
    "section \"A\"⟨missing-colon|⟩\n  pause 4s",
    "clench feet for 5s⟨missing-colon|⟩\n  cue \"Curl your toes.\"",
    "breath belly = in 4s, out 6s\nbreathe belly⟨missing-colon|⟩\n  pause 4s",
    "if rounds ⟨stray-character|>⟩ 2:\n  pause 4s\nelse:\n  pause 5s",
    "clench feet:\n  cue \"A\"\n    ⟨unexpected-indent|hold \"B\"⟩",
    "pause 4s⟨block-not-allowed|:⟩\n  pause 5s",
    "breathe belly⟨missing-block|:⟩",
    // Cues.
    "⟨unknown-cue|paus⟩ 4s",
    "⟨unknown-cue|wiggle⟩ feet",
    "⟨unknown-cue|titel⟩ \"A\"",
    "⟨expected|4⟩",
    "pause⟨expected|⟩",
    "pause ⟨expected|=⟩",
    "pause 4s ⟨leftover|5s⟩",
    "pause ⟨missing-unit|20⟩..30s",
    "pause ⟨reversed-range|30s..20s⟩",
    "pause 20s..⟨wrong-unit|30%⟩",
    "breathe belly⟨expected|⟩",
    "breathe belly ⟨unknown-option|fro⟩ 2m",
    "breathe belly for 2m, ⟨repeated-option|for⟩ 3m",
    "breathe belly for 2m, spoken 3 breaths, ⟨leftover|silent⟩",
    "breathe belly for 2m, spoken ⟨spoken-with-block|3 breaths⟩:\n  pause 4s",
    "clench feet ⟨unknown-option|fore⟩ 5s",
    "clench feet for 5s, ⟨repeated-option|for⟩ 6s",
    "clench⟨expected|⟩",
    "clench feet:\n  ⟨unknown-option|holt⟩ \"Keep breathing.\"",
    "clench feet:\n  ⟨unknown-option|pause⟩ 4s",
    "clench feet:\n  hold:\n    ⟨not-in-phrase|chime⟩",
    "clench feet:\n  hold⟨expected|⟩",
    "⟨only-in-exercise|hold⟩ \"Keep breathing.\"",
    "bed⟨expected|⟩",
    "bed brown ⟨unknown-option|ad⟩ -34 dB",
    "bed brown at⟨expected|⟩",
    "chime bowl ⟨unknown-option|very⟩ -34 dB",
    "chime bowl ⟨missing-word|-34⟩ dB",
    "breathe belly ⟨missing-word|3⟩ times",
    "clench feet ⟨missing-word|5s⟩, rest 20s",
    "clench pelvic ⟨name-of-two-words|floor⟩ for 5s",
    "clench s ⟨name-of-two-words|a⟩",
    "define notice:\n  pause 4s\n⟨missing-do|notice⟩ 5s",
    "define notice:\n  pause 4s\n⟨missing-do|notice⟩",
    "for a ⟨expected|b⟩:\n  pause 4s",
    "if a:\n  pause 4s\n⟨unknown-cue|elseif⟩ b:\n  pause 5s\nelse:\n  pause 6s",
    "for⟨expected|⟩",
    "for effort ⟨expected|on⟩ 100%:\n  pause 4s",
    "for effort in⟨expected|⟩:\n  pause 4s",
    "for effort in 100%, 50%⟨missing-colon|⟩",
    // The head.
    "title⟨expected|⟩\npause 4s",
    "title \"A\"\n⟨repeated-header|title \"B\"⟩\npause 4s",
    "pause 4s\n⟨header-too-late|title \"A\"⟩",
    "section \"A\":\n  ⟨only-at-top|title⟩ \"A\"",
    "section \"A\":\n  ⟨only-at-top|muscle⟩ feet \"the feet\"\n  pause 4s",
    "ask ⟨expected|=⟩\npause 4s",
    "ask name ⟨expected|=⟩ \"\"\npause 4s",
    "ask name: ⟨unknown-name|txt⟩ = \"\"\npause 4s",
    "ask name: text⟨expected|⟩\npause 4s",
    "ask pillow: choice = ⟨expected|\"yes\"⟩\npause 4s",
    "ask name: text = \"\" ⟨leftover|in⟩ 1..3 \"Who?\"\npause 4s",
    "voice ⟨expected|=⟩ en\npause 4s",
    "voice guide = en-gb+⟨expected|⟩\npause 4s",
    "voice guide = en-gb, ⟨unknown-option|speed⟩ 90 wpm\npause 4s",
    "voice guide = en-gb, near, ⟨either-or|far⟩\npause 4s",
    "voice guide = en-gb, near ⟨leftover|5⟩\npause 4s",
    "voice guide = en-gb, sinking⟨expected|⟩\npause 4s",
    "voice guide = en-gb, ⟨unknown-option|sink⟩ 10%\npause 4s",
    "breath belly ⟨expected|in⟩ 4s\npause 4s",
    "breath belly = ⟨unknown-option|inn⟩ 4s, out 6s\npause 4s",
    "breath belly = in 4s, out⟨expected|⟩\npause 4s",
    "breath belly = 6/⟨unknown-unit|hour⟩\npause 4s",
    "breath belly = 6/min, ⟨expected|out⟩\npause 4s",
    "muscle feet ⟨expected|4s⟩\npause 4s",
    "muscle ⟨expected|\"feet\"⟩\npause 4s",
  ])
  func findsThePlace(marked: String) { MarkedScript(marked).expectFindings() }

  @Test func findsEveryErrorInOneRunAndNoneTwice() {
    MarkedScript(
      """
      title ⟨expected|Feet⟩
      breath belly = in 4s, ⟨unknown-option|oot⟩ 6s
      section "One":
        ⟨unknown-cue|breath_e⟩ belly:
          pause 4⟨unknown-unit|x⟩
        breathe belly for 2m
      ⟨unclosed-text|"Two⟩
      clench feet at 50% ⟨unknown-option|four⟩ 5s:
        cue "Curl your toes."
        hold ⟨expected|7⟩
      """
    ).expectFindings()
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func anEmptyScriptIsSaidToBeEmpty(text: String) {
    let found = Parser.parse(SourceText(name: "a", text: text)).diagnostics.inOrder
    #expect(found.map(\.finding) == [.emptyScript])
  }

  @Test func aLineOfAThousandFaultsIsReadOnce() {
    // The work for a finding must not grow with the line.
    MarkedScript("\"⟨stray-brace|}⟩" + String(repeating: "}", count: 200_000) + "\"").expectFindings()
  }

  @Test func nestingStopsAtItsLimit() {
    let lines = (0..<200).map { String(repeating: "  ", count: $0) + "section \"A\":" }
    let script = lines.joined(separator: "\n") + "\n" + String(repeating: "  ", count: 200) + "pause 4s"
    let found = Parser.parse(SourceText(name: "a", text: script)).diagnostics.inOrder
    #expect(found.map(\.finding) == [.nestedTooDeep(limit: 32)])
  }
}
