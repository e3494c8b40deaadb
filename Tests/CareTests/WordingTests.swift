import Care
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("What the care rules read from words")
struct WordingTests {
  typealias Case = BoundaryTests.Case

  @Test(arguments: [
    Case("\"Take a deep breath, if you like.\"\n\"And another deep one.\""),
    Case("\"Perhaps fill your lungs completely.\"", "depth-words warning"),
    Case("\"If you like, fill your lungs right up to the top.\"", "depth-words warning"),
    Case("\"It works for 90 % of people.\"", "claims error"),
    Case("\"This breath heals your body.\"", "claims error"),
    Case("\"Simply relax.\"", "trigger-phrases error"),
    Case("pause 20s\n\"Let your eyelids fall shut.\"", "choice warning"),
    Case("\"If you like, some quick little pulses of the pelvic floor.\"", "pelvic-strength error"),
    Case("breathe easy:\n  \"If you like, lift your pelvic floor.\" on in", "pelvic-timing warning"),
    Case("breathe easy:\n  \"If you like, lift your pelvic floor.\" on out"),
    Case("breathe easy:\n  \"Your pelvic floor may soften.\" on in"),
    Case("\"Deep rest.\"\n\"You may be deeply relaxed.\"\n\"You may sink deeper into the chair.\"\n\"Deep inside.\""),
    Case("\"Breathe, but not too deeply.\"\n\"No deep breaths.\"\n\"Never deeper than is easy.\"\n\"Don't go deep.\""),
    Case("\"This is not a cure, and there is no guarantee.\""),
    Case("\"It is guaranteed to work.\"", "claims error"),
    Case("\"Nine out of ten people feel calmer after this.\"", "claims error"),
    Case("\"Nine in ten listeners sleep better.\"", "claims error"),
    Case("\"Two thirds of all listeners recover.\"", "claims error"),
    Case("\"It helps half of the people who try it.\"", "claims error"),
    Case("\"Nine out of ten people have a jaw that is tight.\""),
    Case("\"In for four, out for six: whatever is easier and feels better.\""),
    Case("\"Above three out of ten, rest until it is better.\""),
    Case("\"90% of listeners get better with this.\"", "claims error"),
    Case("\"Of all listeners, ninety percent recover.\"", "claims error"),
    Case("\"Half the effort is 50%, and that is plenty.\""),
    Case("\"Never push through anything.\""),
    Case("\"Push through it.\"", "trigger-phrases error"),
    Case("\"Your breath is normal again.\"", "trigger-phrases error"),
    Case("\"Good girl.\"", "trigger-phrases error", "anatomy-slots warning"),
    Case("\"Rest a hand on your breastbone.\""),
    Case("\"Perhaps your husband is near.\"", "anatomy-slots warning"),
    Case("\"Imagine that you can hold nothing back, as if urine were flowing.\"", "urine-stop warning"),
  ])
  func sentences(_ sentence: Case) { BoundaryTests.check(sentence) }

  @Test(arguments: [
    ("Some pain is fine, up to 5/10.", true),
    ("Up to 3/10 of discomfort may be there.", false),
    ("If the pain is above four out of ten, it is time to stop.", false),
    ("Pain of four out of ten is part of this.", true),
    ("Insert the trainer now.", true),
    ("On the count of three, slide it in.", true),
    ("If you would like to, you may let it slide in a little.", false),
    ("There is no need to insert anything today.", false),
    ("Breathe out, and push through it.", true),
  ])
  func trainerSessions(sentence: String, isWrong: Bool) {
    let script = """
      title "A calm example"
      context "Not while driving, and not with an infection or an open wound."
      aim trainer
      "Everything here goes at your own pace. You may stop at any moment, and stay where you are for as long as you like."
      "\(sentence)"
      """
    let reviewed = Reviewed(script)
    #expect(reviewed.found == (isWrong ? ["trainer-pain error"] : []), "\(reviewed.told)")
  }

