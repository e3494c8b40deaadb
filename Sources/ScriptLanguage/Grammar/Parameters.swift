/// Every parameter of the language. Where a bound or a default comes from practice, the comment says which.
public enum Parameters {
  /// A day: the longest that anything may last.
  static let day = 86_400.0

  public static let length = Parameter(
    "length",
    "",
    [.seconds],
    1...day,
    elastic: true,
    "How long the track is meant to be, from its shortest to its longest."
  )

  public static let pause = Parameter(
    "pause",
    "",
    [.seconds, .breaths],
    0.05...day,
    elastic: true,
    "Silence for the voice; breathing and bed go on."
  )

  public static let sentencePause = Parameter(
    "speech",
    "after a sentence",
    [.seconds],
    0...60,
    standard: 0.5...1.1,
    elastic: true,
    "The small pause between two sentences of one line of speech."
  )
  // A voice at 90 with these pauses comes to 70 to 95 a minute over a routine, the calm range.
  public static let linePause = Parameter(
    "speech",
    "after a line",
    [.seconds],
    0...60,
    standard: 1.0...2.0,
    elastic: true,
    "The pause after a line of speech; a `pause` written there takes its place."
  )

  public static let breathPhase = Parameter(
    "breath",
    "in, hold, out, rest",
    [.seconds],
    0.5...60,
    "The length of one phase of the breath."
  )
  public static let breathRate = Parameter(
    "breath",
    "rate",
    [.perMinute],
    1...40,
    "Whole breaths in a minute, where the phases follow from a ratio."
  )
  public static let breathRatio = Parameter(
    "breath",
    "in:out",
    [.none],
    0.1...100,
    "How the breath is shared between in and out."
  )

  public static let breatheLength = Parameter(
    "breathe",
    "for",
    [.seconds, .breaths],
    0.5...day,
    elastic: true,
    "How long, or how many breaths; always ends on a whole breath."
  )
  public static let breatheCount = Parameter(
    "breathe",
    "for",
    [.breaths],
    1...86_400,
    elastic: true,
    whole: true,
    "How many whole breaths."
  )
  public static let spokenBreaths = Parameter(
    "breathe",
    "spoken",
    [.breaths],
    1...1_000,
    whole: true,
    "How many breaths the voice accompanies with a word at each turn, from the first on."
  )

  public static let effort = Parameter(
    "clench",
    "at",
    [.percent],
    1...100,
    standard: 100...100,
    "How much of the full effort to clench with."
  )
  // Tensing for 5 to 7 s is the established range (Bernstein and Borkovec); the founding routine says 5 s.
  public static let clenchLength = Parameter(
    "clench",
    "for",
    [.seconds, .breaths],
    0.5...60,
    standard: 5...5,
    elastic: true,
    "How long the clench lasts."
  )
  // 20 to 40 s of rest after each clench is the established range; 20 to 30 s suits a twelve-minute routine.
  public static let rest = Parameter(
    "clench",
    "rest",
    [.seconds, .breaths],
    0.5...3_600,
    standard: 20...30,
    elastic: true,
    "How long to rest after letting go, counted from the end of the clench."
  )

  public static let voiceRate = Parameter(
    "voice",
    "rate",
    [.wordsPerMinute],
    80...450,
    standard: 90...90,
    "How fast the voice articulates, as espeak-ng counts words; ordinary English comes out about a quarter faster."
  )
  public static let voicePitch = Parameter(
    "voice",
    "pitch",
    [.none],
    0...99,
    standard: 42...42,
    "How high the voice is; 50 is the voice's own height."
  )
  public static let voiceRange = Parameter(
    "voice",
    "range",
    [.none],
    0...100,
    standard: 40...40,
    "How lively the melody is; 50 is the voice's own."
  )
  // Of four ways of speaking, only a voice that fell in pitch, loudness and rate lowered muscle tension. More than a
  // quarter would bring a calm voice to the engine's slowest and lowest.
  public static let voiceSinking = Parameter(
    "voice",
    "sinking",
    [.percent],
    0...25,
    standard: 0...0,
    "How far rate, pitch and loudness sink, in small steps from the first words of the track to the last."
  )

  public static let bedLevel = Parameter(
    "bed",
    "at",
    [.decibels],
    -80 ... -20,
    standard: -34 ... -34,
    "How loud the bed is on average, in LUFS; the voice is at about -18."
  )
  // At -33 it is about 15 dB below the voice: there when one attends to it, and never in the way of a word.
  public static let toneLevel = Parameter(
    "tones",
    "at",
    [.decibels],
    -60 ... -24,
    standard: -33 ... -33,
    "How loud the breathing tone is at its fullest, in LUFS; the voice is at about -18."
  )
  public static let chimeLevel = Parameter(
    "chime",
    "at",
    [.decibels],
    -60 ... -12,
    standard: -26 ... -26,
    "How loud the chime is at its loudest."
  )

  public static let fit = Parameter(
    "fit",
    "",
    [.seconds],
    1...day,
    "How long the track is to be made, exactly."
  )
  public static let speechLength = Parameter(
    "speech",
    "over",
    [.seconds],
    0.5...120,
    "How long the words are to take; the voice speeds up or slows down within bounds."
  )
  public static let rampRate = Parameter(
    "breathe",
    "from, to",
    [.perMinute],
    1...40,
    "Breaths a minute at the beginning and at the end of a change of pace."
  )
  public static let rampLength = Parameter(
    "breathe",
    "over",
    [.seconds],
    10...day,
    "How long the change of pace takes."
  )
  public static let countNumber = Parameter(
    "count",
    "",
    [.none],
    0...1_000,
    whole: true,
    "The first and the last number that are spoken."
  )
  public static let countTime = Parameter(
    "count",
    "each",
    [.seconds],
    1...120,
    elastic: true,
    "The time from one number to the next."
  )
  public static let stretchLength = Parameter(
    "stretch",
    "for",
    [.seconds, .breaths],
    1...600,
    standard: 15...30,
    elastic: true,
    "How long the stretch lasts."
  )
  public static let imagineLength = Parameter(
    "imagine",
    "for",
    [.seconds, .breaths],
    1...600,
    standard: 8...15,
    elastic: true,
    "How long to imagine."
  )
  public static let repeatTimes = Parameter(
    "repeat",
    "",
    [.none],
    0...1_000,
    elastic: true,
    whole: true,
    "How many times the block is played."
  )
  public static let fadeLength = Parameter(
    "fade",
    "over",
    [.seconds],
    1...3_600,
    elastic: true,
    "How long the bed takes to sink to silence."
  )
  /// A number of breaths wherever a length is written in breaths.
  public static let breathCount = Parameter(
    "breathe",
    "",
    [.breaths],
    0.5...10_000,
    elastic: true,
    "A length in breaths."
  )

  /// The rows in the order of the reference.
  public static let all: [Parameter] = [
    length, fit, pause, sentencePause, linePause, speechLength, breathPhase, breathRate, breathRatio, breatheLength,
    spokenBreaths, rampRate, rampLength, effort, clenchLength, stretchLength, imagineLength, rest, countNumber,
    countTime, repeatTimes, voiceRate, voicePitch, voiceRange, voiceSinking, bedLevel, fadeLength, toneLevel,
    chimeLevel,
  ]
}
