import BredeWelvaart

/// The map of an indicator as rows: the figures of the wijken, and the classes that colour them.
package struct MapQuestion: Question {
  /// A terminal draws the answer.
  package let extent = Store.Extent.map
  private let name: String

  /// Asks for the map of an indicator; an empty name is the one that the dashboard begins with.
  package init(_ name: String) {
    self.name = name
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let meant = try meant(store)
    let indicator = meant.subject
    let classes = MapClasses(indicator, store, against: store.mapReference)
    return Answer(
      title: "De kaart van \(indicator.nameWithUnit)",
      notes: meant.notes + [
        Note(.definition, indicator.definition), Note(.reading, indicator.direction.words),
        Note(.reference, Self.words(for: classes, store)),
      ],
      sections: [
        Section.areas("Wijken", IndicatorFigures(store, indicator).wijken, store),
        Self.legend(classes, store),
      ])
  }

  /// The indicator asked about, for a picture.
  package func subject(_ store: Store) throws(Unanswered) -> Indicator {
    try meant(store).subject
  }

  private func meant(_ store: Store) throws(Unanswered) -> Meant<Indicator> {
    guard name.isEmpty else {
      return try store.indicator(meant: name) { indicator in
        store.wijken.contains { store.isKnown(indicator.id, $0.code) }
      }
    }
    guard let first = store.mapIndicator else {
      throw .unknown(message: "het gegevenspakket heeft geen indicatoren", nearest: [])
    }
    let note = Note(.understood, "U noemt geen indicator; dit is die waarmee het dashboard begint.")
    return Meant(subject: first, notes: [note])
  }

  /// What the classes are around.
  package static func words(for classes: MapClasses, _ store: Store) -> String {
    guard classes.reference != nil else { return "De klassen: \(classes.words(store).asSentence)" }
    return "De klassen liggen rond \(classes.words(store)); "
      + "‘veel’ is meer dan drie keer de marge."
  }

  private static func legend(_ classes: MapClasses, _ store: Store) -> Section {
    let note = classes.indicator.unitNote
    let title = note.isEmpty ? "klasse" : "klasse \(note)"
    return Section(
      "Klassen",
      columns: [.figure(title), .word("betekenis"), .text("wijken")],
      rows: classes.entries.map { entry in
        Row(
          [
            Cell(
              entry.label,
              spoken: entry.label.replacing("<", with: "minder dan ").replacing(">", with: "meer dan ")),
            Cell(entry.words),
            Cell(entry.areas.isEmpty ? "geen wijk" : entry.areas.map(\.name).enumeration),
          ], [MapClassFact(indicator: classes.indicator, entry: entry)], notes: .none)
      })
  }
}
