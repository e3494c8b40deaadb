/// The words of a track's page, besides those of the script: few, and inviting.
extension StockPhrases {
  /// The words by the keys that the page knows them by, in the order of the phrasebook.
  static let page: [(key: String, phrase: StockPhrase)] = [
    ("player", page("Player", note: "Name of the region that holds the player, for screen readers.")),
    ("before", page("Before you listen", note: "Heading over the note of the script on when not to listen.")),
    ("play", page("Play", note: "Button.")),
    ("pause", page("Pause", note: "Button: the sound halts.")),
    ("back", page("15 seconds back", note: "Button.")),
    ("forward", page("15 seconds forward", note: "Button.")),
    ("position", page("Place in the track", note: "Name of the slider.")),
    ("place", page("{time} of {length}", note: "Times such as 3:20 of 12:00.")),
    (
      "placeChapter",
      page(
        ", {chapter}",
        note:
          "Follows the times; {chapter} is a title of the script and can't be inflected. Starts with the comma that divides it from the times."
      )
    ),
    ("skip", page("Skip this part", note: "Button: goes on with the next part of the track.")),
    ("toEnd", page("To the end", note: "Button in the last part of the track, instead of Skip this part.")),
    ("needPause", page("I need a pause", note: "Button for someone for whom it is too much just now.")),
    ("chapters", page("Parts", note: "Heading over the list of the parts (chapters) of the track.")),
    ("breathIn", page("in", note: "Stands under a shape that swells: breathe in. A word or two, no capital.")),
    ("breathHold", page("stay", note: "Stands under the shape while the breath stays in. A word or two, no capital.")),
    ("breathOut", page("out", note: "Stands under a shape that sinks: breathe out. A word or two, no capital.")),
    (
      "breathRest",
      page(
        "rest",
        note:
          "Stands under the shape while the breath stays out: a rest between two breaths. A word or two, no capital."
      )
    ),
    (
      "clench",
      page(
        "Clench",
        note:
          "Label before a part of the body, such as: Clench | your shoulders. An invitation to tense muscles. The part can't be inflected: the label must stand by itself."
      )
    ),
    ("stretch", page("Lengthen", note: "Label before a part of the body: let it grow long. It must stand by itself.")),
    (
      "imagine",
      page(
        "Imagine",
        note: "Label before a part of the body: imagine it letting go, without doing anything. It must stand by itself."
      )
    ),
    ("letGo", page("Let go", note: "Label before a part of the body after a clench. It must stand by itself.")),
    ("effort", page("Effort: {number} %", note: "How firmly to clench.")),
    (
      "nowIn",
      page("Now: {chapter}", note: "Said after a jump; {chapter} is a title of the script and can't be inflected.")
    ),
    ("nowAt", page("Now at {time}", note: "Said after a jump; a time such as 3:20.")),
    ("end", page("The end", note: "Said when the track is over.")),
    ("likings", page("As you like it", note: "Heading over switches.")),
    ("captions", page("Show the words", note: "Switch: captions.")),
    ("body", page("Show the body", note: "Switch: the drawing of a body on which places light up.")),
    ("still", page("Keep the shape still", note: "Switch: the shape of the breath does not move.")),
    ("light", page("Light page", note: "Switch: light colours instead of dark ones.")),
    ("tellCaptions", page("Tell the words to my screen reader", note: "Switch, for following with the sound off.")),
    ("singleKeys", page("Use single keys", note: "Switch: shortcuts such as k or n.")),
    ("keys", page("Keys", note: "Heading over a list of keys of the keyboard.")),
    ("space", page("Space", note: "The name of the key.")),
    ("shift", page("Shift", note: "The name of the key.")),
    ("keyPlay", page("Play or pause", note: "What a key does.")),
    ("keyFive", page("5 seconds back or forward", note: "What keys do.")),
    ("keyFifteen", page("15 seconds back or forward", note: "What keys do.")),
    ("keyChapters", page("Next or previous part", note: "What keys do.")),
    ("keyHelp", page("Show or hide this list", note: "What a key does: the list of keys.")),
    ("pauseTitle", page("A pause", note: "Heading of a gentle place to rest in.")),
    ("pauseNothing", page("There is nothing to do now.", note: "In the pause.")),
    ("pauseEyes", page("Your eyes may open and look around.", note: "In the pause: an invitation.")),
    (
      "pauseGround",
      page(
        "Perhaps you can feel what carries you: the bed, the chair, the floor.",
        note: "In the pause: an invitation."
      )
    ),
    ("pauseStop", page("You may stop here, too.", note: "In the pause: stopping altogether is fine.")),
    ("choiceOn", page("Go on from here", note: "Button in the pause.")),
    ("choiceAgain", page("Start this part again", note: "Button in the pause.")),
    ("choiceLeave", page("Leave this part out", note: "Button in the pause.")),
    ("choiceEnding", page("Go to the ending", note: "Button in the pause: to the last part, which leads gently back.")),
    ("choiceStop", page("Stop for today", note: "Button in the pause.")),
    ("byeTitle", page("Enough for today", note: "Heading after Stop for today.")),
    (
      "byeWords",
      page(
        "You can close this page whenever you like. The track will be here another day.",
        note: "After Stop for today."
      )
    ),
    ("byeBack", page("Back to the track", note: "Button after Stop for today.")),
    (
      "missing",
      page(
        "The sound can't be found. Please keep this page and the file {file} in the same folder, then open the page again.",
        note: "Shown where the file of the sound is missing."
      )
    ),
    (
      "missingInside",
      page(
        "This browser can't play the sound of this page. Perhaps another browser can.",
        note: "Shown where the sound is inside the page and can't be played."
      )
    ),
    (
      "noScript",
      page("Scripts are off in this browser, so there is only the sound here.", note: "Shown under a plain player.")
    ),
    (
      "sheet",
      page("Cue sheet", note: "Heading over a table of all that happens in the track, with times; can be printed.")
    ),
    ("print", page("Print the cue sheet", note: "Button.")),
    ("sheetLength", page("Length: {time}", note: "On the cue sheet; a time such as 12:00.")),
    ("sheetTime", page("Time", note: "Column of the cue sheet.")),
    ("sheetWhat", page("What happens", note: "Column of the cue sheet: breath, clench, rest, chime.")),
    ("sheetWords", page("Words", note: "Column of the cue sheet: what is said, or the part of the body.")),
    (
      "sheetBreath",
      page("Breath: {phases}", note: "Row of the cue sheet; {phases} is a list such as: in 4 s, out 6 s.")
    ),
    ("sheetPhase", page("{phase} {number} s", note: "One of the phases in the list of Breath, such as: in 4 s.")),
    ("sheetUntil", page("until {time}", note: "On the cue sheet; a time such as 2:47.")),
    ("sheetFree", page("Breath of one's own", note: "Row of the cue sheet: from here no breath is paced.")),
    ("sheetLasts", page("{number} s", note: "How long something lasts, in seconds.")),
    ("sheetBowl", page("Singing bowl", note: "Row of the cue sheet: one is heard.")),
    ("sheetBell", page("Bell", note: "Row of the cue sheet: one is heard.")),
  ]

  private static func page(_ text: String, note: String) -> StockPhrase { StockPhrase("page", text, note: note) }
}