  @Test func theListenersOwnWordsAreNoFinding() {
    var listener = Listener()
    listener.answers = Answers(["part": "vagina, which is normal"])
    let cues = "\"Perhaps {part} softens.\""
    let head = "ask part: words = \"your pelvic floor\" \"Which words?\""
    #expect(Reviewed(head: head, cues: cues, listener: listener).diagnostics.isEmpty)
  }

  @Test func wordsThatAreNotPlayedAreReadAsWell() {
    let cues = "if pillow is yes:\n  \"Lie down.\"\nelse:\n  \"Just relax.\""
    let reviewed = Reviewed(head: "ask pillow: choice = yes, no \"A pillow?\"", cues: cues)
    #expect(reviewed.found == ["trigger-phrases error"] && reviewed.lines == [14], "\(reviewed.told)")
  }

  @Test func aWayOutThatComesLateIsAnError() {
    func script(_ pause: String) -> String {
      """
      title "A calm example"
      context "Not while driving. Leave out whatever hurts or does not suit you today."
      "A minute or two of rest."
      pause \(pause)
      "You may stop at any moment."
      """
    }
    #expect(Reviewed(script("80s")).diagnostics.isEmpty)
    #expect(Reviewed(script("90s")).found == ["choice error"])
  }

  /// First words, and whether they are a way out.
  @Test(arguments: [
    ("Do not stop, and do not skip anything.", false), ("Never skip a part.", false),
    ("You must not stop at any time.", false), ("Please don't ever stop or skip anything.", false),
    ("You can't skip this.", false), ("There is no need to stop at any moment.", false), ("Skip nothing.", false),
    ("Do not move or open your eyes.", false), ("Your eyes must not stay open.", false),
    ("There is no way to stop the recording.", false), ("Nothing may stop you.", false),
    ("Don't hesitate to stop at any moment.", true), ("If it does not suit you skip it.", true),
    ("If you don't like a part, skip it.", true), ("Skip what does not suit you.", true),
    ("Nothing has to be done and you may stop at any moment.", true),
    ("It is never too late to stop at any time.", true),
    ("Don't skip the end if you can help it, but you may stop at any moment.", true),
    ("You don't have to do it all. You may skip a part.", true), ("Your eyes may close or stay open.", true),
    ("Stop if it is not comfortable.", true), ("There's no shame here, and you may always open your eyes.", true),
  ])
  func aWayOutThatIsRefusedIsNone(sentence: String, isWayOut: Bool) {
    let reviewed = Reviewed("\(CareExample.head)\n\"\(sentence)\"\n\"This is a place to rest.\"")
    #expect(reviewed.found == (isWayOut ? [] : ["choice error"]), "\(reviewed.told)")
  }

  @Test func dutiesAreOrders() {
    let told = "\"You must close your hand. Now you have to open it. You need to feel it. And you should rest it.\""
    #expect(Reviewed(cues: "section \"One\":\n  " + told).found == ["command-language warning"])
    let free = "\"You don't have to close it. You have nothing to do. You need to do nothing. You may rest it.\""
    #expect(Reviewed(cues: "section \"One\":\n  " + free).diagnostics.isEmpty)
  }

  @Test func thePelvisIsNotSpokenOfBeforeAWayOut() {
    let script = """
      title "A calm example"
      context "Not while driving. Leave out whatever hurts or does not suit you today."
      "This is about your pelvic floor."
      "You may stop at any moment."
      """
    #expect(Reviewed(script).found == ["choice error"])
  }

  @Test func closedEyesAreNeverTheOnlyChoice() {
    let cues = "pause 50s\n\"Close your eyes, if you like.\""
    #expect(Reviewed(cues: cues).found == ["choice warning"])
    #expect(Reviewed(cues: "pause 50s\n\"Close your eyes, if you like. Or keep them open.\"").diagnostics.isEmpty)
  }

