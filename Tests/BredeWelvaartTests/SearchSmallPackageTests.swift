import Testing

@testable import BredeWelvaart

/// The search in a package of three wijken.
@Suite struct SearchSmallPackageTests {
  private func hits(_ query: String, _ package: TestPackage = .small) throws -> [SearchHit] {
    SearchIndex(try package.load()).find(query)
  }

  @Test func eachKindSaysWhatItIs() throws {
    let expected: [(String, SearchHit)] = [
      ("boven", SearchHit(subject: .area("WK1"), kind: "wijk", title: "Noord", detail: "wijk 1")),
      ("dorp", SearchHit(subject: .area("GM1"), kind: "gebied", title: "Dorp", detail: "gemeente")),
      ("huur", SearchHit(subject: .indicator("huur"), kind: "indicator", title: "Huur", detail: "Wonen")),
      (
        "noord groen",
        SearchHit(
          subject: .figure("groen", "WK1"), kind: "cijfer", title: "Noord: Groen",
          detail: "circa 60,25% (2024)")
      ),
      (
        "milieu",
        SearchHit(subject: .theme("milieu"), kind: "thema", title: "Milieu", detail: "2 indicatoren")
      ),
      (
        "huizen",
        SearchHit(
          subject: .statement("eerste"), kind: "uitspraak", title: "Er staan huizen.",
          detail: "Noord · Het blad")
      ),
      (
        "bomen",
        SearchHit(
          subject: .action("bomen"), kind: "actie", title: "Het dorp plant bomen.",
          detail: "Noord en Zuid · Het blad")
      ),
      (
        "koffie",
        SearchHit(
          subject: .place(name: "De Hoek", area: "WK1"), kind: "plek", title: "De Hoek",
          detail: "wijkcentrum · Noord")
      ),
      (
        "apotheek",
        SearchHit(
          subject: .facility(name: "apotheek"), kind: "voorziening", title: "apotheek", detail: "in Noord")
      ),
      ("let op", SearchHit(subject: .caveat("let-op"), kind: "let op", title: "Let op", detail: "Noord")),
      ("deel dorp", SearchHit(subject: .term("Wijk"), kind: "begrip", title: "Wijk", detail: "")),
      (
        "het blad", SearchHit(subject: .source("blad"), kind: "bron", title: "Het blad", detail: "Dorp, 2024")
      ),
    ]
    for (query, hit) in expected { #expect(try hits(query).first == hit, "\(query)") }
  }

  @Test func aFigureThatIsMissingIsNoHit() throws {
    #expect(try !hits("oost groen").contains { $0.kind == "cijfer" })
    #expect(try hits("oost lawaai").first?.subject == .figure("lawaai", "WK3"))
  }

  @Test func wholeWordsComeBeforeBeginningsAndThoseBeforeParts() throws {
    let package = TestPackage.small.editing("indicators.csv") {
      for name in ["Aanzorg", "Zorgtijd", "Veel zorg"] {
        let id = name.slug
        $0 += "\(id),\(name),\(id),wonen,huur,%,1,higher,survey,0.5,Iets.,\n"
      }
    }
    #expect(try hits("zorg", package).map(\.title) == ["Veel zorg", "Zorgtijd", "Aanzorg"])
  }

  @Test func inTextsOnlyWordsAndTheirBeginningsAreFound() throws {
    #expect(try hits("huiz").map(\.kind) == ["uitspraak"])
    #expect(try hits("uizen").isEmpty)
    #expect(try hits("hiuzen").isEmpty)
  }

  @Test func aFacilityThatIsNowhereElseKnownSaysSo() throws {
    func detail(_ rows: String) throws -> String? {
      try hits("apotheek", .small.editing("facilities.csv") { $0 += rows }).first?.detail
    }
    #expect(try detail("apotheek,WK2,no,,blad,Tabel 3\n") == "niet in Zuid")
    #expect(
      try detail("apotheek,WK2,yes,,blad,Tabel 3\napotheek,WK3,yes,,blad,Tabel 3\n") == "in alle wijken")
    #expect(try detail("apotheek,WK2,unknown,,blad,Tabel 3\n") == "niet bekend in Zuid")
    let unknown = TestPackage.small.editing("facilities.csv", "yes", to: "unknown")
    #expect(try hits("apotheek", unknown).first?.detail == "niet bekend in Noord")
    let limited = TestPackage.small.editing("facilities.csv", "yes", to: "limited")
    #expect(try hits("apotheek", limited).first?.detail == "beperkt in Noord")
  }

  @Test func aPackageOfFiguresOnlyCanBeSearched() throws {
    let store = try Store.load(from: PackageSource(files: TestPackage.small.files), extent: .figures)
    let index = SearchIndex(store)
    #expect(index.find("noord").first?.subject == .area("WK1"))
    #expect(index.find("huizen").isEmpty)
  }
}
