import ArgumentParser
import BredeWelvaart
import Dashboard

/// How screens are drawn, for the dashboard and for single pictures of it.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("open"),
    help: ArgumentHelp("Begin bij een van deze schermen: \(forms).", valueName: "route"),
    completion: Completions.routes)
  var route: String?

  @OptionGroup var drawing: DrawingOptions

  private static let forms = Route.formTexts.enumeration

  /// The view asked for; nil for none.
  func route(in store: Store) throws(Failure) -> Route? {
    guard let text = route else { return nil }
    guard let route = Route(text, store: store) else {
      throw Failure.usage("het scherm '\(text)' bestaat niet; kies uit \(Self.forms).")
    }
    return route
  }
}
