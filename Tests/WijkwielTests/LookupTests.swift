import Foundation
import Testing

/// The look-ups: whole outputs and exit statuses.
@Suite struct LookupTests {
  @Test func wijkWithoutANameListsThem() throws {
    let result = try Program.run(["wijk"])
    #expect(result.status == 0)
    #expect(
      result.output == """
         1  Peelo
         2  Marsdijk
         3  Pittelo
         4  Noorderpark
         5  Buitengebied
         6  Kloosterveen
         7  Lariks
         8  Centrum
         9  Assen-Oost
        10  Assen-West

        """)
  }

  @Test(arguments: ["lariks", "Lariks", "De Lariks", "7", "WK010601"]) func aWijkIsFoundByName(_ name: String)
    throws
  {
    let result = try Program.run(["wijk", name])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Lariks\n"))
    #expect(
      result.output.contains(
        """
        Materiële welvaart
          Moeite met rondkomen: 27%; hoger dan het midden van de wijken (20%): ongunstiger; 1e van 10
            bron: Onderzoeksrapport voor de woonzorgvisie Assen, Bijlage 3, tabel

        """))
  }

  @Test func aMissingFigureSaysWhy() throws {
    let result = try Program.run(["wijk", "assen-oost"])
    #expect(result.output.contains("Trajecten bij Vaart Welzijn: geen cijfer ("))
  }

  @Test func anUnknownWijkIsNotFound() throws {
    let result = try Program.run(["wijk", "nergens"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("wijkwiel: er is geen wijk 'nergens'; kies uit Peelo, Marsdijk,"))
  }

  @Test func anIndicatorIsAWholeSheet() throws {
    let result = try Program.run(["indicator", "onveiligheidsgevoel"])
    #expect(result.status == 0)
    #expect(
      result.output == """
        Voelt zich weleens onveilig (%)
        Deel van de inwoners dat zich overdag of ’s nachts weleens onveilig voelt in de wijk, uit het wijkonderzoek van de gemeente. Het jaar staat niet in het rapport.

         1  Lariks        38%
         1  Centrum       38%
         3  Pittelo       32%
         3  Noorderpark   32%
         5  Assen-Oost    27%
         6  Peelo         26%
         7  Marsdijk      25%
         7  Assen-West    25%
         9  Kloosterveen  23%
            Buitengebied  geen cijfer (in de tabel staat een streepje)

        Bron: Onderzoeksrapport voor de woonzorgvisie Assen, Bijlage 3, tabel
        Let op: 19,3% voelt zich soms of vaak onveilig (feitenblad), 39% minstens heel soms in de eigen wijk (Drents Panel), 23% tot 38% weleens overdag of ’s nachts (wijkonderzoek). Vergelijk ze niet.

        """)
  }

  @Test func partOfANameIsEnoughWhereItIsClear() throws {
    #expect(
      try Program.run(["indicator", "zeer ernstig eenzaam"]).output.hasPrefix("(Zeer) ernstig eenzaam (%)"))
    let many = try Program.run(["indicator", "wmo"])
    #expect(many.status == 2)
    #expect(many.errors.contains("wmo-ambulante-zorg, wmo-hulp-huishouden, wmo-wrv, wmo-beschermd-wonen"))
    #expect(try Program.run(["indicator", "onzin"]).status == 1)
  }

  @Test func exportHoldsEveryObservation() throws {
    let result = try Program.run(["export", "--formaat", "csv"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let observations = try String(
      contentsOf: Program.root.appending(path: "Resources/observations.csv"), encoding: .utf8)
    #expect(lines.count == observations.split(separator: "\n").count)
    #expect(
      lines.first
        == "indicator,area,area_name,period,scenario,value,unit,qualifier,status,source,locator,note")
    #expect(
      lines.contains(
        "rapportcijfer-winkelcentrum,WK010607,Marsdijk,,,9.0,rapportcijfer,,A,woonzorg,\"Bijlage 3, tabel\",")
    )
    #expect(lines.contains { $0.hasPrefix("trajecten-welzijn,WK010603,Assen-Oost,,,,aantal,,O,woonzorg,") })
  }
}
