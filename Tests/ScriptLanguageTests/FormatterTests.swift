import ScriptLanguage
import Testing

@Suite("The stable form of a script")
struct FormatterTests {
  /// What was written and what becomes of it; `·` stands for a space that would not be seen, `→` for a tab.
  static let table: [(name: String, before: String, after: String)] = [
    ("one space between words", "clench   feet at 50%   for 5s", "clench feet at 50% for 5s\n"),
    ("no space before a comma", "breath b = in 4s ,out 6s", "breath b = in 4s, out 6s\n"),
    ("one space around equals", "voice guide=en-gb", "voice guide = en-gb\n"),
    ("none around a range", "pause 4s .. 8s", "pause 4s..8s\n"),
    ("none in the name of a voice", "voice guide = en-gb + steph", "voice guide = en-gb+steph\n"),
    ("none in a rate", "breath b = 6 / min", "breath b = 6/min\n"),
    ("a ratio stays together", "breath b = 6/min, in : out 4 : 6", "breath b = 6/min, in:out 4:6\n"),
    ("the other spelling of licence", "license \"CC0\"", "licence \"CC0\"\n"),
    ("a name that is spelt so", "let license = 4s", "let license = 4s\n"),
    ("a question's type is set off", "ask name:text=\"\"", "ask name: text = \"\"\n"),
    ("none before a block's colon", "section \"A\" :\n  pause 4s", "section \"A\":\n  pause 4s\n"),
    ("a stage's options", "stage \"A\" ,any  time,loops :\n pause 4s", "stage \"A\", any time, loops:\n  pause 4s\n"),
    ("two spaces for each level", "a:\n   b:\n         c\n   d", "a:\n  b:\n    c\n  d\n"),
    ("units in their own case", "x 34DB, 200 hz, 2M30S, -3 db, 50%", "x 34dB, 200 Hz, 2m30s, -3 dB, 50%\n"),
    ("a name like a unit stays", "clench S at 5s, M", "clench S at 5s, M\n"),
    ("numbers as written", "pause 4.50s..090s", "pause 4.50s..090s\n"),
    ("curly quotes become straight", "“Let go.” „Ja.“", "\"Let go.\" \"Ja.\"\n"),
    ("quotes inside are escaped", "“Say \"ah\" and \\\"oh\\\".”", "\"Say \\\"ah\\\" and \\\"oh\\\".\"\n"),
    ("texts stay as they are", "\"Two  spaces{, name}.  # here \"", "\"Two  spaces{, name}.  # here \"\n"),
    ("texts are set apart", "guide\"A\"softly", "guide \"A\" softly\n"),
    ("a comment behind code", "pause 4s# short··", "pause 4s  # short\n"),
    ("no columns", "muscle feet    \"a\"\nmuscle buttocks \"b\"", "muscle feet \"a\"\nmuscle buttocks \"b\"\n"),
    ("one empty line at most", "\n\na\n\n\n··\nb\n\n\n", "a\n\nb\n"),
    ("line ends and byte order mark", "\u{FEFF}pause 4s\r\n\r\npause 5s\r\n", "pause 4s\n\npause 5s\n"),
    ("no empty line is added", "a\nb", "a\nb\n"),
    ("a comment goes with the next line", "a:\n# b\n  b\n # c\nc", "a:\n  # b\n  b\n# c\nc\n"),
    ("a comment ends its block", "a:\n    b\n    # b ends\nc", "a:\n  b\n  # b ends\nc\n"),
    ("two blocks end with comments", "a:\n b:\n  c\n  # c\n # b\nd", "a:\n  b:\n    c\n    # c\n  # b\nd\n"),
    ("a comment at the end", "a:\n    b\n    # end", "a:\n  b\n  # end\n"),
    ("a comment in an empty block", "a:\n    # to do\nb", "a:\n  # to do\nb\n"),
    ("a comment's own spaces stay", "#   a  b→c →··", "#   a  b→c\n"),
    ("nothing stays nothing", "\n··\n", ""),
    ("only a comment", "··# a\n\n\n# b", "# a\n\n# b\n"),
  ]

  @Test(arguments: table.indices)
  func isMadeEven(index: Int) {
    let (name, before, after) = Self.table[index]
    let (text, expected) = (Self.plain(before), Self.plain(after))
    #expect(formatted(text) == expected, "\(name)")
    #expect(formatted(expected) == expected, "\(name), a second time")
  }

  @Test(arguments: [
    ("\tpause 4s", "tab"), ("\"Let go.", "unclosed-text"), ("pause 4kg", "unknown-unit"),
    ("pause 4s\n  pause 5s", "unexpected-indent"), ("pause 4s – 8s", "stray-character"),
    ("a:\n    b\n  c", "uneven-indent"),
  ])
  func whatCannotBeReadIsLeftAlone(text: String, code: String) {
    guard case .unreadable(let found) = ScriptFormatter.format(SourceText(name: "a", text: text)) else {
      Issue.record("\(text) was formatted")
      return
    }
    #expect(found.inOrder.first?.finding.code == code)
  }

  @Test(arguments: ["wiggle toes at 4s", "clench", "section \"A\"", "pause 20..30s", "hold \"Not here.\""])
  func whatOnlyTheParserMindsIsFormatted(text: String) {
    #expect(formatted(text) == text + "\n")
  }

  private func formatted(_ text: String) -> String? {
    guard case .formatted(let text) = ScriptFormatter.format(SourceText(name: "a", text: text)) else { return nil }
    return text
  }

  private static func plain(_ text: String) -> String {
    text.replacing("·", with: " ").replacing("→", with: "\t")
  }
}
