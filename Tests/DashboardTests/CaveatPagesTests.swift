import BredeWelvaart
import Testing

@testable import Dashboard

/// The register of figures that contradict each other.
@Suite struct CaveatPagesTests {
  @Test func everyCaveatIsListedOnce() throws {
    let probe = try PanelProbe("letop")
    let listed = probe.page?.items.compactMap { item -> Caveat.ID? in
      guard case .openRoute(.caveat(let id)) = item.command else { return nil }
      return id
    }
    #expect(listed?.sorted() == TestStore.store.content.caveats.map(\.id).sorted())
    #expect(probe.headings.first == "Tussen documenten")
  }

  @Test func contradictingFiguresStandUnderEachOther() throws {
    let probe = try PanelProbe("letop/inwoners-kloosterveen")
    #expect(probe.page?.note == "Kloosterveen")
    let lines = probe.text.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("11.471  2024") })
    #expect(lines[first + 1].contains("11.470"))
    #expect(lines[first + 1].contains("CBS, Tabel"))
    #expect(probe.headings == ["Aantal inwoners", "Bronnen"])
  }

  @Test func theFiguresLeadOn() throws {
    var probe = try PanelProbe("letop/eenzaamheid-twee-definities", "Enter")
    #expect(probe.route == "bron/feitenblad/ernstige-eenzaamheid/assen")
    probe.press("Esc")
    try probe.moveTo { $0.words.hasPrefix("Deel van de volwassenen") }
    probe.press("Enter")
    #expect(probe.route == "indicator/ernstige-eenzaamheid")
  }

  @Test func aCaveatWithoutFiguresNamesItsAreas() throws {
    let probe = try PanelProbe("letop/schildersbuurt")
    #expect(
      probe.items(under: "Waar het over gaat").map(\.words) == ["Assen-Oost", "Schildersbuurt", "Pittelo"])
  }

  @Test func aTitleThatAsksNeedsNoFullStop() throws {
    let probe = try PanelProbe("bron/feitenblad/ernstige-eenzaamheid/assen")
    let words = probe.items(under: "Let op").map(\.words)
    #expect(words.contains { $0.hasPrefix("Eenzaamheid: ongunstig of gelijk? De tekst") })
    #expect(words.contains { $0.hasPrefix("Eenzaamheid: twee definities. 12,6%") })
  }

  @Test func arrowsGoThroughTheRegister() throws {
    // In the order of the list that they are chosen from.
    let ids = TestStore.store.caveatGroups.flatMap(\.caveats).map(\.id)
    var probe = try PanelProbe("letop/\(try #require(ids.last))", "Right")
    #expect(probe.route == "letop/\(ids[0])")
    probe.press("Right")
    #expect(probe.route == "letop/\(ids[1])")
  }
}
