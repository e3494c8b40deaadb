/// A first script to change: it shows each part of a routine once, and says in comments what it is for.
public enum ScriptTemplate {
  /// The script with that title, and with a voice for that language, such as `en` or `de`.
  public static func text(title: String, language: String) -> String {
    let quoted = title.reduce(into: "") { text, character in
      text += ["\"", "\\", "{", "}"].contains(character) ? "\\\(character)" : "\(character)"
    }
    // The voice of the shipped routines.
    let voice = language == "en" ? "en-gb+steph" : language + "+steph"
    let note = language.hasPrefix("en") ? "" : "# The words below are in English: put your own in their place.\n"
    return """
      # This is a whole session of about five minutes. Change what you like, and listen after each change.
      # A line that begins with a # is a note for you; it is never spoken.
      \(note)
      # First, what the session is, in which language, and who should leave it out.
      title "\(quoted)"
      about "A few easy breaths, then clench and let go, with the hands and the shoulders."
      language \(language)
      length 3m..6m
      context "Not while driving or using machines. Leave out whatever hurts or does not suit you today. With heart or blood pressure trouble, or soon after surgery, ask someone who treats you first."

      # A question to the listener. The answer goes where {name} stands; without one, nothing is missing.
      ask name: text = "" "What would you like to be called? You may leave this empty."

      # Who speaks. A lower rate is slower.
      voice guide = \(voice), rate 90 wpm, pitch 42

      # How the breath goes. A soft tone rises on the way in and falls on the way out.
      breath easy = in 4s, out 6s

      # Parts of the body, each with the words that the listener hears for it.
      muscle hands "both hands"
      muscle shoulders "your shoulders"

      # A sound that lies under everything, here far below the voice.
      bed brown at -36 dB

      # What stands in quotes is spoken. What is indented belongs to the line above that ends in a colon.
      section "Settle":
        "Hello{, name}. You may sit, or lie on your back or on your side, whichever you like better."
        "Your eyes may close or stay open."
        # Always leave a way out, and say it early.
        "You are welcome to skip a part, do less, or stop at any moment. Clench only as far as is comfortable, and never to pain."
        # A length from here to there: the track takes what fits.
        pause 4s..8s

      section "Breathe":
        "If you like, follow the tone with your breath, or let your breath go its own way. Easy and light is enough."
        breathe easy for 1m

      # The breath goes on underneath all that is indented here.
      breathe easy:
        section "Hands":
          # At full effort for 5 seconds, then a rest: what counts is the letting go.
          clench hands at 100% for 5s, rest 20s..30s:
            cue "When you are ready, make two fists, as firmly as is comfortable."
            hold "Keep breathing."
            release "And let go, all the way."
          # Half the effort, to notice small tension too.
          clench hands at 50% for 5s, rest 20s..30s:
            cue "Once more, if you like, with half the effort."
            hold "The breath goes on."
            release:
              "And let them rest."
              pause 5s
              "Perhaps notice how they feel now, and how that differs from before."

        section "Shoulders":
          clench shoulders at 50% for 5s, rest 20s..30s:
            cue "Now, if it suits you, lift your shoulders a little, slowly and gently. You are welcome to leave this out."
            hold "Keep breathing."
            release "And let them sink, in their own time."

      # A way back, without any hurry.
      section "Return":
        "Now let your breath find its own way."
        pause 6s..10s
        "When you are ready, move your fingers and your toes, and let your eyes open, if they were closed."
        pause 6s..10s
        "There is no hurry to get up."
        chime bowl

      """
  }
}
