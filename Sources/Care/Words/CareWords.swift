/// The words of one language that the care rules look for.
///
/// To add a language: a file `CareWords+NAME.swift` with such a value, and a line in `CareVocabulary+Languages`. Letters and
/// signs may be written as usual: they are folded as `PlainText` folds a script's.
struct CareWords: Sendable {
  /// Phrases by what they say, in the writing of `PhrasePattern`.
  var phrases: [PhraseTag: [String]]
  /// Words that turn what is near them into its opposite.
  var negations: Set<String>
  /// How many words a negation reaches on, and how many it reaches back; a comma ends both.
  var negationReach = NegationReach(on: 5, back: 3)
  /// Words whose comma doesn't end the reach of a negation: `nicht nötig, den Atem anzuhalten`.
  var openEnds: Set<String> = []
  /// Words that may come before the verb of an order: `and`, `now`.
  var leadIns: Set<String>
  /// Verbs as they stand in an order, in the writing of `PhrasePattern`; with a second word where one alone could be
  /// something else: `atmen sie`.
  var orders: [String]
  /// Where the verb of an order stands in its clause.
  var orderPlace = OrderPlace.first
  /// What makes a duty of a sentence: its beginning, such as `you must`, or, where verbs come last, its end.
  var duties: [String]
  /// Words that may stand between a negation and the verb that it refuses: `do not simply stop`.
  var refusalWords: Set<String>
  /// Words like `or`, by which a negation holds for a second verb: `do not move or open your eyes`.
  var alternatives: Set<String>
  /// Words that turn a verb before them into its opposite: `skip nothing`.
  var emptyObjects: Set<String>
  /// Numbers in words.
  var numbers: [String: Int]
  /// Words between a number and the whole: `four out of ten`.
  var partWords: Set<String>
  /// Whether the whole comes before the part: `on üzerinden dört`, "out of ten, four".
  var namesWholeFirst = false
  /// Words for percent.
  var percentWords: Set<String>
  /// Parts of a whole: `half`, `thirds`.
  var fractions: Set<String>
  /// Words between a share and those whom it is a share of: `half of all people`.
  var shareWords: Set<String>
  /// Words for people, whom a share may be a share of.
  var people: Set<String>

  /// Where the verb of an order stands in its clause.
  enum OrderPlace: Sendable {
    /// `Close your eyes.`
    case first
    /// `Gözlerinizi kapatın.`
    case last
  }

  /// How far a negation reaches, in words.
  struct NegationReach: Sendable {
    var on: Int
    var back: Int
  }

  /// The same lists with all single words in the form of `PlainText`; phrases get it when they are read.
  var plain: CareWords {
    func plain(_ words: Set<String>) -> Set<String> { Set(words.map(PlainText.folded)) }
    var words = self
    words.negations = plain(negations)
    words.openEnds = plain(openEnds)
    words.leadIns = plain(leadIns)
    words.duties = duties.map(PlainText.folded)
    words.refusalWords = plain(refusalWords)
    words.alternatives = plain(alternatives)
    words.emptyObjects = plain(emptyObjects)
    words.numbers = Dictionary(numbers.map { (PlainText.folded($0), $1) }) { first, _ in first }
    words.partWords = plain(partWords)
    words.percentWords = plain(percentWords)
    words.fractions = plain(fractions)
    words.shareWords = plain(shareWords)
    words.people = plain(people)
    return words
  }
}
