import Foundation
import Testing

/// What a search and plain words give: all that documents say, in numbers and in words.
@Suite struct WordLookupTests {
  private func output(_ arguments: String) throws -> String {
    let result = try Program.run(arguments.split(separator: " ").map(String.init))
    #expect(result.status == 0, "\(arguments): \(result.errors)")
    return result.output
  }

  /// The rows of an answer in JSON.
  private func rows(_ arguments: String) throws -> [[String: Any]] {
    let text = try output(arguments + " --formaat json")
    let answer = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let sections = try #require(answer["sections"] as? [[String: Any]])
    return sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
  }

  @Test func aSearchGivesRangesAndScenarios() throws {
    #expect(try output("zoek assen straatverlichting").contains("7,7 tot 7,9, geen jaar"))
    #expect(try output("zoek assen balans").contains("basis 0, trend 0, 2022"))
    let bounds = try rows("zoek assen straatverlichting").filter { $0["kind"] as? String == "figure" }
    #expect(bounds.map { $0["scenario"] as? String } == ["laag", "hoog"])
    #expect(bounds.map { $0["value"] as? Double } == [7.7, 7.9])
  }

  @Test func whatWasExpectedForATimeGoneByIsSaidToBePast() throws {
    #expect(try output("zoek assen banengroei").contains("0,4%, 2025, voorbij"))
    #expect(try rows("zoek assen banengroei").first?["is_past"] as? Bool == true)
    #expect(try rows("indicator verwachte-banengroei-tot-2025").first?["is_past"] as? Bool == true)
    #expect(try rows("zoek 65-plus 2050").first?["is_past"] as? Bool == false)
    #expect(try output("export banengroei --nederlands").contains(";voorbij;"))
  }

