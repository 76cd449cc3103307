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
      Met een datum is het van die hele dag, op volgorde van tijd. Zonder naam is het van de laatste keer, \
      met wat er die dag eerder bij hetzelfde verhaal is bewaard. Het verslag is Markdown, voor een raadsstuk.

      Voorbeelden:
        wijkwiel verslag > verslag.md
        wijkwiel verslag --lijst
        wijkwiel verslag 14 maart 2026
        wijkwiel verslag --vergelijk
      """,
    aliases: ["report"])

  @Argument(
    help: ArgumentHelp(
      "De datum, de naam uit de lijst of een deel van de titel van het verhaal.", valueName: "naam"))
  var naam: [String] = []

  @Flag(help: "Noem alle keren waarvan iets bewaard is.")
  var lijst = false

  @Flag(help: "De zaal tegenover het cijfer: de handen van alle keren naast elkaar.")
  var vergelijk = false

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let folder = RemarkFolder.own else {
      throw Failure.notFound("er is geen persoonlijke map om in te kijken; zet HOME of XDG_DATA_HOME.")
    }
    let shelf = RemarkShelf(folder)
    let words = naam.joined(separator: " ")
    let shows = shelf.shows(called: words)
    if lijst { Self.tell(shelf.faults()) }
    guard !shows.isEmpty else { throw Self.nothing(words, shelf, folder) }
    guard !lijst else {
      StandardStream.output.write(StandardStream.output.readable(Self.lines(shows)))
      return
    }
    guard !vergelijk else { return try compare(shows, shelf) }
    let chosen = words.isEmpty ? shelf.latest : shows
    guard Self.isOneDay(chosen) else {
      throw Failure.ambiguous(
        "‘\(words)’ past bij meer keren; kies er een:\n" + Self.lines(shows, indent: "  ").dropLast())
    }
    Self.tell(chosen.flatMap { shelf.faults(of: $0) })
    let store = try data.package.load(.figures)
    let output = StandardStream.output
    let reports = chosen.map { RemarkReport($0.book, store).text }
    output.write(output.readable(reports.joined(separator: "\n")))
  }

  /// Writes what rooms chose beside the figures.
  private func compare(_ shows: [RemarkShelf.KeptShow], _ shelf: RemarkShelf) throws {
    Self.tell(shows.flatMap { shelf.faults(of: $0) })
    guard let comparison = RoomComparison(shows.map(\.book), try data.package.load(.figures)) else {
      throw Failure.notFound("er zijn nog geen handen geteld; dat doet u met s bij wijkwiel presenteer.")
    }
    let output = StandardStream.output
    output.write(output.readable(comparison.text))
  }

  /// Whether shows can share a report.
  private static func isOneDay(_ shows: [RemarkShelf.KeptShow]) -> Bool {
    let days = Set(shows.map(\.day))
    return shows.count == 1 || days.count == 1 && !days.contains(nil)
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
  private static func lines(_ shows: [RemarkShelf.KeptShow], indent: String = "") -> String {
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
