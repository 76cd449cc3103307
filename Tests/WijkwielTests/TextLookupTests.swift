import Foundation
import Testing

/// The look-ups of texts: what words find, where it stands and what must be known about it.
@Suite struct TextLookupTests {
  /// The rows of the only section of an answer in JSON.
  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let result = try Program.run(arguments + ["--formaat", "json"])
    #expect(result.status == 0, "\(result.errors)")
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let sections = try #require(answer["sections"] as? [[String: Any]])
    return sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
  }

  @Test(arguments: [["pittelo", "huisarts"], ["huisarts", "pittelo"], ["huisarts", "in", "Pitelo"]])
  func theDocumentIsFoundThatSaysThatAFacilityIsMissing(_ words: [String]) throws {
    for command in ["bron", "zoek"] {
      let facilities = try rows([command] + words).filter { $0["kind"] as? String == "facility" }
      let only = try #require(facilities.first)
      #expect(facilities.count == 1)
      #expect(only["title"] as? String == "Pittelo: huisarts")
      #expect((only["detail"] as? String)?.hasPrefix("niet aanwezig.") == true)
      #expect(only["areas"] as? [String] == ["WK010604"])
      #expect(only["source"] as? String == "woonzorg")
      #expect(only["locator"] as? String == "Kernpunten per wijk, tabel vóór de Begrippenlijst")
    }
  }

  @Test func aFacilityWithoutAnAreaIsOneHitButStandsSomewhereInEach() throws {
    let hits = try rows(["zoek", "huisarts"]).filter { $0["kind"] as? String == "facility" }
    #expect(hits.map { $0["title"] as? String } == ["Huisarts"])
    let cited = try rows(["bron", "huisarts"]).filter { $0["id"] as? String == "huisarts" }
    #expect(cited.count == 10)
  }

  @Test func aFigureComesWithAllThatItTakesToUseIt() throws {
    let figure = try #require(rows(["bron", "eenzaamheid", "lariks"]).first)
    #expect(figure["kind"] as? String == "figure")
    #expect(figure["value"] as? Int == 56)
    #expect(figure["unit"] as? String == "%")
    #expect(figure["period"] as? String == "2022")
    #expect(figure["locator"] as? String == "De inwoner, Eenzaamheid")
    #expect((figure["caveats"] as? [Any])?.count == 2)
  }

  @Test func wordsBesideADocumentsNameAreLookedForInIt() throws {
    let before = try rows(["bron", "woonvisie", "lariks"])
    #expect(!before.isEmpty)
    #expect(before.allSatisfy { $0["source"] as? String == "woonvisie" })
    let after = try rows(["bron", "lariks", "Woonvisie", "Assen"])
    #expect(after.map { $0["id"] as? String } == before.map { $0["id"] as? String })
    let elsewhere = try Program.run(["bron", "feitenblad", "huisarts", "pittelo"])
    #expect(elsewhere.status == 1)
    #expect(elsewhere.errors.contains("‘huisarts pittelo’ is niet gevonden in Feitenblad"))
    #expect(elsewhere.errors.contains("\n  woonzorg"))
  }

  @Test(arguments: ["woonvisie", "Woonvisie Assen", "woonvisei"]) func aDocumentIsFound(_ name: String) throws
  {
    #expect(try Program.run(["bron", name]).output.hasPrefix("Woonvisie Assen\n"))
  }

  @Test func partOfMoreTitlesIsAmbiguous() throws {
    let result = try Program.run(["bron", "assen"])
    #expect(result.status == 2)
    #expect(result.errors.contains("  feitenblad      Feitenblad Brede Welvaart Assen\n"))
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let result = try Program.run(["zoek", "lariks", "--aantal", "3"])
    let all = try rows(["zoek", "lariks", "--aantal", "100000"])
    #expect(all.count > 3)
    let rest = "Dit zijn de eerste 3 van \(all.count). Alles: wijkwiel zoek lariks --aantal \(all.count)"
    #expect(result.output.contains(rest))
    #expect(try rows(["zoek", "lariks", "--aantal", "3"]).count == 3)
  }

  @Test func everyHitHasTheSameFields() throws {
    let keys = try rows(["zoek", "wonen", "--aantal", "100000"]).map { Set($0.keys) }
    #expect(keys.count > 100)
    #expect(Set(keys).count == 1)
  }

  @Test func whereAHitSaysToLookFurtherThereIsMore() throws {
    var seen: Set<String> = []
    for words in [
      "lariks", "wonen", "huisarts", "wmo", "eenzaamheid lariks", "huisarts pittelo", "woonvisie",
    ] {
      let hits = try rows(["zoek", "--aantal", "1000"] + words.split(separator: " ").map(String.init))
      for hit in hits {
        let (kind, lookUp) = (try #require(hit["kind"] as? String), try #require(hit["look_up"] as? String))
        // One of each kind; themes have a look-up of their own.
        guard kind != "theme", seen.insert(kind).inserted else { continue }
        let result = try Program.run(lookUp.split(separator: " ").map(String.init))
        #expect(result.status == 0, "\(lookUp): \(result.errors)")
      }
    }
    #expect(seen.count >= 8, "\(seen)")
  }

  @Test func nothingFoundSaysWhichWordsDoLeadSomewhere() throws {
    let nothing = try Program.run(["zoek", "xyzzy"])
    #expect(nothing.status == 1)
    #expect(nothing.output.isEmpty)
    #expect(nothing.errors.contains("niets gevonden voor ‘xyzzy’"))
    let half = try Program.run(["zoek", "lariks", "xyzzy"])
    #expect(half.status == 1)
    #expect(half.errors.contains("\n  lariks  "))
    #expect(!half.errors.contains("\n  xyzzy"))
  }

  @Test func anAbbreviationWithTwoMeaningsGivesBoth() throws {
    let terms = try rows(["begrip", "wrv"]).compactMap { $0["term"] as? String }
    #expect(
      terms == ["Woningaanpassingen, rolstoelen en vervoer", "Woningaanpassingen Regeling Voorzieningen"])
  }

  @Test(arguments: ["OOSR", "oldest old support ratio", "oldest", "oldset"])
  func aTermIsFound(_ word: String) throws {
    let result = try Program.run(["begrip", word])
    #expect(result.output.hasPrefix("Oldest Old Support Ratio (OOSR)\n"), "\(result.errors)")
  }

  @Test func aCaveatComesWithItsFiguresAndIsNotToldTwice() throws {
    let text = try Program.run(["letop", "eenzaamheid-twee-definities", "--breedte", "120"]).output
    #expect(text.contains("\n  Lariks        56%  2022"))
    #expect(text.split(separator: "twee verschillende maten").count == 2)
  }

  @Test(arguments: [
    ("lariks", "Let op bij Lariks, wijk 7"), ("larks", "Let op bij Lariks, wijk 7"),
    ("moeite-met-rondkomen", "Let op bij Moeite met rondkomen"), ("woonvisie", "Let op bij Woonvisie Assen"),
    ("meest en minst", "Woningaanpassing: waar het meest en minst?"),
  ]) func aCaveatIsFoundByWhatItIsAbout(_ words: String, _ title: String) throws {
    let result = try Program.run(["letop", words])
    #expect(result.output.hasPrefix(title), "\(result.output) \(result.errors)")
  }

  @Test func actionsThatNameTheAreaComeFirst() throws {
    // What is past comes after all that is promised.
    let promised = try rows(["beleid", "lariks"]).filter {
      ["decision", "agreement", "intention"].contains($0["standing"] as? String)
    }
    let areas = promised.compactMap { $0["areas"] as? [String] }
    let named = areas.prefix { $0.contains("WK010601") }
    #expect(!named.isEmpty && named.count < areas.count)
    #expect(areas.dropFirst(named.count).allSatisfy { !$0.contains("WK010601") && $0.contains("GM0106") })
    let themed = try rows(["beleid", "lariks", "--thema", "wonen"])
    #expect(themed.allSatisfy { $0["theme"] as? String == "wonen" })
    #expect(themed.count < areas.count)
  }

  @Test func thereIsNoBalanceOfAGemeente() throws {
    let result = try Program.run(["wijk", "assen", "--deel", "draagkracht"])
    #expect(result.status == 1)
    #expect(
      result.errors
        == "wijkwiel: draagkracht en draaglast zijn er alleen per wijk, en Assen is een gemeente.\n")
  }

  @Test func allPartsAreTheSumOfThem() throws {
    let parts = try ["cijfers", "portret", "voorzieningen", "draagkracht", "wonen", "beleid", "vooruitblik"]
      .map {
        try rows(["wijk", "pittelo", "--deel", $0]).count
      }
    #expect(try rows(["wijk", "pittelo", "--deel", "alles"]).count == parts.reduce(0, +))
  }
}
