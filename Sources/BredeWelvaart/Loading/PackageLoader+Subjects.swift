// What figures are about: areas, themes, sources and indicators.

/// The area that another is said to be part of, and where that is said.
private struct AreaParent {
  let child: Area.Code
  let code: Area.Code
  let place: DataFault
}

extension PackageLoader {
  mutating func readAreas() -> [Area] {
    var parents: [AreaParent] = []
    var numbers = KnownIDs<Int>()
    let rows: [Area] = read("areas") { (row: inout TableRow<AreaColumn>, loader) in
      let code = row.newIdentifier(.code, in: &loader.areas)
      let parent = row.text(.parent)
      // Whether it is known is only known after the last row.
      if !parent.isEmpty {
        parents.append(AreaParent(child: code, code: Identifier(parent), place: row.fault(.parent, "")))
      }
      guard let level: Area.Level = row.choice(.level) else { return nil }
      let number = row.text(.number).isEmpty ? nil : row.count(.number)
      if let number, !numbers.insert(Identifier(String(number))) {
        row.fail(.number, "het nummer \(number) is al van een ander gebied; geef elk een eigen nummer.")
      }
      let name = row.required(.name)
      return Area(
        code: code, name: name, shortName: row.text(.shortName, or: name),
        level: level, parent: parent.isEmpty ? nil : Identifier(parent),
        number: number,
        aliases: row.text(.aliases).split(separator: ";").map { $0.trimmed })
    }
    areas.isReadable = !unreadable.contains("areas")
    for parent in parents where areas.lacks(parent.code) {
      faults.add(
        DataFault(
          file: parent.place.file, line: parent.place.line, column: parent.place.column,
          message:
            "Kolom 'parent': het gebied '\(parent.code)' staat niet in deze tabel; voeg het toe of maak het veld leeg."
        ))
    }
    refuseCircles(parents)
    return rows
  }

  /// Refuses areas that are part of themselves, by way of others or not.
  private mutating func refuseCircles(_ parents: [AreaParent]) {
    let above = Dictionary(parents.map { ($0.child, $0.code) }) { first, _ in first }
    // What leads to the top is sound, so that no way is gone twice.
    var sound: Set<Area.Code> = []
    for parent in parents {
      var way: [Area.Code] = []
      var seen: Set<Area.Code> = []
      var code = Optional(parent.child)
      while let area = code, !sound.contains(area), seen.insert(area).inserted {
        way.append(area)
        code = above[area]
      }
      // A way may also lead into a circle; that is told where the circle is.
      if code == parent.child {
        faults.add(
          DataFault(
            file: parent.place.file, line: parent.place.line, column: parent.place.column,
            message: "Kolom 'parent': zo is '\(parent.child)' een deel van zichzelf; noem het gebied erboven."
          ))
      } else if code == nil || code.map(sound.contains) == true {
        sound.formUnion(way)
      }
    }
  }

  mutating func readThemes() -> [Theme] {
    defer { themes.isReadable = !unreadable.contains("themes") }
    return read("themes") { (row: inout TableRow<ThemeColumn>, loader) in
      let id = row.newIdentifier(.id, in: &loader.themes)
      let name = row.required(.name)
      return Theme(
        id: id, name: name, shortName: row.text(.shortName, or: name),
        order: row.count(.order), definition: row.text(.definition))
    }.sorted { $0.order < $1.order }
  }

  mutating func readSources() -> [Source] {
    defer { sources.isReadable = !unreadable.contains("sources") }
    return read("sources") { (row: inout TableRow<SourceColumn>, loader) in
      let id = row.newIdentifier(.id, in: &loader.sources)
      let title = row.required(.title)
      if loader.isReadingAdditions { loader.addedSources.insert(id) }
      return Source(
        id: id, title: title, shortTitle: row.text(.shortTitle, or: title),
        publisher: row.text(.publisher), published: row.text(.published),
        referenceDate: row.text(.referenceDate), note: row.text(.note),
        isAddition: loader.isReadingAdditions)
    }
  }

  mutating func readIndicators() -> [Indicator] {
    defer { indicators.isReadable = !unreadable.contains("indicators") }
    return read("indicators") { (row: inout TableRow<IndicatorColumn>, loader) in
      let id = row.newIdentifier(.id, in: &loader.indicators)
      let theme = row.reference(.theme, to: &loader.themes)
      let levels: [Area.Level] = row.choices(.wheel)
      let tolerance = row.decimal(.tolerance) ?? DecimalNumber(0)
      if tolerance.digits < 0 { row.fail(.tolerance, "een marge is nooit negatief; schrijf 0 of meer.") }
      guard let direction: Indicator.Direction = row.choice(.direction),
        let kind: Indicator.Kind = row.choice(.kind)
      else { return nil }
      let name = row.required(.name)
      return Indicator(
        id: id, name: name, shortName: row.text(.shortName, or: name),
        theme: theme, topic: row.text(.topic), unit: Unit(row.required(.unit)),
        decimals: min(6, row.count(.decimals)), direction: direction, kind: kind,
        tolerance: tolerance, definition: row.text(.definition),
        wheelLevels: levels, section: row.optionalChoice(.section))
    }
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    var part = self[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
