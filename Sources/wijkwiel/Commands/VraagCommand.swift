import Answers
import ArgumentParser

/// What happens without a subcommand: words are answered, and without any the dashboard starts.
///
/// Who asks for a form, such as sentences to be read aloud, gets the overview in it.
struct VraagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vraag",
    abstract: "Zoek op wat u in gewone woorden vraagt; dat mag ook zonder opdracht.",
    usage: "wijkwiel vraag [<woorden> ...] [<opties>]",
    discussion: "Voorbeelden: wijkwiel WIJK, wijkwiel WIJK eenzaamheid, wijkwiel huisarts WIJK",
    aliases: ["ask"])

  @Argument(
    help: ArgumentHelp("Een wijk, een onderwerp of allebei.", valueName: "woorden"),
    completion: Completions.subjects)
  var woorden: [String] = []

  /// Known here only to say where it belongs.
  @Option(help: .hidden) var deel: String?

  @OptionGroup var options: LookUpOptions
  @OptionGroup var dashboard: DashboardOptions

  func validate() throws {
    if let deel {
      throw ValidationError(
        "--deel hoort bij de opdracht wijk: wijkwiel wijk \(woorden.joined(separator: " ")) --deel \(deel)")
    }
    if !woorden.isEmpty, dashboard.screen.route != nil {
      throw ValidationError("--open opent het dashboard; laat de woorden of --open weg.")
    }
  }

  func run() throws {
    if !woorden.isEmpty {
      try options.inquiry(WordsQuestion(woorden)).run()
    } else if StandardStream.output.isTerminal, !options.output.isFormChosen {
      try dashboard.run(options.data, options.output.colours)
    } else {
      try options.inquiry(OverviewQuestion()).run()
    }
  }
}
