/// What a phrase says, as far as the care rules ask.
enum PhraseTag: Int, CaseIterable, Sendable {
  // Ways out and choices.
  case skip, stop, eyesOpen, eyesClosed, invitation
  // Breath.
  case keepBreathing, holdBreath, ownBreath, depth, fullBreath, harmlessDepth, inBreath, outBreath
  // Around a clench.
  case neverToPain, cramp, slowly, headPress, lift, quickFlick, urineImage, toiletNote
  // Parts of the body.
  case pelvis, neck, jaw, feet
  // A session with a trainer.
  case pain, limit, insertion, onCommand, ownPace, mayStay, whenNotTo
  // Words that hurt.
  case trigger, pushThrough, gendered, claim, success, benefit
  // The course of a session.
  case returning, announcement, driving, condition
}

/// A set of tags.
struct PhraseTags: OptionSet, Sendable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ tag: PhraseTag) { rawValue = 1 << UInt64(tag.rawValue) }

  /// Whether one tag is among them.
  func has(_ tag: PhraseTag) -> Bool { rawValue & (1 << UInt64(tag.rawValue)) != 0 }

  /// Whether any of these tags is among them.
  func hasAny(_ tags: [PhraseTag]) -> Bool { tags.contains { has($0) } }
}
