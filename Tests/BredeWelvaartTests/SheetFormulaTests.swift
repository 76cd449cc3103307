import Testing

@testable import BredeWelvaart

/// Texts that a spreadsheet would calculate with.
@Suite struct SheetFormulaTests {
  @Test(arguments: [
    ("=1+1", true, true), ("@SOM(1)", true, true), ("-2+3", true, true), ("+A1", true, true),
    ("\t=1", true, true),
    ("+420 tot 2030", true, false), ("- niets", true, false), ("-", true, true), ("-2,5", false, false),
    ("+3", false, false), ("-1.000", false, false), ("2=3", false, false), ("", false, false),
    ("é", false, false),
  ])
  func `a spreadsheet takes some texts for formulas`(text: String, isRisk: Bool, isMeant: Bool) {
    #expect(SheetFormula.isRisk(text) == isRisk)
    #expect(SheetFormula.isMeant(text) == isMeant)
  }
}
