import Cells

/// What a speaker can ask of the show while a step is on the screen.
enum ShowCommand: Hashable, Sendable {
  case next
  case previous
  case first
  case last
  case blank
  case resume
  case overview
  case detour
  case remark
  case hands
  case quote
  case light
  case help
  case quit
  case redraw
}

/// A command of the show with its keys and what it does, in Dutch; help and keymap read the one list.
struct ShowKeys: Sendable {
  let command: ShowCommand
  let keys: [Key]
  /// How the keys are named, where that is shorter than one by one.
  var names = ""
  let title: String

  static let entries: [ShowKeys] = [
    ShowKeys(
      command: .next, keys: [.pageDown, " ", .right, .down, .enter],
      title: "Verder; bij een vraag eerst het antwoord"),
    ShowKeys(command: .previous, keys: [.pageUp, .backspace, .left, .up], title: "Terug"),
    ShowKeys(command: .first, keys: [.home], title: "Naar het begin"),
    ShowKeys(command: .last, keys: [.end], title: "Naar het einde"),
    ShowKeys(command: .blank, keys: [".", "b"], title: "Het scherm zwart, en weer terug"),
    ShowKeys(
      command: .resume, keys: [.function(5), .escape, "p"],
      title: "Terug naar de stap; de presentatie gaat door"),
    ShowKeys(command: .overview, keys: ["o"], title: "Alle stappen op een rij"),
    ShowKeys(
      command: .detour, keys: ["/", ":"] + digits, names: "/ of : of een cijfer",
      title: "Dashboard; p komt terug, getal en Enter: die stap"),
    ShowKeys(command: .remark, keys: ["n"], title: "Schrijf op wat de zaal zegt"),
    ShowKeys(command: .hands, keys: ["s"], title: "Tel de handen in de zaal"),
    ShowKeys(command: .quote, keys: ["y"], title: "Stuur het cijfer met de bron naar het klembord"),
    ShowKeys(command: .light, keys: ["l"], title: "Licht of donker"),
    ShowKeys(command: .help, keys: ["?", .function(1)], title: "Deze toetsen"),
    ShowKeys(command: .quit, keys: ["q", .control("c")], title: "Stop; dat wordt eerst gevraagd"),
    ShowKeys(command: .redraw, keys: [.control("l")], title: "Teken het scherm opnieuw"),
  ]

  private static let digits = "0123456789".map(Key.character)

  private static let commands: [Key: ShowCommand] = Dictionary(
    entries.flatMap { entry in entry.keys.map { ($0, entry.command) } }
  ) { first, _ in first }

  /// The command of a key; nil for a key that means nothing, which so does nothing.
  static func command(for key: Key) -> ShowCommand? { commands[key] }

  /// A line of the help.
  func line(ascii: Bool) -> String {
    let keys = names.isEmpty ? keys.map { $0.label(ascii: ascii) }.joined(separator: " ") : names
    return "\(keys.padded(to: 24)) \(title)"
  }
}
