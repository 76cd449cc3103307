import Cells

/// Turns what the terminal reports into commands.
package enum Keymap {
  private static let commands: [Key: Command] = {
    var commands: [Key: Command] = [:]
    for entry in CommandList.entries {
      for key in entry.keys { commands[key] = entry.command }
    }
    for digit in 0...9 { commands[Key.character(Character(String(digit)))] = .selectNumber(digit) }
    return commands
  }()

  /// The command of a key, nil where it means nothing; while text is being typed, characters are text.
  package static func command(for key: Key, typing: Bool) -> Command? {
    if typing {
      switch key {
      case .character(let character): return .type(character)
      case .backspace, .delete: return .erase
      default: break
      }
    }
    return commands[key]
  }
}
