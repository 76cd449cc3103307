import BredeWelvaart
import Cells

/// The fills of the wijken for one indicator, and the legend that explains them.
struct MapColouring {
  /// One class of the legend.
  struct LegendClass: Equatable {
    let ink: Ink
    /// Says without colour what the ink says.
    let sign: Character
    let label: String
    /// The number of wijken in it.
    let count: Int
  }

  let inks: [Area.Code: Ink]
  /// What says without colour what the inks say.
  let signs: [Area.Code: Character]
  /// Whether a wijk's class says more than where its figure lies between others.
  let isJudged: [Area.Code: Bool]
  /// From the lowest figures to the highest, then 'no data' where a wijk has none.
  let legend: [LegendClass]
  /// What the classes are around, in words.
  let caption: String

  /// Colours the wijken: around the reference where the figures may be judged, else in sequence.
  init(
    _ indicator: Indicator, _ store: Store, against reference: Reference, toleranceScale: Double,
    glyphs: GlyphSet
  ) {
    let classes = MapClasses(indicator, store, against: reference, toleranceScale: toleranceScale)
    inks = classes.kinds.mapValues(\.ink)
    signs = classes.kinds.mapValues { $0.sign(glyphs) }
    isJudged = classes.kinds.mapValues { kind in
      if case .judged = kind { true } else { false }
    }
    legend = classes.entries.map { entry in
      LegendClass(
        ink: entry.kind.ink, sign: entry.kind.sign(glyphs), label: entry.label, count: entry.areas.count)
    }
    caption = classes.words(store)
  }

  /// Gives the wijken fills that no legend explains.
  init(inks: [Area.Code: Ink]) {
    self.inks = inks
    (signs, isJudged, legend, caption) = ([:], [:], [], "")
  }

  /// Gives all wijken the same fill, for a map that says nothing yet.
  init(veiling wijken: [Area]) {
    self.init(inks: Dictionary(wijken.map { ($0.code, Ink.equal) }) { first, _ in first })
  }
}

extension MapClasses.Kind {
  /// The fill of the class.
  package var ink: Ink {
    switch self {
    case .judged(let verdict, let isStrong): return verdict.ink(isStrong: isStrong)
    case .inWords(let verdict): return verdict.ink(isStrong: false)
    case .apart: return .equal
    case .gap, .noFigure, .developed: return .noData
    case .step(_, let shade):
      let inks: [Ink] = [.class1, .class2, .class3, .class4, .class5]
      return inks.indices.contains(shade - 1) ? inks[shade - 1] : .class5
    }
  }

  fileprivate func sign(_ glyphs: GlyphSet) -> Character {
    switch self {
    case .judged(let verdict, _), .inWords(let verdict), .developed(let verdict): verdict.sign(glyphs)
    case .apart: "/"
    case .step(let number, _): "\(number)".first ?? " "
    case .gap, .noFigure: glyphs.hatch
    }
  }
}
