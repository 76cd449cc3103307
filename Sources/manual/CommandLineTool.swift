import BredeWelvaart

/// The command line as the argument parser describes it in JSON (`--experimental-dump-help`).
///
/// What the description leaves out is empty, or not so.
struct CommandLineTool {
  /// A command with its arguments and subcommands.
  struct Command {
    let node: JSONNode?

    var commandName: String { node.string("commandName") }
    var abstract: String { node.string("abstract") }
    var discussion: String { node.string("discussion") }
    var aliases: [String] { node?["aliases"]?.elements?.compactMap(\.rawString) ?? [] }
    var shouldDisplay: Bool { node.flag("shouldDisplay") }
    var arguments: [Argument] { node?["arguments"]?.elements?.map(Argument.init) ?? [] }
    var subcommands: [Command] { node?["subcommands"]?.elements?.map(Command.init) ?? [] }
  }

  /// A word, option or flag that a command takes.
  struct Argument {
    let node: JSONNode?

    var kind: String { node.string("kind") }
    var abstract: String { node.string("abstract") }
    var valueName: String { node.string("valueName") }
    /// The spellings of an option or flag, with their hyphens; none for a word.
    var names: [String] {
      node?["names"]?.elements?.map {
        ($0["kind"]?.rawString == "long" ? "--" : "-") + ($0["name"]?.rawString ?? "")
      } ?? []
    }
    var allValues: [String] { node?["allValues"]?.elements?.compactMap(\.rawString) ?? [] }
    var defaultValue: String { node.string("defaultValue") }
    var shouldDisplay: Bool { node.flag("shouldDisplay") }
    var isOptional: Bool { node.flag("isOptional") }
    var isRepeating: Bool { node.flag("isRepeating") }
  }

  let command: Command

  init(_ node: JSONNode) {
    command = Command(node: node["command"])
  }
}

extension JSONNode? {
  fileprivate func string(_ name: String) -> String { self?[name]?.rawString ?? "" }

  fileprivate func flag(_ name: String) -> Bool { self?[name]?.bool ?? false }
}

extension CommandLineTool.Command {
  /// What stands after the command without a hyphen.
  var words: [CommandLineTool.Argument] {
    arguments.filter { $0.shouldDisplay && $0.names.isEmpty }
  }

  /// Its options and flags, but for those that every program has.
  var options: [CommandLineTool.Argument] {
    arguments.filter { $0.shouldDisplay && !$0.names.isEmpty && !$0.isEverywhere }
  }
}

extension CommandLineTool.Argument {
  /// What an option of another command has too where it is the same one.
  var id: String { "\(names.first ?? valueName): \(abstract)" }

  /// Whether every command has it.
  var isEverywhere: Bool { names.contains { ["--help", "--version"].contains($0) } }
}
