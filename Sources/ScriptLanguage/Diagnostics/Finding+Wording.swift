import Quantities

/// All sentences that a writer reads about a script: what was found, and what to do about it.
extension Finding {
  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .emptyScript: "This script is empty."
    case .scriptTooLarge(let bytes, let limit):
      "This script has \(bytes) bytes; a script may have \(limit) (1 MiB) at most."
    case .notUTF8: "From here on, this is not text in UTF-8."
    case .tab: "There is a tab here; scripts are indented with spaces."
    case .controlCharacter(let code): "There is an invisible control character here (number \(code))."
    case .unclosedText: "The text that starts here has no closing quote on its line."
    case .strayCharacter(let character, _): "\"\(character)\" has no meaning here."
    case .unquotedFile: "The name of a file stands in quotes."
    case .malformedNumber(let text): "\"\(text)\" is not a number that I can read."
    case .unknownEscape(let text): "\"\(text)\" has no meaning inside a text."
    case .strayBrace(let brace): "There is a \"\(brace)\" without its partner in this text."
    case .malformedSlot(let slot): "\"{\(slot)}\" is not a name in braces."
    case .unexpectedIndent: "This line is indented, but the line above does not open a block."
    case .unevenIndent(let found, let expected):
      "This line is indented by \(found) \(found == 1 ? "space" : "spaces"), which fits no block above it"
        + " (they stand at \(listed(expected.map(String.init), "and")))."
    case .nestedTooDeep(let limit): "Blocks are nested more than \(limit) deep here."
    case .unknownCue(let word, _): "I don't know the cue \"\(word)\"."
    case .expected(let what, let found, _):
      found.map { "I expected \(what) here, and found \(quoted($0))." } ?? "I expected \(what) here, and the line ends."
    case .missingWord(let word, let number, _): "The word \"\(word)\" is missing before \"\(number)\"."
    case .missingDo(let name, _): "\"\(name)\" is what this script defines itself; \"do\" plays it."
    case .missingComma(let first, let second): "A comma is missing between \"\(first)\" and \"\(second)\"."
    case .nameOfTwoWords(let first, let second):
      "\"\(first) \(second)\" can't be a muscle: a name is one word, and only left, right, dominant or other"
        + " may stand before it."
    case .leftover(let found, let after): "I don't understand \(quoted(found)) after \(after)."
    case .unknownOption(let word, let cue, _, _): "\"\(cue)\" has no part called \"\(word)\"."
    case .repeatedOption(let word, let cue): "\"\(word)\" is said twice for this \"\(cue)\"."
    case .eitherOr(let one, let other, let cue):
      "\"\(one)\" and \"\(other)\" can't both hold for this \"\(cue)\"."
    case .missingBlock(let cue): "The colon after \"\(cue)\" promises an indented block, and none follows."
    case .blockNotAllowed(let cue): "\"\(cue)\" has no block; the colon at the end of this line does not belong."
    case .missingColon(let cue): "The line of \"\(cue)\" must end in a colon, with its block indented below."
    case .headerTooLate(let word): "\"\(word)\" belongs to the head of the script, before the first cue."
    case .onlyAtTop(let word): "\"\(word)\" can't stand in a block; it belongs at the left margin."
    case .onlyInExercise(let word):
      "\"\(word)\" only has a meaning in the block of a \"clench\", \"stretch\" or \"imagine\"."
    case .optionOutsideChoose: "\"option\" only has a meaning in the block of a \"choose\"."
    case .elseWithoutIf: "There is no \"if\" right above this \"else\"."
    case .stageInBlock: "A stage can't stand in a block; it begins at the left margin."
    case .wordsAtLoopJoint(let stage): "Words stand too near to where the stage \"\(stage)\" begins anew."
    case .soundAcrossLoopJoint(let stage): "A sound is cut off where the stage \"\(stage)\" begins anew."
    case .bedChangesInLoop(let stage):
      "The bed changes in the stage \"\(stage)\", so its end does not sound like its beginning."
    case .loopAtEdge(let stage): "The stage \"\(stage)\" loops, and the track fades at its beginning or end."
    case .notInPhrase(let word): "\"\(word)\" can't stand here; only speech and pauses can."
    case .duplicate(let what, let name, let line): "There is a \(what) called \"\(name)\" already, on line \(line)."
    case .repeatedHeader(let word, let line): "\"\(word)\" is given already, on line \(line)."
    case .unknownUnit(let unit, _, _): "I don't know the unit \"\(unit)\"."
    case .wrongUnit(let found, let expected, let of):
      "\(of.capitalizedFirst) is \(listed(expected.map(\.inWords), "or")), not \(found.inWords)."
    case .missingUnit(let number, let unit): "\"\(number)\" needs a unit: this is \(unit.inWords)."
    case .outOfRange(let row, let found):
      "\(row.unit.written(found)) is out of range for \"\(row.cue)\"\(row.name.isEmpty ? "" : " (\(row.name))"):"
        + " \(row.unit.written(row.range.lowerBound)) to \(row.unit.written(row.range.upperBound)) is possible."
    case .notWhole(let row, let found):
      "\"\(row.cue)\"\(row.name.isEmpty ? "" : " (\(row.name))") takes a whole number, not \(row.unit.written(found))."
    case .reversedRange(let lower, let upper): "This range runs backwards, from \(lower) to \(upper)."
    case .rangeNotAllowed(let of): "\(of.capitalizedFirst) takes one value, not a range."
    case .wrongKind(let found, let expected): "This is \(found); \(expected) is needed here."
    case .unknownName("name", let name, _, _): "I don't know what \"\(name)\" stands for."
    case .unknownName(let what, let name, _, _): "There is no \(what) called \"\(name)\"."
    case .unknownVoice(let name, _): "The speech engine has no voice \"\(name)\"."
    case .unknownLanguage(let name, _): "The speech engine speaks no language called \"\(name)\"."
    case .unknownPart(let name, _, _):
      "No routine that I know has a muscle or a section called \"\(name)\", so nothing would be left out for it."
    case .absentPart(let name, _):
      "Neither this routine nor any other that I know has a muscle or a section called \"\(name)\"."
    case .partOfLikeName(let name, let likely):
      "This routine has no \"\(name)\" that could be left out, but it has \"\(likely)\"."
    case .answerNotAllowed(let answer, let name, _, _): "\"\(answer)\" is not one of the answers to \"\(name)\"."
    case .malformedAnswer(let answer, let name, let expected):
      "The answer \"\(answer)\" to \"\(name)\" should be \(expected)."
    case .wrongNumberOfValues(let name, let found, let expected):
      "\"\(name)\" takes \(expected) value\(expected == 1 ? "" : "s"), and is given \(found)."
    case .wrongArgument(let parameter, let name, let found, let expected, _):
      "\"\(name)\" needs \(expected.inWords) for its \"\(parameter)\", and is given \(found)."
    case .sideInLoop(let side): "\"\(side)\" is a side; a loop can't run over sides."
    case .callsItself(let name, let chain): "\"\(name)\" would go on for ever: \(chain.joined(separator: " → "))."
    case .usedNotFound(let path, let reason, _): "\"\(path)\" can't be used: \(reason)."
    case .unusableBed(let path, let reason, _): "\"\(path)\" can't be a bed: \(reason)."
    case .usedInCircle(let path): "\"\(path)\" uses itself, by way of the scripts that it uses."
    case .usedHasCues(let path): "\"\(path)\" has cues of its own outside of a \"define\"; they are not played."
    case .stockPhrasesInEnglish(let language):
      "The stock phrases are English, and this script's language is \"\(language)\"."
    case .neverEqual(let word, _, _): "This can never be \"\(word)\"."
    case .noUsualWords(let name, _): "There are no usual words for \"\(name)\"; this muscle needs its own."
    case .sideWithoutSlot(let part): "The words for \"\(part)\" have no place for a side."
    case .commandInScript: "A script can't have a command speak: whoever renders it would run it unseen."
    case .twinHasHolds(let name): "\"\(name)\" can't be the twin without holds: it has a hold itself."
    case .fadeWithoutBed: "No bed sounds here, so this \"fade bed\" does nothing."
    case .bedNeverHeard(let bed): "The bed \(bed) is never heard: a later line ends it before anything else happens."
    case .levelOfNoBed: "\"bed off\" has no level: it ends the bed."
    case .noBreath(let cue): "\"\(cue)\" waits for the breath, and no breath is paced here."
    case .noSuchPhase(let phase, let breath): "The breath \"\(breath)\" has no phase \"\(phase)\" to wait for."
    case .breathsWithoutBreathing: "This counts breaths, and no breath is paced here."
    case .cannotFit(let asked, let shortest, let longest, let binding):
      // Rounded inwards, so that both can be asked for.
      "The track can't be \(asked.clock): it can be \(shortest.clock(.up)) to \(longest.clock(.down)) long."
        + (binding.isEmpty ? "" : " What binds most: \(listed(binding, "and")).")
    case .cannotFitExactly(let asked, let nearest):
      "The track can't be just \(asked.clock) without cutting a breath; nearest are"
        + " \(listed(nearest.map(\.clock), "and"))."
    case .care(_, let message, _): message
    case .breathingInBreathing: "The breath is being paced here already; two pacers at once would confuse."
    case .spokenWithBlock: "A \"breathe\" with a block can't be spoken too: its words would meet those of the block."
    case .wordsLongerThanPhase(let words, let take, let phase, let has):
      "\"\(words)\" takes \(take.rough), longer than the \"\(phase)\" of \(has.rough) in which it is said."
    case .wordsLongerThanExercise(let kind, let take, let has):
      "The words during this \(kind) end \(take.rough) after its start; it lasts \(has.rough)."
    case .wordsCannotTake(let asked, let shortest, let longest):
      "These words can't take \(asked.rough): \(shortest.rough) to \(longest.rough) is possible."
    case .takeTooLong(let files, let take, let has):
      files.count == 1
        ? "The take \(files[0]) is too long for its place: the words there take \(take.rough), and there are"
          + " \(has.rough)."
        : "The takes \(listed(files, "and")) are too long for their place: they take \(take.rough), and there are"
          + " \(has.rough)."
    case .wordsLongerThanRest(let take, let has):
      "The words of letting go end \(take.rough) into the rest, which lasts \(has.rough)."
    case .bodyLongerThanBreathing(let take, let has):
      "The cues in this block take \(take.rough), longer than the \(has.rough) that \"for\" gives them."
    case .tooManyCues(let limit): "This script unfolds into more than \(limit) cues."
    case .tooLong(let length, let limit):
      "This script unfolds into \(Unit.seconds.written(length.value.rounded())); \(Unit.seconds.written(limit.value))"
        + " is the most."
    case .outsidePromisedLength(let length, let shortest, let longest):
      "The track lasts \(Unit.seconds.written(length.value.rounded())), not the"
        + " \(Unit.seconds.written(shortest.value)) to \(Unit.seconds.written(longest.value)) that \"length\" promises."
    case .nothingToRender: "This script has no cues: nothing would be heard."
    case .makesNoSound(let text): "There is no word in \"\(text)\" that could be spoken: it makes no sound."
    case .speechFailed(let text, let reason): "\"\(text)\" could not be spoken: \(reason)."
    case .translation(let finding): finding.message
    case .slotForms(let finding): finding.message
    }
  }

  /// What to do about it; nil where the message says it all.
  public var hint: String? {
    switch self {
    case .emptyScript, .nothingToRender: "A first script: \"Breathe gently.\" in quotes, on a line of its own."
    case .scriptTooLarge: "Split it into several scripts."
    case .notUTF8: "Save the file as UTF-8 in your editor."
    case .tab: "Replace every tab in the script with two spaces for each step."
    case .controlCharacter: "Delete it; retyping the line helps."
    case .unclosedText:
      "Add \" at the end of the text, or ” where it begins with “. For a quote inside a text, write \\\"."
    case .strayCharacter(_, let instead): instead.map { "Write \($0) instead." }
    case .unquotedFile(let name, let cue): "Put the file's name in quotes: \(cue) \"\(name)\""
    case .malformedNumber: "Examples: 4, 1.5, 4s, 2m30s, 50%."
    case .unknownEscape: "Possible are \\\", \\\\, \\{ and \\}."
    case .strayBrace: "Braces hold a name, as in {name}. For a brace itself, write \\{ or \\}."
    case .malformedSlot: "Examples: {name}, or {, name} for a comma that goes when the answer is empty."
    case .unexpectedIndent: "Move it to the left, so that it stands right under the line above."
    case .unevenIndent: "Line it up with the lines of its block."
    case .nestedTooDeep: "Move inner blocks out."
    case .unknownCue(_, let suggestion):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "To have it spoken, put the line in quotes."
    case .expected(_, _, let example): example.map { "For example: \($0)" }
    case .missingWord(_, _, let example): "Write: \(example)"
    case .missingDo(let name, let takesValues): "Write: do \(name)\(takesValues ? " with …" : "")"
    case .missingComma(let first, let second): "Write: \(first), \(second)"
    case .nameOfTwoWords(let first, let second):
      BodySide.allCases.contains { $0.rawValue == second }
        ? "Turn them round: \(second) \(first)"
        : "A name of two words is joined by a hyphen, here and where it is defined: \(first)-\(second)"
    case .leftover(let found, let after): hint(leftover: found, after: after)
    case .unknownOption(let word, "breathe", _, _) where Self.breathCounts[word] != nil:
      "Count the breaths: for \(Self.breathCounts[word] ?? "")"
    case .unknownOption(_, _, let suggestion, let options):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "Its parts are \(listed(options, "and"))."
    case .repeatedOption, .eitherOr: "Keep one of them."
    case .missingBlock: "Indent the lines that belong to it by two spaces, or take the colon away."
    case .blockNotAllowed: "Take the colon away, and move the lines below to the left."
    case .missingColon: "Add a colon at the end of this line, and indent what belongs to it by two spaces."
    case .headerTooLate: "Move this line to the top of the script."
    case .onlyAtTop: "Move it out of the block, to the top of the script."
    case .onlyInExercise: "Put it, indented, under the exercise that it belongs to."
    case .optionOutsideChoose: "Put it, indented, under \"choose:\"."
    case .elseWithoutIf: "Indent it just like the \"if\" that it belongs to."
    case .notInPhrase: "Move it out of this block."
    case .stageInBlock: "Move it to the left margin, or write `section` for a chapter within a stage."
    case .wordsAtLoopJoint:
      "Let the stage and the one before it end with `pause 3s` or more, and this one and the next begin with `pause 1s` or more."
    case .soundAcrossLoopJoint: "Let chimes ring out within a stage that loops, and before it: add a pause behind them."
    case .bedChangesInLoop: "Let beds begin and end at least 4s before a stage that loops, or after it."
    case .loopAtEdge: "Put a stage before it and another behind it."
    case .duplicate: "Give one of them another name."
    case .repeatedHeader: "Keep one of the two lines."
    case .unknownUnit(_, let suggestion, let expected):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "Write it like \(expected.example)."
    case .wrongUnit(_, let expected, _): "Write it like \(listed(expected.map(\.example), "or"))."
    case .missingUnit(_, let unit): "Write it like \(unit.example)."
    case .outOfRange(let row, let found) where row.unit == .decibels && found > 0 && row.range.contains(-found):
      "The sign is missing: write \(row.unit.written(-found))."
    case .outOfRange(let row, let found):
      found < row.range.lowerBound
        ? "The least is \(row.unit.written(row.range.lowerBound))."
        : "The most is \(row.unit.written(row.range.upperBound))."
    case .notWhole(let row, let found):
      "Write \(row.unit.written(found.rounded(.down))) or \(row.unit.written(found.rounded(.up)))."
    case .reversedRange(let lower, let upper): "Write \(upper)..\(lower)."
    case .rangeNotAllowed: "Keep one of its two ends."
    case .wrongKind: nil
    case .unknownName("bed", let name, _, _) where Self.silences.contains(name.lowercased()):
      "To end the bed, write: bed off"
    case .unknownName("tone", let name, _, _) where Self.silences.contains(name.lowercased()):
      "For no breathing tone, write: tones none"
    case .unknownName(let what, let name, let suggestion, let known):
      suggestion.map { "Did you mean \"\($0)\"?" }
        ?? remedy(forUnknown: name, as: what)
        ?? (known.isEmpty ? definition(of: what) : "There \(known.count == 1 ? "is" : "are") \(listed(known, "and")).")
    case .unknownVoice(_, let suggestions):
      suggestions.isEmpty
        ? "A voice is a language and a variant, such as en-gb+steph or de+f3."
        : "Did you mean \(listed(suggestions.map { "\"\($0)\"" }, "or"))?"
    case .unknownLanguage(_, let suggestion):
      suggestion.map { "Write its short name: language \($0)" } ?? "Write its short name, such as en, de or pt-br."
    case .unknownPart(let name, let suggestion, let known):
      if let suggestion {
        "Did you mean \"\(suggestion)\"?"
      } else if name.contains(",") {
        "Several names go in brackets: leave-out: [\(name)]"
      } else {
        "Correct it, or take it out of the profile."
          + (known.isEmpty ? "" : " This routine has \(listed(known, "and")).")
      }
    case .absentPart(let name, let known):
      (known.isEmpty ? "" : "This routine has \(listed(known, "and")). ")
        + "If you mean another part by \"\(name)\", name it too; if it is for a routine of your own, leave it as it is."
    case .partOfLikeName(let name, let likely):
      "If it is to be left out too, write both: leave-out: [\(name), \(likely)]"
    case .answerNotAllowed(_, _, let choices, let suggestion):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "Possible answers: \(listed(choices, "or"))."
    case .malformedAnswer: nil
    case .breathingInBreathing: "Take one of the two away; the block's own lines are paced by the outer one."
    case .spokenWithBlock: "Write a \"breathe\" of its own, such as: breathe belly for 3 breaths, spoken 3 breaths"
    case .wordsLongerThanPhase: "Use a slower breath, a faster voice, or leave \"spoken\" away."
    case .wordsLongerThanExercise(_, let take, _):
      "Say less, move the words to \"cue\" or \"release\", or make it \(Unit.seconds.written(take.value.rounded(.up)))."
    case .takeTooLong: "A take can't be hastened. Record it again, more briskly, or give it more time in the script."
    case .wordsCannotTake: "Use more words or fewer, or another time."
    case .wrongNumberOfValues: "Give it just what its \"define\" names."
    case .wrongArgument(_, let name, _, let expected, let parameters):
      parameters.count > 1
        ? "\"\(name)\" takes \(listed(parameters, "and")), in this order. Write it like \(expected.example)."
        : "Write it like \(expected.example)."
    case .sideInLoop: "Write a line for each side: clench left hand, and below it clench right hand."
    case .callsItself: "Use \"repeat\" for what happens again."
    case .usedNotFound(let path, _, let remedy):
      remedy?.hint(for: path, beside: "the script that it uses")
        ?? "A used script lies in the same folder, in a folder below it, or in the library."
    case .unusableBed(let path, _, let remedy):
      remedy?.hint(for: path, beside: "the sound")
        ?? "A bed is a sound file in the folder of the script that names it, or below it, such as WAV, FLAC, Ogg, Opus"
        + " or MP3."
    case .usedInCircle: "Take one of the \"use\" lines away."
    case .usedHasCues: "Put them under a \"define\", and bring them in with \"do\"."
    case .stockPhrasesInEnglish: "Give each exercise its own cue, hold and release."
    case .neverEqual(_, let choices, let suggestion):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "It can be \(listed(choices, "or"))."
    case .noUsualWords(let name, let known):
      "Write: muscle \(name) \"your \(name.replacing("-", with: " "))\" – there are words for \(listed(known, "and"))."
    case .sideWithoutSlot(let part): "For example: muscle \(part) \"your {side} \(part)\""
    case .commandInScript:
      "Write it into your profile: voice: command \"…\". Here, name a voice such as en-gb+steph."
    case .twinHasHolds: "Name a breath of in and out only."
    case .fadeWithoutBed: "Take the line away, or begin a bed before it: bed brown"
    case .bedNeverHeard: "Take the line away, or put what it is to lie under between the two."
    case .levelOfNoBed: "Write: bed off"
    case .noBreath: "Put it under a line such as: breathe belly:"
    case .noSuchPhase: "Wait for one of its own phases."
    case .breathsWithoutBreathing: "Put it under a line such as \"breathe belly:\", or write a time."
    case .cannotFit(let asked, let shortest, let longest, _):
      asked < shortest
        ? "Ask for \(shortest.clock(.up)) or more, say less, or begin ranges lower, such as: pause 2s..12s"
        : "Ask for \(longest.clock(.down)) or less, add pauses, or end ranges higher, such as: pause 4s..2m"
    case .cannotFitExactly: "Ask for one of these, or add a \"pause\" with a range outside of the breathing."
    case .care(_, _, let hint): hint
    case .wordsLongerThanRest(let take, _):
      "Say less, or rest for \(Unit.seconds.written(take.value.rounded(.up))) at least."
    case .bodyLongerThanBreathing(let take, _):
      "Leave \"for\" away and the breath follows the words, or write for \(Unit.seconds.written(take.value.rounded(.up)))."
    case .tooManyCues: "Use fewer or shorter lists in the \"for\" loops that stand inside one another."
    case .tooLong: "Use shorter times, or fewer repetitions."
    case .outsidePromisedLength: "Change the pauses and rests, or what \"length\" says."
    case .makesNoSound: "Write a word, or for silence: pause 3s"
    case .speechFailed: nil
    case .translation(let finding): finding.hint
    case .slotForms(let finding): finding.hint
    }
  }

  /// What to do about something at the end of a line that doesn't belong there.
  private func hint(leftover found: String, after: String) -> String {
    if after == "the breath", found.hasPrefix("-") { return "Write the phases by name: in 4s, hold 7s, out 8s." }
    if found == "to" || found.hasPrefix("-") { return "A range is written with two dots: 4s..12s." }
    if after == "the condition" {
      return "Conditions look like these: if pillow:, if place is bed:, if rounds is more than 2:"
    }
    if after == "the breath", BreathPhaseKind(rawValue: found) != nil { return "Put a comma before it." }
    if after == "\"else\"" { return "For another condition, write \"if\" before it: else if \(found) …:" }
    if found == "," { return "Leave it away; in a number, write a point instead: 1.5s." }
    if Unit.spelling(found) != nil { return "Write the number in digits, as in 5s." }
    if after == "the text", let manner = SayStatement.manner(likely: found) { return "Did you mean \"\(manner)\"?" }
    return "Remove it, or put it on a line of its own."
  }

  /// What to do about words that look like a name and are none.
  private func remedy(forUnknown name: String, as what: String) -> String? {
    switch (what, name.lowercased()) {
    case ("voice", "say"), ("voice", "speak"), ("voice", "tell"), ("voice", "read"):
      "Leave \"\(name)\" away: what stands in quotes is spoken."
    case ("voice", "play"), ("voice", "music"), ("voice", "sound"), ("voice", "audio"):
      "Sound files can't be played; the sounds are \"bed\" and \"chime\"."
    case ("name", "one"), ("name", "two"), ("name", "three"), ("name", "four"), ("name", "five"), ("name", "six"),
      ("name", "seven"), ("name", "eight"), ("name", "nine"), ("name", "ten"):
      "Write numbers in digits, such as 3 or 5s."
    case ("name", "half"), ("name", "halfway"): "Write numbers in digits: at 50%"
    case ("name", "full"), ("name", "fully"), ("name", "max"), ("name", "maximum"): "Write numbers in digits: at 100%"
    case ("name", "quarter"), ("name", "third"): "Write numbers in digits, such as 25%."
    case ("name", "left"), ("name", "right"), ("name", "dominant"), ("name", "other"):
      "A side stands before its muscle: clench left hand"
    default: nil
    }
  }

  /// Words for no sound at all.
  private static let silences: Set = ["none", "off", "no", "nothing", "silence", "silent", "stop", "end", "mute"]

  /// How often, in words that stand for a count of breaths; `times` follows a number.
  private static let breathCounts = [
    "once": "1 breath", "twice": "2 breaths", "thrice": "3 breaths", "times": "3 breaths", "time": "1 breath",
  ]

  private func definition(of what: String) -> String? {
    switch what {
    case "muscle": "Define it at the top: muscle feet \"the toes of both feet\""
    case "breath": "Define it at the top: breath belly = in 4s, out 6s"
    case "answer": "This script asks nothing."
    case "name": "Ask for it at the top: ask name: text = \"\" \"What would you like to be called?\""
    case "voice": "Define it at the top: voice guide = en-gb+steph, rate 90 wpm"
    default: nil
    }
  }
}

extension Seconds {
  /// A length to the hundredth of a second, with minutes.
  fileprivate var clock: String { clock(.toNearestOrAwayFromZero) }

  fileprivate func clock(_ rule: FloatingPointRoundingRule) -> String {
    // What is a hundredth already stays, whatever its last binary digit says.
    let hundredths = (value * 1e6).rounded() / 1e4
    return Unit.seconds.written(hundredths.rounded(rule) / 100)
  }

  /// A length to the hundredth of a second, for messages.
  fileprivate var rough: String { Unit.seconds.written((value * 100).rounded() / 100) }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// What was found, in quotes unless it is a description.
private func quoted(_ found: String) -> String { found == Token.textInQuotes ? found : "\"\(found)\"" }

/// A list as a sentence has it: `a, b and c`; a long one is cut.
private func listed(_ items: [String], _ conjunction: String) -> String {
  let shown = items.count > 12 ? Array(items.prefix(12)) + ["\(items.count - 12) more"] : items
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return shown.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
