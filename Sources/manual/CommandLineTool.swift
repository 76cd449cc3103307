import BredeWelvaart

/// The command line as the argument parser describes it in JSON (`--experimental-dump-help`).
struct CommandLineTool {
  /// A command with its arguments and subcommands.
  struct Command {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let aliases: [String]?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  /// A word, option or flag that a command takes.
  struct Argument {
    /// One of the spellings of an option or flag.
    struct Name {
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

// What the description leaves out is empty, or not so.

extension CommandLineTool {
  init(_ node: JSONNode) {
    command = Command(node["command"])
  }
}

extension CommandLineTool.Command {
  init(_ node: JSONNode?) {
    commandName = node?["commandName"]?.rawString ?? ""
    abstract = node?["abstract"]?.rawString
    discussion = node?["discussion"]?.rawString
    aliases = node?["aliases"]?.elements?.compactMap(\.rawString)
    shouldDisplay = node?["shouldDisplay"]?.bool ?? false
    arguments = node?["arguments"]?.elements?.map(CommandLineTool.Argument.init)
    subcommands = node?["subcommands"]?.elements?.map(Self.init)
  }
}

extension CommandLineTool.Argument {
  init(_ node: JSONNode) {
    kind = node["kind"]?.rawString ?? ""
    abstract = node["abstract"]?.rawString
    valueName = node["valueName"]?.rawString
    names = node["names"]?.elements?.map {
      Name(kind: $0["kind"]?.rawString ?? "", name: $0["name"]?.rawString ?? "")
    }
    allValues = node["allValues"]?.elements?.compactMap(\.rawString)
    defaultValue = node["defaultValue"]?.rawString
    shouldDisplay = node["shouldDisplay"]?.bool ?? false
    isOptional = node["isOptional"]?.bool ?? false
    isRepeating = node["isRepeating"]?.bool ?? false
  }
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
