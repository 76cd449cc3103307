import ArgumentParser
import BredeWelvaart

/// Checks a data package: all faults, or word that there are none.
struct ControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een gegevenspakket en noem alle fouten.",
    discussion: "Voorbeeld: wijkwiel controleer Resources")

  @Argument(
    help: ArgumentHelp("De map met het pakket; zonder map het eigen pakket.", valueName: "map"),
    completion: .directory)
  var map: String?

  func run() throws {
    let package = PackageChoice(folder: map)
    let store = try package.load(.everything)
    let findings = PackageAudit(store).findings + PackageAudit.strayCharacters(in: package.source)
    guard findings.isEmpty else {
      throw Failure.data(
        (["het gegevenspakket heeft fouten:"] + findings.map { "  \($0)" }).joined(separator: "\n"))
    }
    let content = store.content
    StandardStream.output.write(
      "Geen fouten: \(content.observations.count) cijfers over \(content.indicators.count) indicatoren "
        + "en \(content.areas.count) gebieden, \(content.statements.count) uitspraken, "
        + "\(content.actions.count) acties.\n")
  }
}
