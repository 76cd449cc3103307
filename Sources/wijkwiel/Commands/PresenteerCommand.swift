import ArgumentParser
import Presenting

/// Shows a story, or the dashboard itself, before a room.
struct PresenteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presenteer",
    abstract: "Presenteer voor een zaal: een verhaal, of het dashboard groot.",
    usage: "wijkwiel presenteer [<verhaal>] [<opties>]",
    discussion: """
      Werkt met een presenter: verder, terug en het scherm zwart. Met ? ziet u alle toetsen; Esc stopt \
      nooit, en q vraagt het eerst. Uw notities leest u op een tweede scherm met ‘wijkwiel notities’.

      Voorbeelden:
        wijkwiel presenteer
        wijkwiel presenteer mijn-verhaal.txt
        wijkwiel presenteer --open kaart/INDICATOR
      """,
    aliases: ["present"])

  @Argument(
    help: ArgumentHelp(
      "De naam van een verhaal of een bestand; zonder verhaal het dashboard zelf.", valueName: "verhaal"),
    completion: Completions.stories)
  var verhaal: [String] = []

  @OptionGroup var data: DataOptions
  @OptionGroup var dashboard: DashboardOptions
  @OptionGroup var colours: ColourOptions

  func validate() throws {
    if !verhaal.isEmpty, dashboard.screen.route != nil {
      throw ValidationError("een verhaal begint bij zijn eerste stap; laat --open weg.")
    }
  }

  func run() throws {
    let name = verhaal.joined(separator: " ")
    let package = data.package
    try dashboard.run(data, colours) { store in
      name.isEmpty ? .dashboard : .story(try StoryChoice(name).story(of: package, store))
    }
  }
}
