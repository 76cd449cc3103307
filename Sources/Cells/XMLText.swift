extension StringProtocol {
  /// The text with the characters that mean something in XML written as entities.
  ///
  /// Scalar by scalar: with a mark on it, a `<` is another character and still begins an element.
  package var xmlEscaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
