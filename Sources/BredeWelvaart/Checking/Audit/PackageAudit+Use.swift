// What nothing refers to.

extension PackageAudit {
  var unused: [Finding] {
    unusedIndicators + unusedAreas + unusedThemes + unusedSources + unusedWords
  }

  /// The rows whose id is not among the references that some tables have.
  private func unused<Row>(
    _ rows: [Row], _ table: String, _ column: String = "id", by id: (Row) -> Identifier<Row>,
    in tables: [String], _ references: [Identifier<Row>], _ message: (Row) -> String
  ) -> [Finding] {
    // A row that could not be loaded may be the one that refers to it.
    guard tables.allSatisfy(isWhole) else { return [] }
    let used = Set(references)
    return rows.filter { !used.contains(id($0)) }.map {
      Finding(table: table, row: [column: id($0).rawValue], column: column, message: message($0))
    }
  }

  private var unusedIndicators: [Finding] {
    unused(
      store.content.indicators, "indicators", by: \.id, in: ["observations", "assessments"],
      store.content.observations.map(\.indicator) + store.content.assessments.map(\.indicator)
    ) { "'\($0.id)' heeft geen enkel cijfer of oordeel in woorden; voeg er een toe of haal de regel weg." }
  }

  private var unusedAreas: [Finding] {
    let content = store.content
    // Buurten come as a whole, so that their names can be found.
    return unused(
      content.areas.filter { $0.level != .buurt }, "areas", "code", by: \.code,
      in: ["areas", "observations", "statements", "facilities", "places", "actions", "caveats"],
      content.observations.map(\.area) + content.statements.map(\.area) + content.facilities.map(\.area)
        + content.places.map(\.area) + content.actions.flatMap(\.areas) + content.caveats.flatMap(\.areas)
        + content.areas.compactMap(\.parent)
    ) { "Over '\($0.name)' staat er niets; voeg iets toe of haal de regel weg." }
  }

  private var unusedThemes: [Finding] {
    let content = store.content
    return unused(
      content.themes, "themes", by: \.id, in: ["indicators", "statements", "actions"],
      content.indicators.map(\.theme) + content.statements.map(\.theme) + content.actions.map(\.theme)
    ) { "Bij '\($0.id)' hoort niets; voeg iets toe of haal de regel weg." }
  }

  /// The words that a claim is made with anyway, so that none is read as what it is about.
  private var unusedWords: [Finding] {
    store.content.words.filter { word in
      let parts = word.word.split(separator: " ").map(\.slug)
      return parts.contains { ClaimPhrases.causes.contains($0) || ClaimPhrases.exceptions.contains($0) }
        || parts.allSatisfy(ClaimPhrases.fillers.contains)
    }.map {
      Finding(
        table: "words", row: ["word": $0.word, "indicator": $0.indicator.rawValue], column: "word",
        message: "'\($0.word)' zegt in een bewering niet waar die over gaat; kies een ander woord.")
    }
  }

  private var unusedSources: [Finding] {
    let content = store.content
    return unused(
      content.sources, "sources", by: \.id, in: ["observations", "statements", "actions"],
      content.observations.map(\.citation.source) + content.statements.map(\.citation.source)
        + content.actions.map(\.document)
    ) { "Uit '\($0.id)' komt niets; voeg iets toe of haal de regel weg." }
  }

  /// Actions held against a figure that was never measured: a wish or a forecast tells of no action whether it works.
  var unmeasured: [Finding] {
    store.content.actions.flatMap { action in
      action.indicators.compactMap { id in
        guard let kind = store.indicator(id)?.kind, [.forecast, .target].contains(kind) else { return nil }
        return Finding(
          table: "actions", row: ["id": action.id.rawValue], column: "indicators",
          message:
            "'\(id)' is een verwachting of een doel; noem een indicator die is gemeten of laat het leeg.")
      }
    }
  }
}
