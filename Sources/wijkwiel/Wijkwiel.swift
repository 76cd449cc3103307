import ArgumentParser

/// The program: the dashboard, and its subcommands for single answers.
struct Wijkwiel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wijkwiel",
    abstract: "Brede welvaart van Assen in de terminal: kaart, wiel en cijfers per wijk.",
    discussion: """
      Zonder opdracht start het dashboard. Met ? ziet u daar alle toetsen, met q stopt u.

      De opties daarvan (--open, --kleuren, --achtergrond en meer) staan bij: wijkwiel help dashboard

      Uitgang: 0 gelukt, 1 niets gevonden, 2 meer gevonden, 64 verkeerd gebruik, 65 fout in de gegevens,
      69 geen bruikbare terminal, 74 uitvoer niet geschreven.
      """,
    version: Version.text,
    subcommands: [
      VraagCommand.self, WijkCommand.self, IndicatorCommand.self, ExportCommand.self, ControleerCommand.self,
      BeeldCommand.self, DashboardCommand.self,
    ],
    defaultSubcommand: VraagCommand.self)
}

@main
enum Main {
  static func main() {
    do {
      var command = try Wijkwiel.parseAsRoot()
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}

/// The version of the program.
enum Version {
  static let text = "0.1.0"
}
