extension CareWords {
  /// The words of English.
  static let english = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "no", "not", "never", "without", "nothing", "none", "nor", "neither", "don't", "doesn't", "isn't", "aren't",
      "won't", "can't", "cannot", "mustn't", "needn't", "shouldn't", "wasn't", "instead", "rather", "avoid",
    ],
    leadIns: [
      "and", "now", "then", "next", "first", "last", "again", "once", "more", "please", "just", "gently", "slowly",
      "simply", "softly", "firmly", "also", "so", "here", "in",
    ],
    orders: [
      "adjust", "aim", "arch", "be", "become", "begin", "bend", "bite", "blow", "breathe", "bring", "carry", "clench",
      "close", "come", "concentrate", "consider", "continue", "contract", "count", "cross", "do", "don't", "draw",
      "drop", "empty", "exhale", "fall", "feel", "fill", "find", "fix", "flex", "focus", "follow", "frown", "get",
      "give", "go", "grip", "hold", "imagine", "inhale", "insert", "keep", "know", "lean", "leave", "lengthen", "lie",
      "lift", "listen", "look", "lower", "make", "move", "notice", "observe", "open", "picture", "place",
      "point", "press", "pull", "push", "put", "raise", "relax", "release", "remember", "repeat", "rest", "return",
      "roll", "say", "scan", "scrunch", "see", "sense", "set", "settle", "shrug", "sink", "sit", "slide", "smile",
      "soften", "spread", "squeeze", "stand", "start", "stay", "stop", "straighten", "stretch", "swallow", "take",
      "tell", "tense", "think", "tighten", "touch", "try", "tuck", "turn", "use", "visualise", "visualize", "wait",
      "watch", "widen", "wiggle",
    ],
    duties: [
      "you must", "you have to", "you need to", "you should", "you ought to", "you are to", "you've got to",
      "you have got to", "you are going to", "you're going to", "i want you to", "it is time to", "it's time to",
    ],
    refusalWords: [
      "to", "or", "ever", "even", "just", "simply", "please", "now", "need", "want", "try", "dare", "have", "be",
      "able",
      "allowed", "free", "welcome", "permitted", "way", "reason", "any", "stop", "skip", "pause", "leave", "may", "can",
      "must", "should",
    ],
    alternatives: ["or"],
    emptyObjects: ["nothing", "none", "no"],
    numbers: [
      "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12,
    ],
    partWords: ["out", "of", "in", "from", "a"],
    percentWords: ["percent", "cent"],
    fractions: ["half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "majority"],
    shareWords: ["of", "all", "the", "our", "my", "those", "these"],
    people: ["people", "women", "men", "users", "listeners", "patients", "clients", "participants"]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "skip*", "leave (it|this|that|them|these|those|any|any part|a part|a step|anything|some of it|any of it) out",
      "leave out (any|any part|whatever|what|anything|a part)*", "do less", "sit this (one|part) out",
      "let (this|it|that) (one|part|step) (go|pass|be)", "pass over (it|this|any|whatever|what)*",
      "not everything has to be done", "only imagine it instead",
    ],
    .stop: [
      "(or|may|can|could|might|always|simply|free to|welcome to|like to|want to|wish to|time to) (stop|pause)",
      "(stop|pause) (at any|any|whenever|when|if|as soon|anytime|here|there|altogether|and rest|for today)",
      "(stop|pause|end|leave) (the|this) (track|session|recording|practice|exercise)",
      "(hurts|pain|sore|uncomfortable|too much) (then |please |just |)(stop|pause)", "take a break", "take it out",
      "turn (this|it|me) off", "come back another day",
    ],
    .eyesOpen: [
      "(stay|staying|remain|be|keep them|keep your eyes|leave them|leave your eyes|eyes|or) (half |softly |)open",
      "(close|closed|shut) or (stay |)open", "open or (close|closed|shut)",
      "(open your eyes|opening your eyes|opening them) (at any|any|whenever|if)",
      "(may|can|could|to) (always |)open your eyes", "or open your eyes", "soft gaze", "(gaze|look) (softly|down)",
    ],
    .eyesClosed: [
      "(close|closing|shut|shutting) (your|the|both) eyes", "eyes (closed|shut)",
      "(let|letting) your (eyes|eyelids|lids) (close|shut|fall shut|fall closed)",
    ],
    .invitation: [
      "if (you|it|that|this|there|your|any|some|they|one)", "when you (are|feel|want|wish|like)", "when you're",
      "when (it|this|that) (suits|feels)", "whenever (you|it)", "as (long|much|little|far|often|slowly|many) as",
      "as you (like|wish|please)", "you (may|might|can|could)", "you (are|'re) (welcome|free|invited)", "perhaps",
      "maybe", "feel free", "you're (welcome|free)", "(you'd|you would|would|might|may) like", "or not",
      "(in|at) your own (time|pace)", "as firmly as", "comfortable", "no need", "(need|have) to do nothing", "only if",
      "(may|might|can|could) be",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(keep|keeping|go on|going on|carry on|carrying on|continue|still|stay) breathing", "keep on breathing",
      "continue to breathe", "(remember|free|able) to breathe", "breathe (on|freely|easily|steadily|through it)",
      "breathe all the while", "breath (on|flowing|going|moving|easy|free|flows|goes|keeps|continues|carries|moves)",
      "(keep|keeping|let|letting) (the|your) (breath|breathing) (flow|flowing|go|going|move|moving|come|carry|free|soft)",
      "breathing (goes|continues|carries|flows|keeps|on|freely|easily|steadily)", "while you breathe", "as you breathe",
      "(not|don't|never) hold (the|your) breath", "(without|no|not) (holding|need to hold) (the|your) breath",
    ],
    .holdBreath: [
      "hold (your|the) breath", "holding (your|the) breath", "hold it in", "stop breathing", "keep the air in",
      "hold your breathing",
      "(breathe in|inhale|take a breath|take a deep breath|take a breath in|take a deep breath in) and hold",
    ],
    .ownBreath: [
      "(your|their) own (natural |)(breath|breathing)", "breath of your own", "breathe (as|how|however) you like",
      "(let|letting) (the|your) (breath|breathing) (return|come|go|be|do|find|settle|take|look|move as|flow as)",
      "(breath|breathing) (find|finds|go|goes|take|takes|choose|chooses) its own", "breathe (in|at) your own",
      "(breath|breathing) (returns|come back|comes back|go back|goes back|be as|look after|breathe itself)",
      "(let go of|leave|forget) the (tone|pace|rhythm|count|counting)", "natural (breath|breathing)",
      "breathe naturally", "no longer follow", "breathing that is (yours|your own)", "(no|without any) more counting",
    ],
    .depth: [
      "deep", "deeply", "deeper", "deepest", "(big|huge|large) (breath|breaths|inhale*)",
    ],
    .fullBreath: [
      "(fill|filling) (up |)(completely|entirely)", "completely (fill|filling|full)",
      "(fill|filling) (your|the|both) (lungs|chest|belly) (right |)(up |)(completely|entirely|to the top|all the way)",
      "as much air as*",
    ],
    .harmlessDepth: [
      "deep (rest|sleep|calm|peace|quiet|ease|relaxation|stillness|silence|inside|within|down|in your|in the|blue|green)",
      "deep (sea|water|forest|snow|grass|muscle|muscles|pressure|red|purple|shade)",
      "(deeply|more deeply) (relaxed|asleep|at|calm|quiet|rested|resting|still|inside|within)",
      "(deeper|deep|deeply) (into|and deeper into)", "(sink|sinking|rest|resting|sleep|sleeping) (deep|deeply|deeper)",
    ],
    .inBreath: [
      "(breathe|breathing|breath|breaths) in", "inhale*", "in breath*", "inhaling", "inbreath*", "on the way in",
      "air (comes|flows|goes) in",
    ],
    .outBreath: [
      "(breathe|breathing|breath|breaths) out", "exhale*", "out breath*", "exhaling", "outbreath*", "on the way out",
      "air (goes|flows) out",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(never|not) (to|into|to the point of|as far as|up to) pain", "(without|no|never any|never with|before any) pain",
      "(well |)short of pain",
      "(never|not|nothing|shouldn't|doesn't|none of it|none of this) (should |must |may |has to |ever |)hurt*",
      "(should|must|may|need) (not|never) (ever |)hurt*", "(hard|far|firmly|much) that it hurts",
      "before it (hurts|would hurt)", "(stop|stopping) before (it|anything) hurts", "nothing that hurts",
    ],
    .cramp: ["cramp*", "ease off", "ease up if", "toes (up|toward|towards)"],
    .slowly: [
      "slow*", "gentle", "gently", "ease off", "careful*", "easy", "easily", "little by little", "a little",
      "(only|just) (as far|as much|so far)", "without (any |)force", "softly", "lightly", "no force",
    ],
    .headPress: [
      "head (back|press|push|into|against)*", "(press|pressing|push|pushing) (your|the|the back of your) head",
      "(tip|tilt|roll|drop) your head", "back of your head (down|into|against)*", "chin (up|down|to)",
    ],
    .lift: [
      "lift*", "squeeze*", "tighten*", "clench*", "contract*", "tense", "(draw|draws|drawing|pull|pulling) (up|in)",
      "(draw|draws|drawing|pull|pulling) (it|them|this|the floor|your pelvic floor|the pelvic floor) (up|in|upward*)",
    ],
    .quickFlick: [
      "flick*", "(quick|fast|rapid|short) (little |small |light |)(squeeze*|contraction*|pulse*|clench*|lift*)",
      "(squeeze|clench|contract|lift|tighten) (quickly|rapidly|fast)", "quickly (squeeze|clench|contract|lift|tighten)",
      "as (quickly|fast) as",
    ],
    .urineImage: [
      "(flow|stream) of (urine|pee|water)", "urine", "urinating",
      "(stopping|stop|hold|holding) (in |back |)(a |your |)(pee|wee)",
      "(stop|stopping) (yourself |)(peeing|weeing|passing water)", "midstream",
    ],
    .toiletNote: [
      "toilet", "loo", "bathroom", "(never|not) (while|when|as) (you are |you're |you |)(urinat*|pee*|pass*|wee*)",
      "(only|just) (a|an) (picture|image)",
    ],
    .pelvis: [
      "pelvic*", "pelvis", "vagina*", "vulva*", "perine*", "sphincter*", "anus", "anal", "dilator*", "penis", "scrotum",
    ],
    .neck: ["neck", "throat", "nape"],
    .jaw: ["jaw", "jaws", "teeth", "masseter*"],
    .feet: ["foot", "feet", "toe", "toes", "arches of*", "soles"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: ["pain", "pains", "painful", "discomfort", "hurt*", "sting*", "burn*", "sore*"],
    .limit: [
      "stop*", "pause*", "ease*", "leave*", "back off", "go back", "rest", "come back", "less than", "below", "under",
      "take it out", "take the*", "remove", "too much", "step back", "end (the|this) session",
    ],
    .insertion: [
      "insert*", "(slide|push|put|press|ease|guide|glide) (it|the trainer|the dilator|your trainer|your dilator) in*",
      "(slide|push|put|press) in (the|your) (trainer|dilator)",
    ],
    .onCommand: [
      "now", "on the count*", "on three", "on my*", "on the next*", "when i say", "go ahead", "all the way",
    ],
    .ownPace: [
      "(own|your) (pace|time|speed|rhythm)", "(no|without|not in any|not in a) (hurry|rush)",
      "all the time (you|that you)*", "as (slowly|much time) as", "takes as long as*",
    ],
    .mayStay: [
      "(may|can|could|welcome to|free to|like to|fine to|enough to|also) (always |simply |just |)stay",
      "stay (here|at this|with this|where you)*", "staying (here|at|with|where|outside)*",
      "(whole|complete|full) session", "(this|that|here) (much |)is (quite |already |)enough", "go no further",
      "no need to go (on|further)",
    ],
    .whenNotTo: [
      "infection*", "wound*", "bleed*", "told to rest", "thrush", "broken skin", "sore skin", "not (today|now) if",
      "leave (this|it|today) for another day", "not a day for", "choose another day",
    ],
    .returning: [
      "(move|moving|wiggle|wriggle|stretch|stir) (your|the) (fingers|toes|hands|feet|arms|legs|body)",
      "(fingers|toes|hands|feet) (move|wiggle|stir)",
      "(let your eyes|let the eyes|and|slowly|gently|then) open (them|again)*", "open (your|the) eyes",
      "(let|letting) your eyes open", "eyes open (again|when|in your own)*",
      "(sit|get|getting|sitting|stand|standing) up",
      "(come|coming|find your way|bring yourself) back (to the|into the|to this|to where)*",
      "(back|return) (to|into) (the|your) (room|day|place)", "(wide |fully |)awake", "begin to move",
      "roll (to|onto) (your|one) side",
      "take (your|the) time (to|before) (get*|sit*|ris*|stand*)", "rise slowly", "stay (down|lying) (a|for)*",
    ],
    .announcement: [
      "minute", "minutes", "(a|little|some|long) while", "(in|into|of|some) (silence|quiet|stillness)",
      "(silence|stillness) (now|for|until)", "(be|stay|stays|go|fall|falls|goes) (quiet|silent)",
      "back (with you|again) (in|later|soon)*",
      "i (will|'ll) be (back|quiet|silent|here)", "i'll be (back|quiet|silent|here)",
      "without (any |my |more |)(words|voice)",
      "no (more |)words", "until (you hear|the bell|the bowl|the chime|my voice|i speak|i come)*",
      "for (as long|some time|a time|the rest of)",
      "as long as you (like|wish|want|please|need|care)", "as long as (it|that|this) (feels|is|takes|lasts|does)",
      "take (your|all your|all the) time", "(long|longer) (pause|silence|quiet|rest)",
      "nothing (more |)to do but",
      "drift*", "fall asleep", "sleep",
    ],
    .driving: ["driv*", "wheel", "vehicle*", "machin*", "traffic"],
    .condition: [
      "hurt*", "pain*", "heart", "blood pressure", "pregnan*", "epilep*", "surgery", "operation", "condition*",
      "illness*", "ill", "injur*", "doctor*", "treat*", "clinician*", "therapist*", "physio*", "medical*",
      "(does|do) not suit", "doesn't suit", "infection*", "trauma*", "psychos*", "lung*", "asthma", "panic*", "wound*",
      "unwell", "sore*", "ache*", "aching",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "abnormal", "(just|simply) relax", "good (girl|boy)", "(spread|open) your legs",
      "(calm|settle) yourself down",
      "calm down", "don't be (silly|shy|tense|afraid|scared|nervous)", "it's all in your (head|mind)",
      "no pain no gain",
      "grin and bear it", "you (must|have to) relax", "be brave", "don't resist", "submit", "obey",
    ],
    .pushThrough: [
      "(push|pushing|power|work|breathe|press) through (it|the|this|any|your|pain|discomfort)*", "push through",
      "(push|pushing) past (it|the|this|any|your|pain|discomfort)*",
      "bear (the|with the) (pain|discomfort)",
      "(endure|tolerate|put up with|ignore) (the|some|any|this|a little|your|pain|discomfort)*",
      "grit your teeth",
    ],
    .gendered: [
      "vagina", "vaginal", "vulva", "labia", "clitoris", "penis", "scrotum", "testicle*", "testes", "prostate", "womb",
      "uterus", "cervix", "breasts", "woman", "women", "ladies", "lady", "girl", "girls", "man", "men", "boy", "boys",
      "gentlemen", "husband", "wife", "boyfriend", "girlfriend", "feminine", "masculine", "womanhood", "manhood",
      "motherhood", "your (partner's|man's) (penis|body)",
    ],
    .claim: [
      "cure", "cures", "cured", "curing", "guarantee*", "success rate*", "always works", "works every time",
      "never fails", "(scientifically|clinically|medically) proven", "proven to", "heal you", "(will|to) heal",
      "heals (you|your|the|all|any)",
      "(pain|tension|problem|problems|symptoms|anxiety|fear) will (be gone|disappear|vanish|go away|end|stop)",
      "will (never|not) (hurt|come back|return) again", "(you will|you'll) (be|become) (pain free|free of pain|healed)",
      "fix (you|your pain|your body)", "(permanent|lasting|complete) (relief|recovery|healing)",
    ],
    .benefit: [
      "better", "calmer", "happier", "healthier", "relax*", "asleep", "relief", "benefit*", "help*", "free (of|from)",
      "less (pain|tense|tension|anxious|anxiety|afraid|fear|stress*|worr*)", "(no|without) (pain|tension|fear|worry)",
      "(pain|tension|fear|worry|stress) (go|fade|ease|vanish|disappear|leave|melt)*",
    ],
    .success: [
      "succe*", "cured",
      "(people|women|men|users|listeners|patients|clients|those) (who|get|got|feel|felt|find|found|are|were|recover*|improve*)",
      "recover*", "improv*", "of (people|women|men|users|listeners|patients|clients|cases)",
      "works for", "got better", "get better", "effective",
    ],
  ]
}
