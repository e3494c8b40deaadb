extension Finding {
  /// A stable name for machines, such as `unknown-cue`: the name of the case with hyphens.
  public var code: String {
    if case .care(let rule, _, _) = self { return rule }
    // The mirror's label of a case with a payload is its name; a bare case prints as its name.
    let name = Mirror(reflecting: self).children.first?.label ?? "\(self)"
    return name.reduce(into: "") { code, letter in
      code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
