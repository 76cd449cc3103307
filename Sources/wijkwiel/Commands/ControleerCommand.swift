import ArgumentParser
import BredeWelvaart

/// Checks a data package: all faults, or word that there are none.
struct ControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een gegevenspakket en noem alle fouten.",
    usage: "wijkwiel controleer [<map>] [<opties>]",
    discussion: """
      Elke fout staat op een eigen regel, als bestand:regel:kolom: wat er mis is en wat u kunt doen.

      Voorbeeld: wijkwiel controleer Resources
      """,
    aliases: ["check"])

  @Argument(
    help: ArgumentHelp("De map met het pakket; zonder map het eigen pakket.", valueName: "map"),
    completion: .directory)
  var map: String?

  func run() throws {
    let check = PackageCheck(PackageChoice(folder: map).source)
    guard check.faults.isEmpty, let content = check.store?.content else {
      throw report(check)
    }
    StandardStream.output.write(
      "Geen fouten: \(content.observations.count) cijfers over \(content.indicators.count) indicatoren "
        + "en \(content.areas.count) gebieden, \(content.statements.count) uitspraken, "
        + "\(content.actions.count) acties.\n")
  }

  /// Writes the faults, which are what was asked for, and gives their number as the reason to stop.
  private func report(_ check: PackageCheck) -> Failure {
    StandardStream.output.write(check.faults.map { "\($0)\n" }.joined())
    let count = check.faults.count + check.omitted
    let shown = check.omitted > 0 ? "; hierboven staan de eerste \(check.faults.count)" : ""
    let place = map.map { " in \($0)" } ?? ""
    return Failure.data(
      "het gegevenspakket\(place) heeft \(count) \(count == 1 ? "fout" : "fouten")\(shown).")
  }
}
