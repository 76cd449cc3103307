import ArgumentParser
import BredeWelvaart
import Cells
import Presenting

/// Writes what the room said during a show as a report, or lists the shows of which something was kept.
struct VerslagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verslag",
    abstract: "Het verslag van wat de zaal zei, met de cijfers en hun bronnen.",
    usage: "wijkwiel verslag [<naam> ...] [<opties>]",
    discussion: """
      Zonder naam is het van de laatste keer. Het verslag is Markdown, voor een raadsstuk.

      Voorbeelden:
        wijkwiel verslag > verslag.md
        wijkwiel verslag --lijst
        wijkwiel verslag 14 maart 2026
      """,
    aliases: ["report"])

  @Argument(
    help: ArgumentHelp(
      "De datum, de naam uit de lijst of een deel van de titel van het verhaal.", valueName: "naam"))
  var naam: [String] = []

  @Flag(help: "Noem alle keren waarvan iets bewaard is.")
  var lijst = false

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let folder = RemarkFolder.own else {
      throw Failure.notFound("er is geen persoonlijke map om in te kijken; zet HOME of XDG_DATA_HOME.")
    }
    let shelf = RemarkShelf(folder)
    let words = naam.joined(separator: " ")
    let shows = shelf.shows(called: words)
    if lijst { Self.tell(shelf.faults()) }
    guard let last = shows.last else { throw Self.nothing(words, shelf, folder) }
    guard !lijst else {
      StandardStream.output.write(StandardStream.output.readable(Self.lines(shows)))
      return
    }
    guard shows.count == 1 || words.isEmpty else {
      throw Failure.ambiguous(
        "‘\(words)’ past bij meer keren; kies er een:\n" + Self.lines(shows, indent: "  ").dropLast())
    }
    Self.tell(shelf.faults(of: last))
    let store = try data.package.load(.figures)
    let output = StandardStream.output
    output.write(output.readable(RemarkReport(last.book, store).text))
  }

  private static func nothing(_ words: String, _ shelf: RemarkShelf, _ folder: RemarkFolder) -> Failure {
    if !shelf.shows.isEmpty {
      return .notFound("er is niets bewaard van ‘\(words)’; wijkwiel verslag --lijst noemt wat er is.")
    }
    tell(shelf.faults())
    return .notFound(
      "er is nog niets bewaard in \(folder.path). Bij wijkwiel presenteer schrijft u met n een opmerking op "
        + "en telt u met s handen.")
  }

  /// Each show on a line, by its name.
  private static func lines(_ shows: [RemarkShelf.Show], indent: String = "") -> String {
    let width = shows.map(\.name.cellWidth).max() ?? 0
    return shows.map { "\(indent)\($0.name.padded(to: width))  \($0.words.printable)\n" }.joined()
  }

  /// Says what could not be read; the rest is there all the same.
  private static func tell(_ faults: [DataFault]) {
    guard !faults.isEmpty else { return }
    let lines = faults.map { "\($0.description.printable)\n" }.joined()
    StandardStream.error.write(StandardStream.error.readable(lines + "De rest is wel gelezen.\n"))
  }
}
