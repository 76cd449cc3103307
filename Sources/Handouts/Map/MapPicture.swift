import Answers
import BredeWelvaart
import Dashboard

/// The map of an indicator: the wijken coloured by their class, with names, figures and a list of the classes.
struct MapPicture {
  let indicator: Indicator
  let classes: MapClasses
  let store: Store

  init(_ indicator: Indicator, _ store: Store) {
    (self.indicator, self.store) = (indicator, store)
    classes = MapClasses(indicator, store, against: store.mapReference)
  }

  var illustration: Illustration {
    Illustration(
      title: "De kaart van \(indicator.nameWithUnit)", reading: reading, description: description,
      drawing: drawing, figures: store.wijken.map { (indicator, $0) })
  }

  private var reading: String {
    "\(indicator.direction.words) \(MapQuestion.words(for: classes, store))"
  }

  private var description: String {
    let wijken = classes.entries.compactMap { entry -> String? in
      guard !entry.areas.isEmpty else { return nil }
      let names = entry.areas.map { wijk in
        store.readings(indicator, wijk.code).first.map { "\(wijk.name) (\($0.text.full))" } ?? wijk.name
      }
      let word = entry.title.isEmpty ? "Van \(entry.label)" : entry.title.capitalisedFirst
      return "\(word): \(names.enumeration)."
    }
    return wijken.isEmpty ? "Er zijn geen wijken." : wijken.joined(separator: " ")
  }

  private var drawing: Drawing {
    let atlas = Atlas(store)
    let wijken = WijkLabels(indicator: indicator, classes: classes, store: store)
    var drawing =
      atlas.outlines.isEmpty
      ? TilePicture(plan: atlas.tiles, labels: wijken).drawing
      : GroundPicture(outlines: atlas.outlines, bounds: atlas.townBounds, labels: wijken).drawing
    drawing.stack(ClassList(indicator: indicator, classes: classes, store: store).drawing, gap: 14)
    return drawing
  }
}

extension MapClasses.Kind {
  /// What a field of the class is filled with.
  var ground: Chip.Ground { ink == .noData ? .hatched : .ink(ink) }

  /// How a wijk of the class is filled.
  var fill: Paint.Fill { ink == .noData ? .hatched : .solid(.ink(ink)) }

  /// The sign of the class; those from low to high are told by their figures.
  var sign: Sign? {
    switch self {
    case .judged(let verdict, _), .inWords(let verdict), .developed(let verdict): .verdict(verdict)
    case .step, .apart, .gap, .noFigure: nil
    }
  }
}
