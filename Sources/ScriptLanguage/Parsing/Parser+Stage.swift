/// Stages, which can be tracks of their own.
extension Parser {
  /// `stage "Stay":`, `stage "Stay", loops:`, `stage "Aftercare", any time:`.
  mutating func parseStage(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let title = try reader.expectText("the title of the stage in quotes", example: "stage \"Stay\":")
    var manner = StageManner()
    while reader.maybe(.comma) {
      let option = try reader.expectName("\"loops\" or \"any time\"", example: "stage \"Stay\", loops:")
      switch option.text {
      case "loops":
        guard !manner.loops else { throw .error(.repeatedOption("loops", of: "stage"), at: option.span) }
        manner.loops = true
      case "any":
        guard reader.maybeWord("time") != nil else {
          throw reader.unexpected("\"time\" after \"any\"", example: "stage \"Aftercare\", any time:")
        }
        guard !manner.isAnyTime else { throw .error(.repeatedOption("any time", of: "stage"), at: option.span) }
        manner.isAnyTime = true
      default: throw unknownStageOption(option)
      }
    }
    try finish(node, reader, after: "the title", block: .required)
    return .stage(StageStatement(title: title, manner: manner, body: parseBlock(node.children, context: .block)))
  }

  private func unknownStageOption(_ option: Name) -> Diagnostic {
    let suggestion =
      switch option.text {
      case "loop", "looped", "looping", "repeat", "repeats": "loops"
      case "anytime", "any-time", "always": "any time"
      default: NearMiss.suggestion(for: option.text, among: ["loops"])
      }
    return .error(
      .unknownOption(option.text, of: "stage", suggestion: suggestion, options: ["loops", "any time"]),
      at: option.span
    )
  }
}
