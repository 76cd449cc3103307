import ArgumentParser
import BredeWelvaart
import Dashboard

/// How screens are drawn, for the dashboard and for single pictures of it.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("open"), help: ArgumentHelp("Begin bij dit scherm: \(Route.forms).", valueName: "route")
  )
  var route: String?

  @OptionGroup var drawing: DrawingOptions

  /// The view asked for; nil for none.
  func route(in store: Store) throws(Failure) -> Route? {
    guard let text = route else { return nil }
    guard let route = Route(text, store: store) else {
      throw Failure.usage("het scherm '\(text)' bestaat niet; kies uit \(Route.forms).")
    }
    return route
  }
}
