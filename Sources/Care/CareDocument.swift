import ScriptLanguage

/// The rules as a page for writers.
public enum CareDocument {
  /// The page in Markdown; ends in a line break.
  public static var markdown: String {
    introduction + "\n" + table + "\n" + CareRule.all.map(section).joined(separator: "\n")
  }

  private static var introduction: String {
    """
    # The care rules

    <!-- Made by `make record` from Sources/Care. -->

    `unclench check` looks over a script for kindness and safety before anyone hears it: the words as they are written and
    spoken, and the times as they come out for this listener and this length. A rest that became too short in fitting a
    track into five minutes is found as well as one that was written too short.

    An error keeps a track from being rendered, a warning doesn't. `--care strict` makes errors of all warnings of rules;
    `--care off` looks at nothing. A script may allow a rule to be broken, with a reason, which the report then shows:

    ```relax
    allow neck-press because "My clients have practised this with me."
    ```

    An allowance holds for the whole script. One that silences nothing gets a warning of its own, which is never an error:
    with other answers, or for another listener, it may well silence something.

    ## Languages

    Times and cues are judged in every language. Words are known in
    \(languages).
    In a script of another language the English words are looked for, and what is found (or not found) by them is a
    warning, never an error at `--care standard`, that says so.

    "No deep breaths are needed" and "never push through" break no rule: words that are taken back in their own sentence
    don't count. Nor do the listener's own words. A way out that is refused ("do not stop, and do not skip anything") is
    none. Polite and familiar forms are known, and verbs where each language puts
    them: `Schließen Sie die Augen.`, `Gözlerini kapat.` and `आँखें बंद करें।` are orders, `Ihre Augen dürfen offen bleiben.` is
    none.

    ## Examples

    Where an example has no title, it stands below these lines:

    ```relax
    \(CareExample.head)
    \(CareExample.opening)
    ```

    """
  }

  private static var languages: String { listed(CareVocabulary.languages.map(\.name)) }

  private static var table: String {
    let heading = "| | rule | severity | what is found |\n|---|---|---|---|\n"
    return heading
      + CareRule.all.flatMap { rule in
        rule.levels.map { level in
          "| \(rule.number) | [`\(rule.name)`](#\(rule.name)) | \(level.severity.rawValue) | \(level.when) |\n"
        }
      }.joined()
  }

  private static func section(_ rule: CareRule) -> String {
    let levels = rule.levels.map { "- **\($0.severity.rawValue)**: \($0.when)" }.joined(separator: "\n")
    let grades = rule.grades.map(\.rawValue).joined(separator: ", ")
    let rewrite = rule.rewrite.map { "\nWhat to write: `\($0)`\n" } ?? ""
    return """
      ## \(rule.name)

      \(levels)

      \(rule.reason)

      Source (\(grades)): \(rule.source)

      Wrong:

      ```relax
      \(rule.wrong.excerpt)
      ```

      Right:

      ```relax
      \(rule.right.excerpt)
      ```
      \(rewrite)
      """
  }
}
