extension Finding {
  /// A stable name for machines, such as `unknown-cue`: the name of the case with hyphens.
  public var code: String {
    if case .care(let rule, _, _) = self { return rule }
    if case .translation(let finding) = self { return "translation-" + Self.code(of: finding) }
    if case .slotForms(let finding) = self { return "forms-" + Self.code(of: finding) }
    return Self.code(of: self)
  }

  private static func code(of value: Any) -> String {
    // The mirror's label of a case with a payload is its name; a bare case prints as its name.
    let name = Mirror(reflecting: value).children.first?.label ?? "\(value)"
    return name.reduce(into: "") { code, letter in
      code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
