import Quantities
import ScriptLanguage

/// A plan over weeks: which routines, how often, how it grows, and when to move on, which the listener decides.
public struct Programme: Sendable {
  /// One routine of a week.
  public struct Session: Sendable {
    /// The routine's name in the library.
    public var routine = ""
    /// How long its track is; nil for the length that the routine asks for itself.
    public var length: Seconds?
    /// Answers that belong to the programme; a listener's profile has all others.
    public var answers: [String: String] = [:]
    /// How often a day; so many boxes a day are there to tick.
    public var timesADay = 1
    /// When and where, in a few words; empty where any time is as good.
    public var when = ""
    /// Whether the routine's stages become tracks of their own.
    public var isInStages = false
    /// Whether the week is whole without it.
    public var isOptional = false
    /// Where the file names the routine, its length and its answers.
    var places: (routine: SourcePosition?, length: SourcePosition?, answers: SourcePosition?)
  }

  /// About a week; it lasts as long as its listener wants it to.
  public struct Week: Sendable {
    /// What it is about.
    public var name = ""
    /// How many days there are boxes for, 1 to 14.
    public var days = 7
    /// What is heard.
    public var sessions: [Session] = []
    /// What is new in it.
    public var grows = ""
    /// When to go on to the next one; empty for the last.
    public var moveOn = ""
    /// What else is good to know.
    public var note = ""
  }

  /// Its name on the command line.
  public var name: String
  /// Its title.
  public var title = ""
  /// What it is, in a sentence or two.
  public var about = ""
  /// Who should not use it, and when.
  public var context = ""
  /// When to stop, or to go back.
  public var stop: [String] = []
  /// How to begin again after a break.
  public var afterABreak = ""
  /// The weeks in order.
  public var weeks: [Week] = []
  /// Its file, for messages.
  var file = ""
}
