import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What is where: the table of facilities, its words, and the places where people meet.
@Suite struct AreaFacilitiesTests {
  private static let small = [
    "facilities": """
    bad,WK1,yes,,blad,Tabel
    hts,WK2,limited,Op dinsdag,blad,Tabel
    soos-voor-jong,WK1,no,,blad,Tabel
    haven,GM1,yes,Met kraan,blad,Tekst

    """,
    "glossary": "Hoge technische school,HTS,Leert bouwen.,blad,Tekst\n",
  ]

  @Test func eachLineGivesTheWijkenInOrder() {
    let page = PanelPages.page("wijk/lariks/voorzieningen")
    let lines = page.items.prefix(4).flatMap { PanelPages.lines($0) }
    #expect(
      lines == [
        "Apotheek ✓ ✓ ✗ ✓ ? ✓ ✓ ✓ ✓ ✗",
        "Fysiotherapeut ✓ ✓ ✗ ✓ ? ✓ ✗ ✓ ✓ ✓",
        "Huisarts ✓ ✓ ✗ ✓ ? ✓ ✗ ✓ ✓ ✗",
        "Tandarts ✓ ✓ ✗ ✗ ? ✓ ✓ ✓ ✓ ✓",
      ])
  }

  @Test func theFootTellsTheLineInWords() {
    let page = PanelPages.page("wijk/lariks/voorzieningen")
    #expect(page.foot(at: 2).hasPrefix("Huisarts in Lariks: niet aanwezig. De tabel telt er 2 van de 4"))
    #expect(
      page.foot(at: 2).contains(
        "Niet in Pittelo, Lariks en Assen-West; niet bekend in Buitengebied."))
    #expect(
      page.foot(at: 2).contains(
        "Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst"
      ))
  }

  @Test func aBuurtHasTheFacilitiesOfItsWijk() {
    let page = PanelPages.page("gebied/bu01060104/voorzieningen")
    #expect(page.foot(at: 2).hasPrefix("Huisarts in Lariks: niet aanwezig."))
  }

  @Test func aFacilityThatNobodyNamesHereIsFoundElsewhere() {
    let page = PanelPages.page("wijk/lariks/voorzieningen")
    #expect(page.foot(at: 11).hasPrefix("Theater in Lariks: niet genoemd. Wel in Centrum."))
  }

  @Test func theGemeenteCountsTheWijken() {
    let page = PanelPages.page("gebied/assen/voorzieningen")
    #expect(page.foot(at: 2).hasPrefix("Huisarts: in 6 van de 10 wijken."))
  }

  @Test func whatIsForAllComesBelow() {
    let page = PanelPages.page("wijk/lariks/voorzieningen")
    #expect(page.headings == ["In heel Assen", "Ontmoetingsplekken in Lariks", "Let op"])
    let lines = page.items.flatMap { PanelPages.lines($0) }
    #expect(lines.contains("Ziekenhuis ✓ Wilhelmina Ziekenhuis"))
    #expect(lines.contains("Universiteit ✗ niet aanwezig"))
    #expect(lines.contains("Middelbare school ✓ 11 scholen, van vmbo-basis tot en met vwo"))
  }

  @Test func aWijkHasItsOwnPlacesAndLeadsToTheRest() {
    let page = PanelPages.page("wijk/lariks/voorzieningen")
    #expect(page.entries.contains("BIC Lariks: Buurtinformatiecentrum van de Lariks."))
    #expect(!page.entries.contains { $0.hasPrefix("De Dissel") })
    #expect(page.entries.contains("Er zijn ook 53 plekken en initiatieven voor heel Assen."))
    #expect(page.items.contains { $0.command == .openRoute(.area("GM0106", .facilities)) })
  }

  @Test func theGemeenteHasAllPlacesByWijk() {
    let page = PanelPages.page("gebied/assen/voorzieningen")
    #expect(
      page.items.count { if case .place? = $0.subject { true } else { false } }
        == TestStore.store.content.places.count)
    #expect(page.headings.contains("Ontmoetingsplekken in Marsdijk"))
  }

  @Test(arguments: [0, 5, 8]) func enterAndBLeadToTheSource(_ cursor: Int) {
    let item = PanelPages.page("wijk/lariks/voorzieningen").item(at: cursor)
    #expect(item?.command == item?.citation.map(Command.openCitation))
    #expect(item?.citation?.locator == "Kernpunten per wijk, tabel vóór de Begrippenlijst")
  }

  @Test func namesAreMadeReadable() throws {
    let store = try PanelPages.store(Self.small)
    let page = PanelPages.page("wijk/noord/voorzieningen", store: store)
    let lines = page.items.flatMap { PanelPages.lines($0) }
    #expect(lines.contains("Hoge technische school · ~"))
    #expect(lines.contains("Soos voor jong ✗ ·"))
    #expect(lines.contains("Bad ✓ ·"))
    #expect(page.foot(at: 1).contains("Hoge technische school: Leert bouwen."))
    #expect(page.foot(at: 1).contains("Beperkt in Zuid."))
  }

  @Test func signsBecomeLettersInASCII() {
    var dashboard = TestStore.dashboard()
    dashboard.open(.area("WK010601", .facilities))
    let ascii = Presentation(glyphs: GlyphSet(ascii: true, tier: .mono))
    let text = PanelPages.words(dashboard.frame(ascii).canvas.plainText)
    #expect(text.contains("Huisarts j j n j ? j n j j n"))
    #expect(text.contains("j ja, n nee, ~ beperkt, ? niet bekend, - niet genoemd."))
  }

  @Test func withoutFacilitiesThereAreWords() throws {
    let page = PanelPages.page("wijk/noord/voorzieningen", store: try PanelPages.store([:]))
    #expect(page.items.isEmpty)
    #expect(page.empty == "De documenten noemen geen voorzieningen in Noord.")
    #expect(page.header == nil)
  }

  @Test func columnsFitAtEveryWidth() {
    let wijken = TestStore.store.wijken
    for count in [1, 3, 10, 40] {
      let many = (0..<count).map { wijken[$0 % wijken.count] }
      for width in 40...200 {
        let own = count - 1
        let columns = FacilityColumns(width: width, wijken: many, own: own, longestName: 22)
        #expect(columns.nameWidth + columns.range.count * columns.cellWidth <= width)
        #expect(columns.range.contains(own))
        #expect(columns.cellWidth > 2)
        if count <= 10, width >= 60 { #expect(columns.range.count == count) }
      }
    }
  }

  @Test func namesStandOverTheColumnsWhereThereIsRoom() {
    let wijken = TestStore.store.wijken
    let narrow = FacilityColumns(width: 74, wijken: wijken, own: 6, longestName: 22)
    let wide = FacilityColumns(width: 126, wijken: wijken, own: 6, longestName: 22)
    #expect(narrow.head(wijken[6]) == "7")
    #expect(wide.head(wijken[6]) == "Lariks")
  }
}