  @Test func aLongSessionByDayNeedsAReturnOfTwentySeconds() {
    func cues(_ last: String) -> String { "\"For eight minutes, I will be quiet.\"\npause 8m\n\(last)" }
    let back = "\"When you are ready, move your fingers and your toes.\""
    #expect(Reviewed(cues: cues("\"That was all.\"")).found == ["ending error"])
    #expect(Reviewed(cues: cues(back)).found == ["ending error"])
    #expect(Reviewed(cues: cues(back + "\npause 15s\n\"There is no hurry.\"")).diagnostics.isEmpty)
    #expect(Reviewed(head: "aim sleep", cues: cues("\"That was all.\"")).diagnostics.isEmpty)
  }

  @Test func aTrackForSleepCountsDownAndNotUp() {
    #expect(Reviewed(head: "aim sleep", cues: "count 1..5 each 4s").found == ["ending error"])
    #expect(Reviewed(head: "aim sleep", cues: "count 5..1 each 4s").diagnostics.isEmpty)
    #expect(Reviewed(cues: "count 1..5 each 4s").diagnostics.isEmpty)
  }

  @Test func aSilenceOfMoreThanAMinuteIsAnnounced() {
    let end = "\n\"And that was it.\""
    #expect(Reviewed(cues: "\"Rest.\"\npause 60s" + end).diagnostics.isEmpty)
    #expect(Reviewed(cues: "\"Rest.\"\npause 61s" + end).found == ["delivery warning"])
    #expect(Reviewed(cues: "\"Rest a few minutes.\"\npause 3m" + end).diagnostics.isEmpty)
    #expect(Reviewed(cues: "\"Rest as long as you like.\"\npause 3m" + end).diagnostics.isEmpty)
    #expect(Reviewed(cues: "\"Rest for as long as it feels good.\"\npause 3m" + end).diagnostics.isEmpty)
    #expect(Reviewed(cues: "\"Rest as long as a snake.\"\npause 3m" + end).found == ["delivery warning"])
    let paced = "\"Rest.\"\nbreathe easy for 90s\n\"Let your breath find its own way.\""
    #expect(Reviewed(cues: paced).diagnostics.isEmpty)
  }

  @Test func aTrackWithoutRoomBetweenTheWordsIsFound() {
    let line =
      "\"Here is a line that goes on and on about nothing in particular, and it does not end there.\"\npause 0.1s\n"
    let reviewed = Reviewed(
      head: "voice guide = en-gb, rate 95 wpm",
      cues: String(repeating: line, count: 12)
    )
    #expect(reviewed.found == ["delivery warning"], "\(reviewed.told)")
    #expect(reviewed.told.contains("over the whole track"))
  }

  @Test func ordersAreCountedBySectionAndInvitationsAreNone() {
    let cues = """
      section "One":
        "Let your hands rest. Keep breathing. Leave this out if you like. Notice the left one."
      section "Two":
        "Close your hand. Open it. Close it again. Perhaps notice something."
      """
    let reviewed = Reviewed(cues: cues)
    #expect(reviewed.found == ["command-language warning"] && reviewed.lines == [13], "\(reviewed.told)")
  }

  @Test func inALanguageWithoutWordsOnlyTimesAreErrors() {
    let script = """
      title "Ett exempel"
      language sv
      context "Inte när du kör. Hoppa över det som gör ont."
      muscle hands "båda händerna"
      breath lang = in 6s, out 10s
      "Det är helt normal. Du kan sluta när du vill."
      clench hands at 50% for 12s, rest 30s:
        cue "Knyt händerna."
        hold "Fortsätt andas."
        release "Och släpp."
      breathe lang for 80s
      """
    let reviewed = Reviewed(script)
    let errors = reviewed.found.filter { $0.hasSuffix("error") }
    #expect(errors == ["tense-long error", "rate-floor error"], "\(reviewed.told)")
    #expect(reviewed.told.contains("I looked for English words"))
  }
}
