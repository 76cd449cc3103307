import ArgumentParser
import Cells
import Dashboard
import Presenting

/// Draws one screen of the dashboard without a terminal.
struct BeeldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beeld",
    abstract: "Teken één scherm van het dashboard, als tekst of als plaatje.",
    usage: "wijkwiel beeld [<opties>]",
    discussion: """
      Voorbeelden:
        wijkwiel beeld --maat 100x30 --toetsen "7 Enter"
        wijkwiel beeld --open wiel/WIJK --formaat svg > wiel.svg
      """,
    aliases: ["picture"])

  /// The forms that a picture can have.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tekst
    case ansi
    case svg
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var colours: ColourOptions

  @Option(help: ArgumentHelp("Breedte en hoogte in tekens.", valueName: "BxH"))
  var maat = CellSize(size: Size(width: 80, height: 24))

  @Option(
    help: ArgumentHelp("Teken een stap van dit verhaal, zoals een zaal hem ziet.", valueName: "verhaal"),
    completion: Completions.stories)
  var verhaal: String?

  @Option(
    help: ArgumentHelp("Toetsen die eerst worden ingedrukt, met spaties ertussen.", valueName: "toetsen"))
  var toetsen = ""

  @Option(help: ArgumentHelp("De vorm van de uitvoer: tekst, ansi of svg.", valueName: "vorm"))
  var formaat = Format.tekst

  func validate() throws {
    if verhaal != nil, screen.route != nil {
      throw ValidationError("een verhaal begint bij zijn eerste stap; laat --open weg.")
    }
  }

  func run() throws {
    let keys = try keys()
    // Only the first screen does without texts.
    let isPlain = keys.isEmpty && screen.route == nil && verhaal == nil
    let store = try data.package.load(isPlain ? .map : .everything)
    var dashboard = Dashboard(store: store, size: maat.size)
    if let route = try screen.route(in: store) { dashboard.open(route) }
    let tier = colours.kleuren ?? (formaat == .tekst ? .mono : .indexed256)
    let scheme = ColourScheme(tier: tier, background: colours.background, isForRoom: verhaal != nil)
    let style = screen.drawing.style
    let presentation = style.presentation(
      tier: tier, isUTF8: true, cellAspect: nil, symbols: style.symbols ?? .basis)
    let story = try verhaal.map { try StoryChoice($0).story(of: data.package, store) }
    let canvas =
      story.map { self.canvas(of: $0, dashboard, keys, presentation) }
      ?? self.canvas(of: dashboard, keys, presentation)
    switch formaat {
    case .tekst: StandardStream.output.write(canvas.plainText)
    case .ansi: StandardStream.output.write(canvas.ansiText(scheme))
    case .svg:
      StandardStream.output.write(
        canvas.svg(scheme, title: "Wijkwiel, brede welvaart in \(store.gemeente?.name ?? "")"))
    }
  }

  private func canvas(of start: Dashboard, _ keys: [Key], _ presentation: Presentation) -> Canvas {
    var dashboard = start
    for key in keys {
      if dashboard.handle(.key(key), on: dashboard.frame(presentation)).contains(.quit) { break }
    }
    return dashboard.frame(presentation).canvas
  }

  private func canvas(
    of story: Story, _ dashboard: Dashboard, _ keys: [Key], _ presentation: Presentation
  ) -> Canvas {
    let moment = Clock.now
    // A picture keeps nothing of what a room says.
    var show = Show(stories: [], start: .story(story), dashboard: dashboard, at: moment, isKiosk: true)
    for key in keys {
      if show.handle(.key(key), on: show.frame(presentation), at: moment).contains(.end) { break }
    }
    return show.frame(presentation).canvas
  }

  private func keys() throws(Failure) -> [Key] {
    try toetsen.split(separator: " ").map { name throws(Failure) in
      guard let key = Key(name: String(name)) else {
        throw Failure.usage("de toets '\(name)' bestaat niet; schrijf bijvoorbeeld Enter, Tab, Right of 3.")
      }
      return key
    }
  }
}

/// A size as it is written on the command line: `100x30`.
struct CellSize: ExpressibleByArgument {
  let size: Size

  init(size: Size) {
    self.size = size
  }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (0...1000).contains(width), (0...1000).contains(height)
    else { return nil }
    size = Size(width: width, height: height)
  }

  var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}
