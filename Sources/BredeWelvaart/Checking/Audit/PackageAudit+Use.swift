// What nothing refers to.

extension PackageAudit {
  var unused: [Finding] {
    unusedIndicators + unusedAreas + unusedThemes + unusedSources
  }

  /// A row that could not be loaded may be the one that refers to it.
  private func areWhole(_ tables: String...) -> Bool {
    tables.allSatisfy(isWhole)
  }

  private var unusedIndicators: [Finding] {
    guard areWhole("observations") else { return [] }
    let observed = Set(store.content.observations.map(\.indicator))
    return store.content.indicators.filter { !observed.contains($0.id) }.map {
      Finding(
        table: "indicators", row: ["id": $0.id.rawValue], column: "id",
        message: "'\($0.id)' heeft geen enkel cijfer; voeg er een toe of haal de regel weg.")
    }
  }

  private var unusedAreas: [Finding] {
    guard areWhole("areas", "observations", "statements", "facilities", "places", "actions", "caveats") else {
      return []
    }
    let content = store.content
    let areas = Set(
      content.observations.map(\.area) + content.statements.map(\.area) + content.facilities.map(\.area)
        + content.places.map(\.area) + content.actions.flatMap(\.areas) + content.caveats.flatMap(\.areas)
        + content.areas.compactMap(\.parent))
    // Buurten come as a whole, so that their names can be found.
    return content.areas.filter { $0.level != .buurt && !areas.contains($0.code) }.map {
      Finding(
        table: "areas", row: ["code": $0.code.rawValue], column: "code",
        message: "Over '\($0.name)' staat er niets; voeg iets toe of haal de regel weg.")
    }
  }

  private var unusedThemes: [Finding] {
    guard areWhole("indicators", "statements", "actions") else { return [] }
    let content = store.content
    let themes = Set(
      content.indicators.map(\.theme) + content.statements.map(\.theme) + content.actions.map(\.theme))
    return content.themes.filter { !themes.contains($0.id) }.map {
      Finding(
        table: "themes", row: ["id": $0.id.rawValue], column: "id",
        message: "Bij '\($0.id)' hoort niets; voeg iets toe of haal de regel weg.")
    }
  }

  private var unusedSources: [Finding] {
    guard areWhole("observations", "statements", "actions") else { return [] }
    let content = store.content
    let sources = Set(
      content.observations.map(\.citation.source) + content.statements.map(\.citation.source)
        + content.actions.map(\.document))
    return content.sources.filter { !sources.contains($0.id) }.map {
      Finding(
        table: "sources", row: ["id": $0.id.rawValue], column: "id",
        message: "Uit '\($0.id)' komt niets; voeg iets toe of haal de regel weg.")
    }
  }
}
