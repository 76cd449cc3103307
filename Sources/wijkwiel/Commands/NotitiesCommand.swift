import ArgumentParser
import Cells
import CursesTerminal
import Presenting

/// Shows the speaker's notes on a second screen, and steers the show from there.
struct NotitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notities",
    abstract: "Toon op een tweede scherm de notities bij de presentatie.",
    usage: "wijkwiel notities [<opties>]",
    discussion: """
      Start dit in een ander venster of een andere SSH-sessie, als dezelfde gebruiker en op dezelfde \
      computer als wijkwiel presenteer. Het scherm volgt de presentatie: de notities bij de stap, wat \
      hierna komt en de tijd. Dezelfde toetsen werken ook hier; met q sluit u alleen de notities. Lange \
      notities leest u verder met Ctrl-D of het wieltje van de muis.
      """)

  @Flag(help: "Laat de muis vrij om tekst te selecteren.")
  var zonderMuis = false

  @Flag(help: "Gebruik alleen ASCII-tekens.")
  var ascii = false

  @OptionGroup var colours: ColourOptions

  func run() throws {
    let reason = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        let usesMouse = !zonderMuis && !MouseSupport.losesKeys
        let options = TerminalOptions(tier: colours.kleuren, usesMouse: usesMouse)
        return try TerminalSession.run(options) { facts in
          NotesModel(
            NotesScreen(size: facts.size), style: DrawingStyle(isASCII: ascii), background: colours.wish)
        }
      } catch {
        throw Failure.terminal(error.message)
      }
    }
    if case .signal(let signal) = reason {
      MainActor.assumeIsolated { TerminalSession.die(of: signal) }
    }
  }
}
