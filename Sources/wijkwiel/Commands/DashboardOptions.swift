import ArgumentParser
import BredeWelvaart
import Cells
import CursesTerminal
import Dashboard

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the dashboard starts and behaves.
struct DashboardOptions: ParsableArguments {
  @OptionGroup var screen: ScreenOptions

  @Flag(help: "Laat de muis vrij om tekst te selecteren.")
  var zonderMuis = false

  /// Crashes at the first key, so that tests can see the terminal being put back.
  @Flag(help: .hidden)
  var crashVoorTest = false

  /// Finds no texts after the first screen, so that tests can see that being told.
  @Flag(help: .hidden)
  var zonderTekstenVoorTest = false
}

extension DashboardOptions {
  /// Shows the dashboard until it ends.
  func run(_ data: DataOptions, _ colours: ColourOptions) throws {
    // Everything that can be wrong is said before the terminal is touched.
    // The first screen shows figures only, so the texts can follow it; a route may lead to texts at once.
    let store = try data.package.load(screen.route == nil ? .map : .everything)
    let route = try screen.route(in: store)
    let package = data.package
    let texts = zonderTekstenVoorTest ? PackageSource(files: [:]) : package.source
    let reason = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        let options = TerminalOptions(tier: colours.kleuren, usesMouse: !zonderMuis)
        return try TerminalSession.run(options) { facts in
          var dashboard = Dashboard(
            store: store, size: facts.size, usesMouse: !zonderMuis, hasClipboard: facts.hasClipboard)
          if let route { dashboard.open(route) }
          return DashboardModel(
            dashboard: dashboard, package: package, texts: texts, options: screen,
            scheme: ColourScheme(tier: facts.tier, background: colours.background), crashes: crashVoorTest)
        }
      } catch {
        throw Failure.terminal(error.message)
      }
    }
    switch reason {
    case .quit, .endOfInput: break
    case .failure(let message): throw Failure.data(message)
    case .signal(let signal): MainActor.assumeIsolated { TerminalSession.die(of: signal) }
    }
  }
}

/// Joins the dashboard to the terminal.
@MainActor
private struct DashboardModel: ScreenModel {
  private var dashboard: Dashboard
  private let package: PackageChoice
  /// Where the texts come from that the first screen does without.
  private let texts: PackageSource
  private let options: ScreenOptions
  private let crashes: Bool
  /// The screen shown last: what clicks are aimed at.
  private var frame: Frame?

  let scheme: ColourScheme

  init(
    dashboard: Dashboard, package: PackageChoice, texts: PackageSource, options: ScreenOptions,
    scheme: ColourScheme, crashes: Bool
  ) {
    self.dashboard = dashboard
    self.package = package
    self.texts = texts
    self.options = options
    self.crashes = crashes
    self.scheme = scheme
  }

  mutating func finishStarting() -> [TerminalRequest] {
    do throws(Failure) {
      dashboard.complete(with: try package.complete(dashboard.store, from: texts))
      return []
    } catch {
      return [.fail(error.message)]
    }
  }

  mutating func handle(_ event: InputEvent) -> [TerminalRequest] {
    if crashes, case .key = event { abort() }
    return dashboard.handle(event, on: frame).map { effect in
      switch effect {
      case .quit: .quit
      case .suspend: .suspend
      case .redraw: .redraw
      case .mouse(let captures): .mouse(captures)
      case .copy(let text): .copy(text)
      }
    }
  }

  mutating func canvas(for facts: TerminalFacts) -> Canvas {
    let frame = dashboard.frame(
      options.drawing.style.presentation(
        tier: scheme.tier, isUTF8: facts.isUTF8, cellAspect: facts.cellAspect))
    self.frame = frame
    return frame.canvas
  }
}
