import BredeWelvaart
import Cells

/// Everything that the dashboard remembers; the screen is a function of it.
package struct State: Equatable, Sendable {
  /// The parts of the overview that can have the cursor.
  package enum Pane: Hashable, Sendable {
    case map
    case wheel
  }

  /// What the bottom of the stack of screens shows.
  package enum Layout: Hashable, Sendable {
    case overview
    case map
    case wheel
  }

  /// How much of the municipality the map shows.
  package enum Zoom: Hashable, Sendable {
    case town
    case gemeente
  }

  /// How the map shows the wijken.
  package enum MapStyle: Hashable, CaseIterable, Sendable {
    case drawn
    case tiles
    /// As much ink as people.
    case people

    var words: String {
      switch self {
      case .drawn: "getekend"
      case .tiles: "tegels"
      case .people: "zo groot als het aantal inwoners"
      }
    }
  }

  /// How the wheel is shown.
  package enum WheelStyle: Hashable, CaseIterable, Sendable {
    /// Round where there is room.
    case round
    /// A list by theme.
    case list
    /// A list with the least favourable first.
    case byVerdict

    var words: String {
      switch self {
      case .round: "rond, waar het past"
      case .list: "als lijst per thema"
      case .byVerdict: "als lijst, ongunstige eerst"
      }
    }
  }

  /// A verdict of the wheel that is not what it was.
  package struct Change: Hashable, Sendable {
    package let indicator: Indicator.ID
    package let ring: Assessment.Ring
  }

  /// What a verdict was and what it has become; nil is none.
  package struct Turn: Hashable, Sendable {
    package let change: Change
    package let before: Verdict?
    package let after: Verdict?
  }

  package internal(set) var size: Size
  package internal(set) var layout = Layout.overview
  package internal(set) var panels: [Panel] = []
  /// What lies over the screen; it takes the next keys.
  package internal(set) var popup: Popup?
  package internal(set) var focus = Pane.map

  /// The area that the wheel and the panels are about.
  package internal(set) var area: Area.Code
  /// The indicator that colours the map and that the wheel's cursor is on.
  package internal(set) var indicator: Indicator.ID
  /// The indicator that the map keeps while the one chosen has nothing of any wijk.
  var coloured: Indicator.ID
  package internal(set) var ring = Assessment.Ring.position

  /// The levels of area that are held against the second of their references.
  package internal(set) var secondReferenceLevels: Set<Area.Level> = []
  /// How often the tolerance was widened (positive) or narrowed; 0 is the data's own.
  package internal(set) var toleranceStep = 0
  /// The verdicts that the last command changed, in the order of the wheel.
  package internal(set) var turns: [Turn] = []

  package internal(set) var zoom = Zoom.town
  /// Nil is what suits the terminal and its size.
  package internal(set) var mapStyle: MapStyle?
  package internal(set) var wheelStyle = WheelStyle.round
  package internal(set) var usesMouse: Bool
  /// Whether the terminal may have a clipboard; some are known not to.
  package let hasClipboard: Bool
  /// Whether anything may be written into files.
  package let writesFiles: Bool
  /// The areas marked for a comparison, in the order of marking.
  package internal(set) var marked: [Area.Code] = []
  /// The criteria ticked, by their places in the package.
  package internal(set) var ticked: Set<Int> = []
  var history = History()
  /// What the last command has to say; shown until the next.
  package internal(set) var notice = ""

  /// The state at the start: the municipality as a whole.
  package init(
    store: Store, size: Size, usesMouse: Bool = true, hasClipboard: Bool = true, writesFiles: Bool = true
  ) {
    (self.size, self.usesMouse, self.hasClipboard) = (size, usesMouse, hasClipboard)
    self.writesFiles = writesFiles
    area = (store.gemeente ?? store.content.areas.first)?.code ?? ""
    indicator = store.mapIndicator?.id ?? ""
    coloured = indicator
  }

  /// The factor on every indicator's tolerance: 1 is the data's own.
  package var toleranceScale: Double {
    let scales = [0, 0.25, 0.5, 1, 1.5, 2, 3]
    let index = toleranceStep + 3
    return scales.indices.contains(index) ? scales[index] : 1
  }

  static let toleranceSteps = -3...3

  /// Where the last command changed a verdict.
  package var changed: Set<Change> { Set(turns.map(\.change)) }

  package var panel: Panel? { panels.last }

  /// Whether characters are text rather than commands.
  package var isTyping: Bool { panel?.route.takesText ?? false }

  /// The route that leads to the screen shown.
  package var route: Route {
    if let panel { return panel.route }
    // A package may have no areas, or no indicators.
    let area = area.rawValue.isEmpty ? nil : area
    return switch layout {
    case .overview: .overview(area)
    case .map: .map(indicator.rawValue.isEmpty ? nil : indicator)
    case .wheel: .wheel(area)
    }
  }

  /// What the area's figures are held against; nil where there is nothing around the area.
  package func reference(_ store: Store) -> Reference? {
    store.area(area).flatMap { reference(for: $0, store) }
  }

  /// The wheel that the screen shows; nil where the area has nothing to be held against.
  package func wheel(_ store: Store) -> Wheel? {
    guard let area = store.area(area), let reference = reference(store) else { return nil }
    return store.wheel(of: area, against: reference, toleranceScale: toleranceScale)
  }

  /// What is known of an indicator in an area, held against others as the dashboard does at the moment.
  func fact(_ indicator: Indicator, _ area: Area, _ store: Store) -> FigureFact {
    store.fact(indicator, area, against: reference(for: area, store), toleranceScale: toleranceScale)
  }

  /// What the wijken on the map are held against.
  package func mapReference(_ store: Store) -> Reference {
    guard let wijk = store.wijken.first else { return .wijken }
    return reference(for: wijk, store) ?? .wijken
  }

  /// What an area's figures are held against; nil where there is nothing around it.
  func reference(for area: Area, _ store: Store) -> Reference? {
    let references = store.references(for: area)
    return secondReferenceLevels.contains(area.level)
      ? references.dropFirst().first ?? references.first : references.first
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// What comes after it for somebody who goes through them.
  var next: Self { Self.allCases.stepping(from: self, by: 1) }
}
