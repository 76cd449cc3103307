import BredeWelvaart
import TestSupport
import Testing

@testable import Dashboard

/// The panels of a package that has figures only: no plans, texts, caveats or glossary.
@Suite struct SparsePackageTests {
  private static let tables = [
    "areas": """
    code,name,short_name,level,parent,number,aliases
    GM1,Dorp,Dorp,gemeente,,,
    WK1,Noord,Noord,wijk,GM1,1,

    """,
    "themes": "id,name,short_name,order,definition\nmilieu,Milieu,Milieu,1,Wat om ons heen is.\n",
    "sources": """
    id,title,publisher,published,reference_date,note
    blad,Het blad,,,,
    leeg,Het lege blad,,,,

    """,
    "indicators": """
    id,name,short_name,theme,topic,unit,decimals,direction,kind,tolerance,definition,wheel
    groen,Groen,Groen,milieu,groen,%,1,higher,survey,0.5,Hoe groen het is.,wijk

    """,
    "observations": """
    indicator,area,period,scenario,value,qualifier,status,source,locator,note
    groen,WK1,2024,,60.25,ruim,E,blad,Tabel 1,

    """,
  ]

  private static func store() throws -> Store {
    try Store.load(tables: tables)
  }

  @Test(arguments: [
    ("letop", "Er zijn geen waarschuwingen bij deze cijfers."),
    ("beleid", "Er zijn geen plannen in deze gegevens."),
    ("begrip", "Er zijn geen begrippen."),
    ("bron/leeg", "Uit dit document is niets overgenomen."),
  ])
  func whatIsNotThereIsSaid(_ route: String, _ words: String) throws {
    var probe = try PanelProbe(route, store: Self.store())
    #expect(probe.text.contains(words))
    probe.press("Down Up End f Left Right Tab b u Enter")
  }

  @Test func aFigureLeadsToItsPlace() throws {
    var probe = try PanelProbe("bron/blad/groen/noord", store: Self.store())
    #expect(probe.text.contains("ruim 60,25%"))
    #expect(probe.words.contains("Een schatting. Het document zegt er ‘ruim’ bij."))
    probe.press("Enter")
    #expect(probe.route == "bron/blad/tabel-1")
    #expect(probe.items(under: "Cijfers").count == 1)
  }
}
