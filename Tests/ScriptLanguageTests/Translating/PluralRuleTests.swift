import ScriptLanguage
import Testing

@Suite("Rules for plurals")
struct PluralRuleTests {
  @Test(arguments: [
    ("English", "nplurals=2; plural=(n != 1);", [1, 0, 1, 1, 1, 1]),
    ("French", "nplurals=2; plural=n > 1;", [0, 0, 1, 1, 1, 1]),
    ("Turkish without forms", "nplurals=1; plural=0", [0, 0, 0, 0, 0, 0]),
    (
      "Polish",
      "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
      [2, 0, 1, 2, 2, 1]
    ),
    ("signs of all kinds", "nplurals=2; plural=!(n*2-n+0/1 >= 1) || n == 12", [1, 0, 0, 0, 1, 0]),
  ])
  func eachNumberHasItsForm(name: String, header: String, forms: [Int]) throws {
    let rule = try PluralRule(header)
    #expect([0, 1, 2, 5, 12, 22].map { rule.form(for: $0) } == forms)
  }

  @Test func aFractionTakesTheFormOfTwo() throws {
    let polish = try PluralRule("nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)")
    #expect(polish.form(for: 1.5) == 1 && polish.form(for: 5.5) == 1)
    #expect(PluralRule.oneAndMore.form(for: 0.5) == 1 && PluralRule.oneAndMore.form(for: 1) == 0)
  }

  @Test(arguments: [
    ("plural=n", "\"nplurals\" is not a number from 1 to 8"), ("nplurals=2", "\"plural=\" is missing"),
    ("nplurals=99; plural=0", "\"nplurals\" is not a number from 1 to 8"),
    ("nplurals=2; plural=n", "for 2 it gives form 2, and there are 2, counted from 0"),
    ("nplurals=2; plural=0/n", "it divides by zero"), ("nplurals=2; plural=(n", "it ends too early"),
    ("nplurals=2; plural=system(1)", "\"system(1)\" has no meaning in it"),
    ("nplurals=2; plural=n ? 1", "it ends too early"), ("nplurals=2; plural=1 2 x", "\"x\" has no meaning in it"),
  ])
  func aRuleThatCannotBeUsedSaysWhy(header: String, reason: String) {
    #expect { try PluralRule(header) } throws: { ($0 as? PluralFault)?.reason == reason }
  }

  @Test func aRuleOfEndlessDepthIsRefused() {
    let header = "nplurals=2; plural=" + String(repeating: "(", count: 100_000) + "n"
    #expect(throws: PluralFault.self) { try PluralRule(header) }
    #expect(throws: PluralFault.self) { try PluralRule("nplurals=2; plural=" + String(repeating: "!", count: 100_000)) }
  }
}
