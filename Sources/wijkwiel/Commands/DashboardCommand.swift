import ArgumentParser
import Dashboard

/// Starts the dashboard; what happens without a subcommand.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Start het dashboard (dit gebeurt ook zonder opdracht).")

  @OptionGroup var data: DataOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
  }
}
