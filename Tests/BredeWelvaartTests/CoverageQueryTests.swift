import Testing

@testable import BredeWelvaart

@Suite struct CoverageQueryTests {
  private let store = TestPackage.store

  private func cell(_ store: Store, _ area: Area.Code, _ theme: Theme.ID) throws -> Coverage.Cell {
    let coverage = store.coverage()
    let column = try #require(coverage.themes.firstIndex { $0.id == theme })
    let row = try #require(coverage.rows.first { $0.area.code == area })
    return try #require(row.cells.dropFirst(column).first)
  }

  /// The figures, then the gaps of each kind.
  private func counts(_ cell: Coverage.Cell) -> [Int] { [cell.figures] + Gap.Kind.allCases.map(cell.count) }

  @Test func thereIsACellForEachWijkAndTheme() {
    let coverage = store.coverage()
    #expect(coverage.themes.map(\.id) == store.content.themes.map(\.id))
    #expect(coverage.rows.map(\.area) == store.wijken)
    #expect(coverage.rows.allSatisfy { $0.cells.count == coverage.themes.count })
  }

  @Test func cellsCountWhatTheTablesShow() throws {
    // Bijlage 3 and Tabel 1, with the dashes and question marks of Buitengebied and Assen-Oost.
    let safety = try cell(store, "WK010699", "veiligheid")
    #expect(counts(safety) == [2, 0, 1, 0, 0, 0])
    let welfare = try cell(store, "WK010603", "welzijn")
    #expect(counts(welfare) == [0, 0, 2, 0, 0, 0])
    let work = try cell(store, "WK010601", "arbeid-en-vrije-tijd")
    #expect(counts(work) == [0, 1, 0, 0, 0, 0])
    let lonely = try cell(store, "WK010604", "samenleving")
    #expect(lonely.count(.inWords) == 1)
    let together = try cell(store, "WK010699", "samenleving")
    #expect(counts(together) == [2, 0, 3, 0, 0, 1])
  }

  @Test func figuresAndGapsAreAllThatSomeWijkHas() throws {
    let coverage = store.coverage()
    for row in coverage.rows {
      for (theme, cell) in zip(coverage.themes, row.cells) {
        let gaps = store.gaps(in: row.area, theme: theme.id)
        for kind in Gap.Kind.allCases { #expect(cell.count(kind) == gaps.count { $0.kind == kind }) }
      }
    }
  }

  @Test func gapsNameWhatTheDocumentSays() throws {
    let gaps = store.gaps(in: try store.requiredArea("WK010603"), theme: "welzijn")
    #expect(Set(gaps.map(\.indicator.id)) == ["trajecten-welzijn", "trajecten-aandeel-inwoners"])
    #expect(gaps.allSatisfy { $0.kind == .emptyInDocument })
    #expect(gaps.contains { $0.fact.gap?.note == "Assen-Oost ontbreekt in de tabel" })
    // Only Lariks has a share of loneliness; of Pittelo the document tells it in words.
    let lonely = store.gaps(in: try store.requiredArea("WK010604"), theme: "samenleving")
    #expect(lonely.filter { $0.kind == .inWords }.map(\.indicator.id) == ["eenzaamheid"])
    #expect(lonely.first { $0.kind == .inWords }?.words.contains("ongunstiger dan Nederland") == true)
    let peelo = store.gaps(in: try store.requiredArea("WK010606"), theme: "samenleving")
    #expect(peelo.first { $0.kind == .onlyElsewhere }?.words == "wel van Lariks")
  }

  @Test func aScenarioIsAFigureToo() throws {
    let gaps = store.gaps(in: try store.requiredArea("WK010608"), theme: "wonen")
    #expect(!gaps.contains { $0.indicator.id == "te-bouwen-woningen-kloosterveen" })
  }

  @Test func everyKindOfGapIsTold() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      text = text.replacing("lawaai,WK3,2024,,15,,A", with: "lawaai,WK3,2024,,,,Q")
      text += "huur,WK3,2024,,,,M,blad,Tabel 4,\n"
    }
    let store = try package.load()
    #expect(try counts(cell(store, "WK3", "milieu")) == [0, 0, 1, 0, 1, 0])
    #expect(try cell(store, "WK3", "wonen").count(.cannotExist) == 1)
    #expect(try cell(store, "WK1", "milieu").figures == 2)
    #expect(try cell(store, "WK1", "wonen").count(.onlyElsewhere) == 0)
    let gone = package.editing("observations.csv", "groen,WK1,2024,,60.25,circa,A,blad,Tabel 1,\n", to: "")
    #expect(try cell(gone.load(), "WK1", "milieu").count(.onlyElsewhere) == 1)
  }

  @Test func whatOnlyThisWijkHasIsNoGapElsewhereInIt() throws {
    let store = try TestPackage.oneWijk.load()
    #expect(store.coverage().rows.count == 1)
    #expect(store.gaps(in: try store.requiredArea("WK1"), theme: "milieu").isEmpty)
    // A gap of the gemeente is one that wijken have a figure for.
    let kinds = store.gaps(in: try store.requiredGemeente(), theme: "milieu").map(\.kind)
    #expect(kinds == [.inWords])
  }

  @Test(
    arguments: [
      (0, [], "geen cijfers: de documenten geven er geen per wijk"), (3, [], "3 cijfers"),
      (1, [], "1 cijfer"),
      (0, [.emptyInDocument, .emptyInDocument], "geen cijfers, 2 plekken zonder cijfer in het document"),
      (1, [.emptyInDocument], "1 cijfer, 1 plek zonder cijfer in het document"),
      (0, [.onlyElsewhere, .onlyElsewhere], "geen cijfers, 2 alleen van andere wijken"),
      (0, [.inWords], "geen cijfers, 1 alleen in woorden"),
      (2, [.cannotExist], "2 cijfers, 1 die hier niet kan bestaan"),
      (
        2, [.onlyElsewhere, .cannotExist, .suppressed, .cannotExist],
        "2 cijfers, 2 die hier niet kunnen bestaan, 1 niet openbaar, 1 alleen van andere wijken"
      ),
    ] as [(Int, [Gap.Kind], String)])
  func aCellIsToldInWords(_ figures: Int, _ gaps: [Gap.Kind], _ words: String) {
    #expect(Coverage.Cell(figures: figures, gaps: gaps).words == words)
  }
}