  @Test(arguments: ["parkeren", "eenzaamheid", "openbaar vervoer"])
  func aSearchGivesVerdictsInWords(_ subject: String) throws {
    let verdict = try #require(
      rows("zoek pittelo \(subject)").first { $0["kind"] as? String == "assessment" })
    #expect(verdict["kind"] as? String == "assessment")
    #expect((verdict["detail"] as? String)?.hasPrefix("ongunstiger dan") == true)
    #expect(verdict["source"] as? String == "woonzorg")
  }

  @Test(arguments: ["export pittelo", "pittelo parkeren", "wijk pittelo"])
  func aTableTellsWhereAVerdictStands(_ arguments: String) throws {
    let line = try #require(
      output("\(arguments) --formaat csv").split(separator: "\n").first {
        $0.hasPrefix("rapportcijfer-parkeerplekken,") && $0.contains(",Pittelo,")
      })
    #expect(line.contains(",worse,GM0106,Assen,"))
    #expect(line.contains("woonzorg,") && line.contains("Wegen fietspaden en parkeren"))
    #expect(line.contains("Hier is men minder tevreden"))
  }

  @Test func theTableOfWhatStandsOutHasDevelopmentsInWords() throws {
    #expect(try output("aandacht --formaat csv").contains("\nniet-werkende-werkzoekenden,"))
  }

  @Test(arguments: ["", " --lees-voor", " --formaat markdown", " --formaat html"])
  func theWordsOfAGapAreToldBesideAVerdict(_ form: String) throws {
    for question in ["langdurige aandoening", "wijk assen"] {
      let text = try output(question + form).replacing("\n", with: " ")
      #expect(text.contains("ongeveer 1 op de 3"))
      #expect(text.contains("geen getal"))
    }
  }

  @Test(arguments: ["eenzaamheid 1999", "1999 eenzaamheid pittelo"])
  func aYearWithoutFiguresGivesThoseOfOtherYears(_ words: String) throws {
    let text = try output(words)
    #expect(text.contains("is er geen cijfer van 1999."))
    #expect(text.contains("2022"))
  }

  @Test(arguments: [
    ("centrum 65-plus 2040", "Van Centrum is er geen cijfer van 2040, wel van Nederland en Drenthe."),
    ("65-plus assen 2040", "26%"), ("pittelo eenzaamheid 2022", "ongunstiger dan Nederland (2022)"),
  ])
  func aYearThatOthersTellOfIsNotDenied(_ words: String, _ told: String) throws {
    let text = try output(words).replacing("\n", with: " ")
    #expect(text.contains(told))
    #expect(!text.contains("is er geen cijfer van 2022"))
  }

  @Test(arguments: ["toetsing", "huishoudboekje"])
  func whatIsTheSameEverywhereIsToldOfAWijkToo(_ screen: String) throws {
    let all = try rows(screen).count
    for area in ["pittelo", "assen"] {
      #expect(try rows("\(area) \(screen)").count == all)
      #expect(try output("\(screen) \(area)").contains("niet apart voor Pittelo") == (area == "pittelo"))
    }
  }

  @Test func aMapOfDevelopmentsSaysSo() throws {
    let text = try output("kaart niet-werkende-werkzoekenden")
    #expect(text.contains("alleen een ontwikkeling in woorden, zonder cijfers"))
    #expect(text.contains("werd ongunstiger, in woorden  Peelo"))
  }

  @Test func aFoundIndicatorComesWithAFigure() throws {
    let hit = try #require(rows("pendel").first)
    #expect(hit["kind"] as? String == "indicator")
    #expect(hit["value"] as? Int == 25200)
    #expect(hit["detail"] as? String == "Assen: 25.200 (geen jaar)")
    // The gemeente has none.
    let around = try rows("zoek middenhuur").compactMap { $0["detail"] as? String }
    #expect(around.contains("Nederland: € 752 per maand (2021)"))
  }

  @Test(arguments: [
    ("straatverlichting", "rapportcijfer-straatverlichting"),
    ("winkelruimte", "mogelijke-afname-winkelruimte"),
  ])
  func wordsThatNameOneIndicatorGiveItsFigures(_ words: String, _ id: String) throws {
    #expect(try output(words) == output("indicator \(id)"))
  }

  @Test(arguments: [
    ("65-plus 2050", 26.0), ("mantelzorgers 2040", 5), ("eenpersoonshuishoudens 2050", 45),
    ("groei inwoners 2040", 3100),
  ])
  func aYearAmongTheWordsChoosesFigures(_ words: String, _ value: Double) throws {
    for rows in [try rows(words), try rows("zoek \(words)").filter { $0["kind"] as? String == "figure" }] {
      #expect(rows.contains { $0["value"] as? Double == value })
      #expect(rows.allSatisfy { ($0["period"] as? String)?.contains(words.suffix(4)) == true })
    }
  }

  @Test func wordsOfTheProgramAreNoMisspellings() throws {
    #expect(try output("lariks indicator") == output("wijk lariks"))
    #expect(try output("kracht assen") == output("aandacht assen"))
    #expect(try output("pittelo plannen") == output("beleid pittelo"))
  }

  @Test func itIsSaidWhereElseDocumentsTellOfASubject() throws {
    for question in ["peelo zwerfafval", "zoek peelo zwerfafval"] {
      let result = try Program.run(question.split(separator: " ").map(String.init))
      #expect(result.status == 1)
      #expect(result.errors.contains("niets van Peelo, wel van"))
      #expect(result.errors.contains("Centrum") && result.errors.contains("Pittelo"))
    }
  }

  @Test func aMapIsFoundOfWhatIsOnlyJudgedInWords() throws {
    #expect(try output("kaart parkeerplekken").hasPrefix("De kaart van Rapportcijfer aantal parkeerplekken"))
  }

  @Test func aPartBelongsToAWijk() throws {
    let result = try Program.run(["lariks", "--deel", "wonen"])
    #expect(result.status == 64)
    #expect(result.errors.contains("wijkwiel wijk lariks --deel wonen"))
  }

  @Test func aMarginOfNothingIsNotTold() throws {
    #expect(try !output("indicator mogelijke-mantelzorgers").contains("tot en met 0 telt"))
  }
}
