import ArgumentParser

/// Starts the dashboard; what also happens without a subcommand on a terminal.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Start het dashboard; dat gebeurt ook zonder opdracht.",
    usage: "wijkwiel dashboard [<opties>]")

  @OptionGroup var data: DataOptions
  @OptionGroup var dashboard: DashboardOptions
  @OptionGroup var colours: ColourOptions

  func run() throws {
    try dashboard.run(data, colours)
  }
}
