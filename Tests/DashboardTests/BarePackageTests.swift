import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// The panels on a package that has next to nothing: they say so and lead nowhere wrong.
@Suite struct BarePackageTests {
  private static let tables = [
    "areas": """
    code,name,short_name,level,parent,number,aliases
    GM1,Dorp,Dorp,gemeente,,,
    WK1,Noord,,wijk,GM1,1,
    WK2,Zuid,,wijk,GM1,2,

    """,
    "themes": """
    id,name,short_name,order,definition
    milieu,Milieu,Milieu,1,Wat om ons heen is.

    """,
    "sources": """
    id,title,publisher,published,reference_date,note
    blad,Het blad,Dorp,2024,,

    """,
    "indicators": """
    id,name,short_name,theme,topic,unit,decimals,direction,kind,tolerance,definition,wheel
    groen,Groen,Groen,milieu,groen,%,0,higher,survey,1,Hoe groen het is.,wijk
    water,Water,Water,milieu,water,%,0,higher,survey,1,Hoe nat het is.,wijk

    """,
    "observations": """
    indicator,area,period,scenario,value,qualifier,status,source,locator,note
    groen,WK1,2024,,,,M,blad,Tabel 1,Hier is geen groen
    groen,WK2,2024,,,,Q,blad,Tabel 1,
    water,WK2,2024,,30,,A,blad,Tabel 1,

    """,
    "assessments": """
    indicator,area,ring,reference,verdict,period,source,locator,note

    """,
  ]

  private func text(_ route: String, _ keys: String = "") throws -> String {
    let store = try Store.load(tables: Self.tables)
    var dashboard = Dashboard(store: store, size: Size(width: 80, height: 24))
    dashboard.open(try #require(Route(route, store: store)))
    dashboard.press(keys)
    return PageText(dashboard).all
  }

  @Test func thereIsNoBalance() throws {
    #expect(try text("wijk/noord/draagkracht").contains("De gegevens zeggen niet wat"))
  }

  @Test func nothingStandsOut() throws {
    let page = try text("aandacht")
    #expect(page.contains("Het verst van Dorp"))
    #expect(page.contains("Geen cijfer verschilt meer dan de marge."))
  }

  @Test func everyKindOfGapHasItsSign() throws {
    let page = try text("dekking", "Right Left Down")
    #expect(page.contains("○1 ×"))
    #expect(page.contains("1 *"))
    #expect(page.contains("× kan niet bestaan, *"))
    #expect(page.contains("Milieu in Zuid: 1 cijfer, 1 niet openbaar."))
    #expect(try text("dekking/noord/milieu").contains("hier is geen groen · Het blad 2024, Tabel 1"))
    #expect(try text("dekking/noord/milieu").contains("wel van Zuid"))
  }

  @Test func nothingDiffersWhereOneHasAFigure() throws {
    let page = try text("vergelijk/noord,zuid")
    #expect(!page.contains("cijfers verschillen"))
    #expect(page.contains("Er is niets waarvan twee van deze gebieden een cijfer hebben."))
    #expect(try text("vergelijk/noord,zuid", "f").contains("Geen cijfer verschilt meer dan de marge."))
    #expect(try text("vergelijk/noord,dorp").contains("Er is niets waarvan twee van deze gebieden"))
  }

  @Test func aThemeListsWhatIsMissing() throws {
    let page = try text("thema/milieu/noord")
    #expect(page.contains("Geen cijfer van Noord  2"))
    #expect(page.contains("hier is geen groen"))
  }
}
