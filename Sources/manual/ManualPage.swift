import BredeWelvaart

/// The manual page of the program, in the macros of man(7).
struct ManualPage {
  let tool: CommandLineTool
  let version: String

  /// Options that at least so many commands take are described once.
  private static let manyCommands = 4

  private var commands: [CommandLineTool.Command] {
    tool.command.subcommands.filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// The options that most commands take.
  private var shared: [CommandLineTool.Argument] {
    let all = commands.flatMap(\.options)
    let counts = Dictionary(all.map { ($0.id, 1) }, uniquingKeysWith: +)
    return all.filter { (counts[$0.id] ?? 0) >= Self.manyCommands }.unique(by: \.id)
  }

  var text: String {
    let root = tool.command
    let name = root.commandName
    let abstract = String(root.abstract.dropLast(root.abstract.hasSuffix(".") ? 1 : 0))
    var lines = [
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"Gebruikershandleiding\"",
      ".nh", ".ad l",
      ".SH NAAM", "\(name) \\- \(Self.plain(abstract))",
      ".SH OVERZICHT",
      ".B \(name)", ".RI [ opdracht ] \" \" [ woorden ] \" \" [ opties ]",
      ".SH BESCHRIJVING",
    ]
    lines += Self.paragraphs(root.discussion)
    lines.append(".SH OPDRACHTEN")
    for command in commands { lines += section(command) }
    lines += [
      ".SH OPTIES", "De meeste opdrachten kennen deze opties; wat een opdracht nog meer kent, staat daar.",
    ]
    lines += shared.flatMap(Self.item)
    lines += [
      ".TP", "\\fB\\-h\\fR, \\fB\\-\\-help\\fR",
      "Toon de hulp van het programma of van een opdracht.",
      ".TP", "\\fB\\-\\-version\\fR", "Toon de versie.",
    ]
    lines.append(".SH OMGEVING")
    for (variable, words) in Self.environment { lines += [".TP", "\\fB\(variable)\\fR", Self.plain(words)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let environment = [
    ("NO_COLOR", "Staat er iets in, dan gebruikt het programma geen kleuren."),
    ("TERM, COLORTERM", "De soort terminal en het aantal kleuren."),
    ("COLORFGBG", "De voorgrond en de achtergrond van de terminal."),
    (
      "WIJKWIEL_ZONDER_AANVULLINGEN",
      "Staat er ja in, dan blijft weg wat niet uit de documenten komt, zoals met --zonder-aanvullingen."
    ),
    ("LC_ALL, LC_CTYPE, LANG", "Zonder UTF-8 schrijft het programma op een terminal alleen ASCII."),
  ]

  private func section(_ command: CommandLineTool.Command) -> [String] {
    let sharedIDs = Set(shared.map(\.id))
    let synopsis = ([command.commandName] + command.words.map(Self.placeholder)).joined(separator: " ")
    var lines = [".SS \"\(Self.plain(synopsis))\"", Self.plain(command.abstract)]
    if !command.aliases.isEmpty {
      lines += [
        ".PP", "Ook: \(command.aliases.map { "\\fB\(Self.plain($0))\\fR" }.joined(separator: ", ")).",
      ]
    }
    if !command.discussion.isEmpty { lines += [".PP"] + Self.paragraphs(command.discussion) }
    return lines + (command.words + command.options.filter { !sharedIDs.contains($0.id) }).flatMap(Self.item)
  }

  private static func item(_ argument: CommandLineTool.Argument) -> [String] {
    [".TP", title(argument), plain(description(argument))]
  }

  private static func placeholder(_ argument: CommandLineTool.Argument) -> String {
    let name = argument.valueName + (argument.isRepeating ? "..." : "")
    return argument.isOptional ? "[\(name)]" : name
  }

  private static func title(_ argument: CommandLineTool.Argument) -> String {
    let value = argument.kind == "flag" ? "" : "\\fI\(plain(argument.valueName))\\fR"
    let names = argument.names.map { "\\fB\(plain($0))\\fR" }.joined(separator: ", ")
    return [names, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func description(_ argument: CommandLineTool.Argument) -> String {
    let values = argument.allValues.joined(separator: ", ")
    let parts = [
      argument.abstract, values.isEmpty ? "" : "Keuzes: \(values).",
      argument.defaultValue.isEmpty ? "" : "Standaard: \(argument.defaultValue).",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Text with empty lines between paragraphs; single line breaks stay, as in lists.
  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.allSatisfy(\.isWhitespace) ? ".PP" : plain(String(line)) + "\n.br"
    }
  }

  /// Text without what roff would take for a command.
  private static func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
