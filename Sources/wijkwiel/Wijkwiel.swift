import ArgumentParser
import Platform

/// The program: the dashboard, and its subcommands for single answers.
struct Wijkwiel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wijkwiel",
    abstract: "Brede welvaart in de terminal: kaart, wiel en cijfers per wijk.",
    discussion: """
      Zonder opdracht start het dashboard. Met ? ziet u daar alle toetsen, met q stopt u.

      Woorden zonder opdracht zijn een vraag. Voorbeelden:
        wijkwiel WIJK ONDERWERP
        wijkwiel rang INDICATOR --aantal 3
        wijkwiel mag "WIJK heeft de hoogste INDICATOR"
        wijkwiel vergelijk WIJK ANDERE --formaat markdown
        wijkwiel export ONDERWERP --nederlands > cijfers.csv
        wijkwiel begrip BEGRIP
        wijkwiel bron ONDERWERP WIJK

      Namen mogen onvolledig of verkeerd gespeld zijn. Elk antwoord kan ook als json, csv, \
      markdown of html (--formaat), voor een Nederlands rekenblad (--nederlands) en in gewone zinnen \
      (--lees-voor). Van wiel, kaart, wijk, vergelijk en jaren is er ook een plaatje om af te \
      drukken (--formaat svg).

      Afsluitwaarden:
        0   gelukt
        1   niets gevonden
        2   meer gevonden; kies er een
        64  verkeerd gebruik
        65  fout in de gegevens
        69  geen bruikbare terminal
        73  map niet gemaakt
        74  uitvoer niet geschreven
      """,
    version: Version.text,
    subcommands: lookUps + others,
    defaultSubcommand: VraagCommand.self)

  /// The subcommands that answer a question.
  static let lookUps: [any LookUp.Type] = [
    WijkCommand.self, IndicatorCommand.self, JarenCommand.self, ThemaCommand.self, WielCommand.self,
    KaartCommand.self,
    VergelijkCommand.self, RangCommand.self, ZoekCommand.self, BronCommand.self, BegripCommand.self,
    LetopCommand.self, BeleidCommand.self, BeloftenCommand.self, DebatCommand.self, AandachtCommand.self,
    DekkingCommand.self, RaadsvraagCommand.self, OverzichtCommand.self, HuishoudboekjeCommand.self,
    ToetsingCommand.self, MagCommand.self, ExportCommand.self,
  ]

  /// The other subcommands.
  static let others: [any ParsableCommand.Type] = [
    VraagCommand.self, PresenteerCommand.self, NotitiesCommand.self, VerslagCommand.self,
    VerschilCommand.self,
    ControleerCommand.self, NieuwCommand.self, BeeldCommand.self, DashboardCommand.self,
  ]
}

@main
enum Main {
  static func main() {
    // A limit on the size of files is a reason to say that something is not written, not to die.
    signal(SIGXFSZ, SIG_IGN)
    let order = CommandOrder(Array(CommandLine.arguments.dropFirst()))
    do {
      try run(order.arranged)
    } catch {
      // 'groen in de wijk' asks for no area called 'groen in de'.
      if let failure = error as? Failure, failure.isNotFound, let words = order.asWords { try? run(words) }
      Failure.exit(with: error)
    }
  }

  private static func run(_ arguments: [String]) throws {
    if let inquiry = PlainWords.inquiry(arguments) {
      try inquiry.run()
    } else {
      var command = try Wijkwiel.parseAsRoot(arguments)
      try command.run()
    }
  }
}

/// The version of the program.
enum Version {
  static let text = "0.1.0"
}
