import ArgumentParser
import Dashboard

/// Starts the dashboard; what happens without a subcommand.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Start het dashboard; dat gebeurt ook zonder opdracht.",
    shouldDisplay: false)

  @OptionGroup var data: DataOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
  }
}
