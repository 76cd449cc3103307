import ArgumentParser
import BredeWelvaart
import Cells
import CursesTerminal
import Dashboard
import Platform
import Presenting

/// How the dashboard starts and behaves.
struct DashboardOptions: ParsableArguments {
  @OptionGroup var screen: ScreenOptions

  @Option(
    help: ArgumentHelp("Begin met wat er veranderde sinds het pakket in deze map.", valueName: "map"),
    completion: .directory)
  var verschil: String?

  @Flag(help: "Laat de muis vrij om tekst te selecteren.")
  var zonderMuis = false

  @Flag(help: "Voor een scherm waar iedereen bij kan: er wordt niets bewaard.")
  var kiosk = false

  @Flag(help: "Onthoud wat u markeert tot de volgende keer, ook met WIJKWIEL_ONTHOUD=ja; niet met --kiosk.")
  var onthoud = false

  /// Crashes at the first key, so that tests can see the terminal being put back.
  @Flag(help: .hidden)
  var crashVoorTest = false

  /// Finds no texts after the first screen, so that tests can see that being told.
  @Flag(help: .hidden)
  var zonderTekstenVoorTest = false
}

extension DashboardOptions {
  /// Shows the dashboard, or the show that begins with something of the store, until it ends.
  ///
  /// - Throws: What is wrong with what was asked for, or with the package or the terminal.
  func run(
    _ data: DataOptions, _ colours: ColourOptions, presenting start: ((Store) throws -> Show.Start)? = nil
  ) throws {
    // Everything that can be wrong is said before the terminal is touched.
    // The first screen shows figures only, so the texts can follow it; what else is asked may need them.
    let isPlain = screen.route == nil && start == nil && verschil == nil
    let store = try data.package.load(isPlain ? .map : .everything)
    let route = try screen.route(in: store)
    let old = try verschil.map { folder in
      try PackageChoice(folder: folder, withAdditions: data.package.withAdditions).load(.everything)
    }
    let start = try start?(store)
    let package = data.package
    let texts = zonderTekstenVoorTest ? PackageSource(files: [:]) : package.source
    let marks = marks(store)
    let unkept = MainActor.assumeIsolated { UnkeptRemarks() }
    let usesMouse = MouseSupport.isWanted(unless: zonderMuis)
    let reason = try MainActor.assumeIsolated {
      do throws(TerminalError) {
        let options = TerminalOptions(tier: colours.kleuren, usesMouse: usesMouse)
        return try TerminalSession.run(options) { facts in
          var dashboard = Dashboard(
            store: store, size: facts.size, usesMouse: usesMouse, hasClipboard: facts.hasClipboard,
            writesFiles: !kiosk)
          dashboard.mark(marks?.marked ?? [])
          if let old { dashboard.compare(with: old) }
          if let route { dashboard.open(route) }
          var model = DashboardModel(
            dashboard: dashboard, package: package, texts: texts, style: screen.drawing.style,
            background: colours.wish, isKiosk: kiosk, marks: marks, unkept: unkept)
          model.crashes = crashVoorTest
          if let start { model.present(start, isWhole: true) }
          return model
        }
      } catch {
        throw Failure.terminal(error.message)
      }
    }
    let losses = MainActor.assumeIsolated { [marks?.keep(), unkept.message].compactMap(\.self) }
    switch reason {
    case .quit, .endOfInput:
      guard losses.isEmpty else { throw Failure.cannotWrite(losses.joined(separator: "\nwijkwiel: ")) }
    case .failure(let message):
      for loss in losses { Failure.tell("wijkwiel: \(loss)") }
      throw Failure.data(message)
    case .signal(let signal):
      for loss in losses { Failure.tell("wijkwiel: \(loss)") }
      MainActor.assumeIsolated { TerminalSession.die(of: signal) }
    }
  }

  /// What keeps the marks from one time to the next; nil where nobody asks for that, or nothing may be kept.
  private func marks(_ store: Store) -> MarksMemory? {
    guard !kiosk, onthoud || Environment["WIJKWIEL_ONTHOUD"]?.lowercased() == "ja",
      let file = MarksFile(
        store, stateHome: Environment["XDG_STATE_HOME"], home: Environment["HOME"])
    else { return nil }
    return MainActor.assumeIsolated { MarksMemory(file) }
  }
}
