import BredeWelvaart
import Testing

@testable import manual
@testable import wijkwiel

/// The command in front, wherever it was typed.
@Suite struct CommandOrderTests {
  @Test(arguments: [
    ("wijk pittelo", "wijk pittelo"), ("pittelo beleid", "beleid pittelo"),
    ("--breedte 80 wijk pittelo", "wijk --breedte 80 pittelo"),
    ("--breedte 80 pittelo beleid", "beleid --breedte 80 pittelo"),
    // The value of an option is no command.
    ("--thema wonen lariks", "--thema wonen lariks"),
    ("lariks --deel voorzieningen", "lariks --deel voorzieningen"),
    // Between other words it is a word like them.
    ("wat zegt beleid erover", "wat zegt beleid erover"),
    // But for one that nobody says in a question.
    ("peelo thema wonen", "thema peelo wonen"), ("lariks veiligheid thema", "thema lariks veiligheid"),
    ("peelo vergelijk lariks --verschillen", "vergelijk peelo lariks --verschillen"),
    ("zoek de kaart", "zoek de kaart"), ("peelo kaart en wiel erbij", "peelo kaart en wiel erbij"),
    ("-- pittelo beleid", "-- pittelo beleid"), ("", ""),
    // A shell asks the parser itself.
    ("---completion wijk -- positional@0 1 0 wijk p", "---completion wijk -- positional@0 1 0 wijk p"),
  ]) func theCommandComesFirst(_ typed: String, _ arranged: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(CommandOrder(arguments).arranged.joined(separator: " ") == arranged)
  }

  @Test(arguments: [("groen in de wijk", 0), ("qqqqq wijk", 1)])
  func aCommandAtTheEndMayBeAWord(_ typed: String, _ status: Int32) throws {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(CommandOrder(arguments).asWords == ["vraag"] + arguments)
    #expect(try Program.run(arguments).status == status)
  }

  @Test(arguments: [
    "wijk groen", "wijk", "groen in de wijk buurt", "--open wijk lariks", "mantelzorg begrip",
  ])
  func aCommandInFrontIsNoWord(_ typed: String) {
    #expect(CommandOrder(typed.split(separator: " ").map(String.init)).asWords == nil)
  }

  @Test func theOptionsWithAValueAreTheParsers() throws {
    func options(_ command: CommandLineTool.Command) -> Set<String> {
      let own = command.arguments.filter { $0.kind == "option" }.flatMap(\.names)
      return Set(own).union(command.subcommands.flatMap(options))
    }
    let description = try Program.run(["--experimental-dump-help"]).output
    let tool = CommandLineTool(try JSONReader.read(file: "help", bytes: Array(description.utf8)))
    #expect(options(tool.command) == CommandOrder.valued)
  }
}
