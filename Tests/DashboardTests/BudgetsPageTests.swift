@testable import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The household budgets: what is listed, what is drawn, and whether the document's sums are right.
@Suite struct BudgetsPageTests {
  private func lines(_ keys: String, size: Size = Size(width: 80, height: 24)) -> [String] {
    TestStore.dashboard("h \(keys)", size: size).frame(TestStore.presentation).canvas.plainText
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theSixteenBudgetsAreEightChoicesSideBySide() {
    let table = BudgetTable(TestStore.store.content.budgets)
    #expect(table.dwellings == ["Niet geïsoleerd", "Gerenoveerd"])
    #expect(table.households.map(\.choices.count) == [3, 3, 2])
    #expect(table.households.flatMap(\.choices).allSatisfy { $0.known.count == 2 })
    #expect(table.households.map { $0.norm?.euros } == ["€ 600", "€ 1.650", "€ 600"])
    #expect(table.most == 2400)
  }

  @Test func thePictureFollowsTheCursor() throws {
    let first = lines("")
    #expect(
      first.contains { $0.contains("─ Alleenstaande, Bijstand ") && $0.contains("bruto € 12.900 per jaar") })
    let norm = try #require(first.first { $0.hasPrefix("   norm € 600") })
    #expect(norm.contains("€ 65 boven de norm"))
    #expect(first.contains { $0.contains("In beide woningen blijft evenveel over.") })

    let third = lines("Down Down")
    #expect(
      third.contains { $0.contains("= blijft over") && $0.contains("€ 1.515") && $0.contains("€ 1.415") })
    #expect(
      third.contains { $0.contains("Bij ‘Gerenoveerd’ blijft € 100 minder over dan bij ‘Niet geïsoleerd’.") })

    // Among the words below there is nothing to draw.
    #expect(!lines("End").contains { $0.contains("= blijft over") })
  }

  @Test func everyStepIsThereOnASmallScreen() {
    let shown = lines("", size: Size(width: 60, height: 20))
    for label in ["netto inkomen", "andere toeslagen", "huur", "energie", "huurtoeslag", "blijft over"] {
      #expect(shown.contains { $0.contains(label) }, "\(label)")
    }
  }

  @Test func enterAndTheSourceKeyLeadToTheDocument() {
    for key in ["Enter", "b"] {
      let route = TestStore.dashboard("h \(key)").state.route.text(TestStore.store)
      #expect(route.hasPrefix("bron/woonvisie/hoofdstuk-6-"))
    }
  }

  @Test func caveatsAndWordsStandBelow() {
    let store = TestStore.store
    let opened = TestStore.dashboard("h Tab Tab Tab Enter").state.route.text(store)
    #expect(opened == "letop/huishoudboekje-zonder-jaar")
    #expect(TestStore.dashboard("h Tab Tab Tab Tab Enter").state.route.text(store) == "begrip/netto-woonlast")
  }

  @Test func theDocumentAddsUp() {
    for budget in TestStore.store.content.budgets {
      #expect(budget.reckoned == budget.remaining)
      #expect(budget.reckonedHousingCost == budget.netHousingCost)
    }
  }

  // MARK: Other packages

  private func budget(
    _ dwelling: String, rent: Int64? = 500, remaining: Int64? = 600, norm: Int64? = 700
  ) -> Budget {
    func number(_ value: Int64?) -> DecimalNumber? { value.map { DecimalNumber($0) } }
    return Budget(
      household: "Stel", income: "", dwelling: dwelling, rent: number(rent), energy: number(100),
      grossIncome: nil, rentBenefit: number(0), netHousingCost: nil, netIncome: number(1200),
      otherBenefits: number(0), remaining: number(remaining), norm: number(norm),
      citation: Citation(source: "blad", locator: ""))
  }

  private func remark(_ budgets: [Budget]) -> String {
    let table = BudgetTable(budgets)
    return table.households.first?.choices.first.map { BudgetRemark($0).text } ?? "none"
  }

  @Test func aSumThatIsWrongIsSaidToBe() {
    #expect(
      remark([budget("Flat", remaining: 650)])
        == "De bron telt hier niet op: ‘Flat’ komt uit op € 600, er staat € 650.")
    #expect(remark([budget("Flat")]) == "")
  }

  @Test func aMissingAmountIsNotMadeUp() {
    let missing = budget("Flat", rent: nil)
    #expect(missing.reckoned == nil)
    #expect(missing.steps.map { $0.span == nil } == [false, false, true, true, true])
    #expect(remark([missing]) == "")
  }

  @Test func lessThanTheNormIsBelowIt() {
    #expect(budget("Flat").overNorm == DecimalNumber(-100))
    #expect(budget("Flat").overNorm?.unsignedEuros == "€ 100")
    #expect(budget("Flat", norm: nil).overNorm == nil)
  }

  @Test(arguments: [1, 3, 12]) func anyNumberOfDwellingsIsDrawn(_ count: Int) throws {
    let table = BudgetTable((1...count).map { budget("Woning \($0)") })
    let choice = try #require(table.households.first?.choices.first)
    for width in [58, 78, 158] {
      var frame = Frame(size: Size(width: width, height: 11), presentation: TestStore.presentation)
      BudgetPicture(table: table, choice: choice).draw(&frame, in: frame.canvas.bounds)
      #expect(frame.canvas.plainText.contains("Woning 1"))
      #expect(frame.canvas.plainText.contains("€ 600"))
    }
  }

  @Test func withoutBudgetsThePageSaysSo() {
    let store = TestStore.store.completed { $0.budgets = [] }
    var dashboard = Dashboard(store: store, size: Size(width: 80, height: 24))
    dashboard.open(.budgets)
    let shown = dashboard.frame(TestStore.presentation).canvas.plainText
    #expect(shown.contains("Er zijn geen huishoudboekjes in deze gegevens."))
  }
}
