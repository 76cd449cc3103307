import BredeWelvaart
import Cells
import CursesTerminal
import Dashboard
import Handouts
import Platform
import Presenting

/// Joins the dashboard, or a show of it, to the terminal.
@MainActor
struct DashboardModel: ScreenModel {
  private var dashboard: Dashboard
  /// The show before a room; nil for none.
  private var presenter: Presenter?
  /// Whether the program ends with the show.
  private var isWholeShow = false
  private let package: PackageChoice
  /// Where the texts come from that the first screen does without.
  private let texts: PackageSource
  private let style: DrawingStyle
  /// The background that was asked for; nil leaves it to the terminal.
  private let background: ColourScheme.Background?
  private let isKiosk: Bool
  /// Takes note of what is marked, where that is to be kept.
  private let marks: MarksMemory?
  /// Takes note of what rooms said and could not be kept.
  private let unkept: UnkeptRemarks
  /// The screen shown last: what clicks are aimed at.
  private var frame: Frame?
  /// Whether the first key ends it all, for tests of what becomes of the terminal.
  var crashes = false

  init(
    dashboard: Dashboard, package: PackageChoice, texts: PackageSource, style: DrawingStyle,
    background: ColourScheme.Background?, isKiosk: Bool, marks: MarksMemory?, unkept: UnkeptRemarks
  ) {
    (self.dashboard, self.package, self.texts, self.style) = (dashboard, package, texts, style)
    (self.isKiosk, self.marks, self.unkept) = (isKiosk, marks, unkept)
    self.background = background
  }

  func scheme(for facts: TerminalFacts) -> ColourScheme {
    let usual = ColourScheme(tier: facts.tier, background: background ?? facts.background)
    return presenter?.scheme(usual) ?? usual
  }

  var waiting: Waiting { presenter?.waiting ?? Waiting() }

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
    if let effects = presenter?.handle(event, on: frame) { return carryOut(effects) }
    let effects = dashboard.handle(event, on: frame)
    marks?.marked = dashboard.state.marked
    return effects.compactMap { effect in
      switch effect {
      case .present: present(.choice, isWhole: false)
      case .write(let form): dashboard.tell(Self.write(form, of: dashboard))
      default: return effect.request
      }
      return nil
    }
  }

  mutating func goOn() -> [TerminalRequest] {
    carryOut(presenter?.goOn() ?? [])
  }

  /// Begins a show; the program ends with it where it is the whole of what was asked for.
  mutating func present(_ start: Show.Start, isWhole: Bool) {
    let stories = StoryShelf(package).stories(dashboard.store)
    isWholeShow = isWhole
    presenter = Presenter(
      stories: stories, start: start, dashboard: dashboard, isKiosk: isKiosk, unkept: unkept)
  }

  /// Writes the screen into the folder that the program was started in; tells where it is, or why it is not.
  private static func write(_ form: ScreenForm, of dashboard: Dashboard) -> String {
    guard let file = ScreenFile(form, of: dashboard) else {
      return "Van dit scherm is er geen pagina; kies tekst of een plaatje."
    }
    do throws(NewFile.Problem) {
      let name = try NewFile.write(file)
      return "Bewaard: \(name), in \(CurrentFolder.words)"
    } catch {
      return error.message
    }
  }

  private mutating func carryOut(_ effects: [ShowEffect]) -> [TerminalRequest] {
    effects.compactMap { effect in
      switch effect {
      case .dashboard(.write(let form)):
        if let words = presenter.map({ Self.write(form, of: $0.show.dashboard) }) { presenter?.tell(words) }
        return nil
      case .dashboard(let effect): return effect.request
      case .keep: return nil
      case .end:
        guard !isWholeShow, let size = presenter?.show.dashboard.state.size else { return .quit }
        presenter = nil
        _ = dashboard.handle(.resize(size))
        if unkept.endShow() {
          dashboard.tell("Wat de zaal zei is niet bewaard; als u stopt, komt het op het scherm.")
        }
        // The show may have let the mouse go.
        return .mouse(dashboard.state.usesMouse)
      }
    }
  }

  mutating func canvas(for facts: TerminalFacts) -> Canvas {
    let presentation = style.presentation(on: facts)
    let frame = presenter?.show.frame(presentation) ?? dashboard.frame(presentation)
    self.frame = frame
    return frame.canvas
  }
}

extension Effect {
  /// The same as the terminal is asked; nil for what is none of its business.
  fileprivate var request: TerminalRequest? {
    switch self {
    case .quit: .quit
    case .suspend: .suspend
    case .redraw: .redraw
    case .mouse(let captures): .mouse(captures)
    case .copy(let text): .copy(text)
    case .present, .write: nil
    }
  }
}
