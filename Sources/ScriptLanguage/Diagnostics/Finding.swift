import Quantities

/// What was found wrong, as facts. Sentences for them are made in `Finding+Wording`.
public enum Finding: Error, Hashable, Sendable {
  // Letters and lines.
  case emptyScript
  case scriptTooLarge(bytes: Int, limit: Int)
  case notUTF8
  case tab
  case controlCharacter(code: UInt32)
  case unclosedText
  case strayCharacter(String, instead: String?)
  case malformedNumber(String)
  case unquotedFile(String, cue: String)
  case unknownEscape(String)
  case strayBrace(String)
  case malformedSlot(String)
  case unexpectedIndent
  case unevenIndent(found: Int, expected: [Int])
  case nestedTooDeep(limit: Int)

  // Grammar.
  case unknownCue(String, suggestion: String?)
  case expected(String, found: String?, example: String?)
  case missingWord(String, before: String, example: String)
  case missingDo(String, takesValues: Bool)
  case missingComma(between: String, and: String)
  case nameOfTwoWords(String, String)
  case leftover(String, after: String)
  case unknownOption(String, of: String, suggestion: String?, options: [String])
  case repeatedOption(String, of: String)
  case eitherOr(String, String, of: String)
  case missingBlock(String)
  case blockNotAllowed(String)
  case missingColon(String)
  case headerTooLate(String)
  case onlyAtTop(String)
  case stageInBlock
  case onlyInExercise(String)
  case optionOutsideChoose
  case elseWithoutIf
  case notInPhrase(String)
  case duplicate(what: String, name: String, firstLine: Int)
  case repeatedHeader(String, firstLine: Int)

  // Values.
  case unknownUnit(String, suggestion: String?, expected: Unit)
  case wrongUnit(found: Unit, expected: [Unit], of: String)
  case missingUnit(number: String, expected: Unit)
  case outOfRange(Parameter, found: Double)
  case notWhole(Parameter, found: Double)
  case reversedRange(lower: String, upper: String)
  case rangeNotAllowed(of: String)
  case wrongKind(found: String, expected: String)

  // Names.
  case unknownName(what: String, name: String, suggestion: String?, known: [String])
  case unknownVoice(String, suggestions: [String])
  case unknownLanguage(String, suggestion: String?)
  case unknownPart(String, suggestion: String?, known: [String])
  case absentPart(String, known: [String])
  case partOfLikeName(String, likely: String)
  case answerNotAllowed(String, of: String, choices: [String], suggestion: String?)
  case malformedAnswer(String, of: String, expected: String)

  case wrongNumberOfValues(of: String, found: Int, expected: Int)
  case wrongArgument(String, of: String, found: String, expected: Unit, parameters: [String])
  case sideInLoop(String)
  case callsItself(String, chain: [String])
  case usedNotFound(path: String, reason: String, remedy: FileRemedy?)
  case usedInCircle(path: String)
  case unusableBed(path: String, reason: String, remedy: FileRemedy?)
  case usedHasCues(path: String)
  case neverEqual(String, choices: [String], suggestion: String?)
  case sideWithoutSlot(part: String)
  case noUsualWords(String, known: [String])
  case twinHasHolds(String)
  case commandInScript
  case stockPhrasesInEnglish(language: String)

  // Cues that do nothing.
  case fadeWithoutBed
  case bedNeverHeard(String)
  case levelOfNoBed

  // Stages.
  case wordsAtLoopJoint(stage: String)
  case soundAcrossLoopJoint(stage: String)
  case bedChangesInLoop(stage: String)
  case loopAtEdge(stage: String)

  // Time.
  case noBreath(cue: String)
  case noSuchPhase(phase: String, breath: String)
  case breathsWithoutBreathing
  case cannotFit(asked: Seconds, shortest: Seconds, longest: Seconds, binding: [String])
  case cannotFitExactly(asked: Seconds, nearest: [Seconds])
  case care(rule: String, message: String, hint: String?)
  case breathingInBreathing
  case spokenWithBlock
  case wordsLongerThanPhase(words: String, take: Seconds, phase: String, has: Seconds)
  case wordsLongerThanExercise(String, take: Seconds, has: Seconds)
  case wordsLongerThanRest(take: Seconds, has: Seconds)
  case wordsCannotTake(asked: Seconds, shortest: Seconds, longest: Seconds)
  case takeTooLong(files: [String], take: Seconds, has: Seconds)
  case bodyLongerThanBreathing(take: Seconds, has: Seconds)
  case tooManyCues(limit: Int)
  case tooLong(Seconds, limit: Seconds)
  case outsidePromisedLength(Seconds, shortest: Seconds, longest: Seconds)
  case nothingToRender
  case makesNoSound(text: String)
  case speechFailed(text: String, reason: String)

  // Languages.
  case translation(TranslationFinding)
  case slotForms(SlotFormFinding)
}
