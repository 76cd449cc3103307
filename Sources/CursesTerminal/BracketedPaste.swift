/// What is pasted told apart from what is typed, by xterm's private mode 2004.
nonisolated enum BracketedPaste {
  static let on = Array("\u{1b}[?2004h".utf8)
  static let off = Array("\u{1b}[?2004l".utf8)

  /// The numbers before and behind a text that is pasted.
  static let (beginning, end) = (200, 201)

  /// The text on one line, as if each of its characters was typed.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch KeyCodes.key(for: scalar) {
      case .character: text.unicodeScalars.append(scalar)
      case .enter, .tab: text += text.isEmpty || text.last == " " ? "" : " "
      default: break
      }
    }
    return text
  }
}
