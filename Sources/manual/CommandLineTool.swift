/// The command line as the argument parser describes it in JSON (`--experimental-dump-help`).
struct CommandLineTool: Decodable {
  /// A command with its arguments and subcommands.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let aliases: [String]?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  /// A word, option or flag that a command takes.
  struct Argument: Decodable {
    /// One of the spellings of an option or flag.
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let abstract: String?
    let valueName: String?
    let names: [Name]?
    let allValues: [String]?
    let defaultValue: String?
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
  }

  let command: Command
}

extension CommandLineTool.Command {
  /// What stands after the command without a hyphen.
  var words: [CommandLineTool.Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.names == nil }
  }

  /// Its options and flags, but for those that every program has.
  var options: [CommandLineTool.Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.names != nil && !$0.isEverywhere }
  }
}

extension CommandLineTool.Argument {
  /// What an option of another command has too where it is the same one.
  var id: String { "\(names?.first?.name ?? valueName ?? ""): \(abstract ?? "")" }

  /// Whether every command has it.
  var isEverywhere: Bool { (names ?? []).contains { ["help", "version"].contains($0.name) } }
}
