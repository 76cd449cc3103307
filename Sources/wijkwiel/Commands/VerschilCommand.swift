import Answers
import ArgumentParser
import BredeWelvaart

/// Answers what came, went or changed between two data packages.
struct VerschilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verschil",
    abstract: "Wat er veranderde tussen twee gegevenspakketten, het meeste eerst.",
    usage: "wijkwiel verschil <oud> [<nieuw>] [<opties>]",
    discussion: """
      Cijfers, oordelen, teksten en kanttekeningen die nieuw, verdwenen of veranderd zijn, met hun bron. Met \
      --formaat markdown is het voor een raadsstuk.

      Voorbeelden:
        wijkwiel verschil assen-2025 assen-2026
        wijkwiel verschil assen-2025 --formaat markdown > verschil.md
      """,
    aliases: ["diff"])

  @Argument(
    help: ArgumentHelp("De map van het oude pakket.", valueName: "oud"), completion: .directory)
  var oud: String

  @Argument(
    help: ArgumentHelp("De map van het nieuwe; zonder is het dat van het programma.", valueName: "nieuw"),
    completion: .directory)
  var nieuw: String?

  @OptionGroup var additions: AdditionOptions
  @OptionGroup var output: AnswerOptions

  func run() throws {
    let withAdditions = additions.areAsked
    let old = try PackageChoice(folder: oud, withAdditions: withAdditions).load(.everything)
    let question = DifferenceQuestion(
      since: old, names: (Self.name(oud), nieuw.map(Self.name) ?? "het pakket van het programma"))
    try Inquiry(
      question: question, package: PackageChoice(folder: nieuw, withAdditions: withAdditions),
      form: output.form, scheme: output.colours.scheme, drawing: nil
    ).run()
  }

  /// The last part of a folder's path.
  private static func name(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }
}
