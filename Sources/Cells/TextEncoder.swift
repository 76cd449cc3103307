extension Canvas {
  /// The canvas as lines of text without colour, spaces at line ends left out.
  package var plainText: String {
    var text = ""
    for y in 0..<size.height {
      var line = ""
      for cell in row(y) where !cell.isContinuation { line.append(cell.character) }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// The canvas as lines of text with SGR sequences (ECMA-48) for the colours.
  package func ansiText(_ scheme: ColourScheme) -> String {
    var text = ""
    for y in 0..<size.height {
      var current = ResolvedStyle()
      for cell in row(y) where !cell.isContinuation {
        let style = scheme.resolve(cell.style)
        if style != current {
          text += style.sgr
          current = style
        }
        text.append(cell.character)
      }
      if current != ResolvedStyle() { text += "\u{1b}[0m" }
      text += "\n"
    }
    return text
  }

  /// The canvas with each character replaced by what the function gives for it.
  package func mapCharacters(_ transform: (Character) -> Character) -> Canvas {
    var mapped = self
    for y in 0..<size.height {
      for (x, cell) in row(y).enumerated() where !cell.isContinuation {
        let character = transform(cell.character)
        if character != cell.character { mapped.put(character, at: Point(x: x, y: y), style: cell.style) }
      }
    }
    return mapped
  }
}

extension ColourScheme {
  /// A piece of text between the SGR sequences for its style; as it is where the style needs none.
  package func ansi(_ text: String, _ style: Style) -> String {
    let resolved = resolve(style)
    return resolved == ResolvedStyle() ? text : "\(resolved.sgr)\(text)\u{1b}[0m"
  }
}

extension ResolvedStyle {
  /// The sequence that sets the style whatever was set before.
  fileprivate var sgr: String {
    var codes = ["0"]
    if emphasis.contains(.bold) { codes.append("1") }
    if emphasis.contains(.underline) { codes.append("4") }
    if emphasis.contains(.reverse) { codes.append("7") }
    codes += foreground.sgr(base: 30)
    codes += background.sgr(base: 40)
    return "\u{1b}[\(codes.joined(separator: ";"))m"
  }
}

extension TerminalColour {
  /// The SGR parameters for a foreground (base 30) or a background (base 40).
  fileprivate func sgr(base: Int) -> [String] {
    switch self {
    case .standard: []
    case .indexed(let index) where index < 8: ["\(base + Int(index))"]
    case .indexed(let index) where index < 16: ["\(base + 60 + Int(index) - 8)"]
    case .indexed(let index): ["\(base + 8)", "5", "\(index)"]
    case .rgb(let rgb): ["\(base + 8)", "2", "\(rgb >> 16 & 0xff)", "\(rgb >> 8 & 0xff)", "\(rgb & 0xff)"]
    }
  }
}
