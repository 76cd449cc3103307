import Testing

@testable import BredeWelvaart

/// The tables of plans and words: what they hold, and what they refuse.
@Suite struct PlanTests {
  @Test func everyRowIsRead() throws {
    let content = try TestPackage.small.load().content
    let place = try #require(content.places.first)
    #expect((place.name, place.area, place.kind) == ("De Hoek", "WK1", "wijkcentrum"))
    let action = try #require(content.actions.first)
    #expect(action.areas == ["WK1", "WK2"])
    #expect(action.period == "2024-2026")
    #expect(content.criteria.map(\.order) == [1])
    let budget = try #require(content.budgets.first)
    #expect(budget.remaining == DecimalNumber(1140))
    #expect(budget.norm == DecimalNumber(1000))
    #expect(content.balance.map(\.side) == [.draagkracht])
    #expect(content.words.map(\.end) == [.low, .high])
    #expect(content.glossary.map(\.term) == ["Wijk"])
    #expect(content.sums.map(\.total) == [DecimalNumber(7025, scale: 2)])
  }

  @Test func figuresAloneLeaveTheTextsUnread() throws {
    let spoiled = TestPackage.small.editing("statements.csv", "WK1,fact", to: "WK9,fact")
    let content = try Store.load(from: PackageSource(files: spoiled.files), extent: .figures).content
    #expect(content.statements.isEmpty)
    #expect(content.actions.isEmpty)
    #expect(content.observations.count == 7)
    #expect(content.caveats.count == 1)
    #expect(spoiled.rejection()?.faults.count == 1)
  }

  /// A table, what is spoiled in it, and the fault.
  @Test(arguments: [
    (
      "places.csv", "De Hoek,WK1", "De Hoek,WK9",
      "places.csv:2:9: Kolom 'area': het gebied 'WK9' bestaat niet"
    ),
    ("actions.csv", "WK1 WK2", "WK1 WK9", "actions.csv:2:18: Kolom 'areas': het gebied 'WK9' bestaat niet"),
    ("actions.csv", "WK1 WK2", "", "actions.csv:2:18: Kolom 'areas': noem minstens een gebied"),
    (
      "actions.csv", "bomen,blad", "bomen,krant",
      "actions.csv:2:7: Kolom 'document': de bron 'krant' bestaat niet"
    ),
    ("criteria.csv", "Groen,1", "Groen,x", "criteria.csv:2:7: Kolom 'order': 'x' is geen geheel getal"),
    ("budgets.csv", ",1140,", ",11x0,", "Kolom 'remaining': '11x0' is geen getal"),
    (
      "balance.csv", "draagkracht", "kracht",
      "balance.csv:2:1: Kolom 'side': 'kracht' is hier geen bekende waarde"
    ),
    (
      "words.csv", "lawaai,low", "lawaai,laag",
      "words.csv:2:13: Kolom 'end': 'laag' is hier geen bekende waarde"
    ),
    (
      "glossary.csv", "Een deel van een dorp.", "",
      "glossary.csv:2:7: Kolom 'definition': dit veld mag niet leeg zijn"
    ),
    ("sums.csv", "groen lawaai", "groen", "sums.csv:2:7: Kolom 'indicators': noem minstens twee indicatoren"),
    ("sums.csv", "70.25", "", "sums.csv:2:20: Kolom 'total': dit veld mag niet leeg zijn"),
  ]) func faultsAreNamed(_ file: String, _ old: String, _ new: String, _ message: String) throws {
    let rejection = try #require(TestPackage.small.editing(file, old, to: new).rejection())
    #expect(rejection.faults.count == 1)
    #expect(rejection.faults.first?.description.contains(message) == true, "\(rejection.faults)")
  }
}
