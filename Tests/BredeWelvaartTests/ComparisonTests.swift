import Testing

@testable import BredeWelvaart

@Suite struct ComparisonTests {
  private let package = TestPackage.small

  private func compare(
    _ package: TestPackage, _ indicator: Indicator.ID, _ area: Area.Code, with reference: Reference,
    scale: Double = 1
  ) throws -> Comparison {
    let store = try package.load()
    return store.compare(
      try store.requiredIndicator(indicator), try store.requiredArea(area), with: reference,
      toleranceScale: scale)
  }

  @Test func theScaleWidensAndNarrowsTheTolerance() throws {
    // Groen differs by 1.5, its tolerance is 0.5.
    let package = package.editing("observations.csv", "60.25", to: "52.0")
    #expect(try compare(package, "groen", "WK1", with: .area("GM1"), scale: 0).verdict == .better)
    #expect(try compare(package, "groen", "WK1", with: .area("GM1"), scale: 1).verdict == .better)
    #expect(try compare(package, "groen", "WK1", with: .area("GM1"), scale: 2.9).verdict == .better)
    #expect(try compare(package, "groen", "WK1", with: .area("GM1"), scale: 3).verdict == .equal)
  }

  @Test func withoutToleranceTheSameFigureIsStillEqual() throws {
    #expect(try compare(package, "groen", "WK2", with: .area("GM1"), scale: 0).verdict == .equal)
  }

  @Test func adverseFiguresAreWorseWhereLowerIsBetter() throws {
    #expect(try compare(package, "lawaai", "WK2", with: .wijken).verdict == .worse)
    #expect(try compare(package, "lawaai", "WK1", with: .wijken).verdict == .better)
    #expect(try compare(package, "lawaai", "WK3", with: .wijken).verdict == .equal)
  }

  @Test func aWijkWhoseGemeenteHasNoFigureIsHeldAgainstTheMiddleOfTheWijken() throws {
    let comparison = try compare(package, "lawaai", "WK2", with: .area("GM1"))
    #expect(comparison.reference == .wijken)
    #expect(comparison.referenceValue == DecimalNumber(15))
    #expect(comparison.verdict == .worse)
    #expect(try package.load().name(of: comparison.reference) == "het midden van de wijken")
  }

  @Test func aGemeenteIsNeverHeldAgainstItsOwnWijken() throws {
    let comparison = try compare(package, "groen", "GM1", with: .area("NL1"))
    #expect(comparison.outcome == .noReference)
    #expect(comparison.reference == .area("NL1"))
  }

  @Test func theMiddleOfAnEvenNumberFallsBetweenTwo() throws {
    // 60.25 and 50.5 have their middle at 55.375.
    let comparison = try compare(package, "groen", "WK1", with: .wijken)
    #expect(comparison.referenceValue == DecimalNumber(55375, scale: 3))
    let whole = try compare(
      package.editing("observations.csv", "60.25", to: "51.5"), "groen", "WK1", with: .wijken)
    #expect(whole.referenceValue == DecimalNumber(510, scale: 1))
  }

  @Test func withoutAFigureThereIsNoVerdict() throws {
    let comparison = try compare(package, "groen", "WK3", with: .area("GM1"))
    #expect(comparison.outcome == .noFigure)
    #expect(comparison.verdict == nil)
  }

  @Test func withoutAnyReferenceThereIsNoVerdict() throws {
    let alone = package.editing("observations.csv") { $0 += "huur,GM1,2024,,40,,A,blad,Tabel 4,\n" }
    #expect(try compare(alone, "huur", "GM1", with: .area("NL1")).outcome == .noReference)
    #expect(try compare(alone, "huur", "WK1", with: .wijken).outcome == .noFigure)
  }

  @Test func aNeutralIndicatorIsHigherOrLower() throws {
    let figures = package.editing("observations.csv") { text in
      text += "huur,GM1,2024,,40,,A,blad,Tabel 4,\nhuur,WK1,2024,,45,,A,blad,Tabel 4,\n"
      text += "huur,WK2,2024,,35,,A,blad,Tabel 4,\nhuur,WK3,2024,,41,,A,blad,Tabel 4,\n"
    }
    #expect(try compare(figures, "huur", "WK1", with: .area("GM1")).verdict == .higher)
    #expect(try compare(figures, "huur", "WK2", with: .area("GM1")).verdict == .lower)
    #expect(try compare(figures, "huur", "WK3", with: .area("GM1")).verdict == .equal)
  }

  @Test func moreThanThreeTolerancesIsStrong() throws {
    // The tolerance of groen is 0.5 and that of its gemeente's figure 50.5.
    for (value, isStrong) in [("52.0", false), ("52.1", true), ("49.0", false), ("48.9", true)] {
      let package = package.editing("observations.csv", "60.25", to: value)
      #expect(try compare(package, "groen", "WK1", with: .area("GM1")).isStrong == isStrong, "\(value)")
    }
  }

  @Test func wordsOfADocumentHoldOnlyForTheirOwnReference() throws {
    // Lawaai of the gemeente is equal to the land in words, and has a figure of its own now.
    let figure = package.editing("observations.csv") { $0 += "lawaai,GM1,2024,,12,,A,blad,Tabel 2,\n" }
    let comparison = try compare(figure, "lawaai", "GM1", with: .area("NL1"))
    #expect(comparison.outcome == .verdict(.equal))
    #expect(comparison.referenceValue == nil)
    let province = figure.editing("areas.csv") { $0 += "PV1,Provincie,Prov,provincie,NL1,,\n" }
    #expect(try compare(province, "lawaai", "GM1", with: .area("PV1")).outcome == .noReference)
  }

  @Test func figuresGoBeforeWords() throws {
    let figures = package.editing("observations.csv") { text in
      text += "lawaai,GM1,2024,,12,,A,blad,Tabel 2,\nlawaai,NL1,2024,,20,,A,blad,Tabel 2,\n"
    }
    let comparison = try compare(figures, "lawaai", "GM1", with: .area("NL1"))
    #expect(comparison.verdict == .better)
    #expect(comparison.referenceValue == DecimalNumber(20))
  }

  @Test func referencesGoFromNearToFar() throws {
    let store = TestPackage.store
    let lariks = try store.requiredArea("WK010601")
    #expect(store.references(for: lariks) == [.area("GM0106"), .wijken])
    let assen = try store.requiredArea("GM0106")
    #expect(store.references(for: assen) == [.area("PV22"), .area("NL00")])
    let nederland = try store.requiredArea("NL00")
    #expect(store.references(for: nederland).isEmpty)
  }

  @Test func aForecastIsHeldAgainstThatOfTheSameYearOnly() throws {
    let store = TestPackage.store
    let indicator = try store.requiredIndicator("prognose-65-plus")
    let assen = try store.requiredArea("GM0106")
    // Assen's is for 2050. So is one of the two for Nederland; that for Drenthe is for 2040.
    #expect(store.compare(indicator, assen, with: .area("PV22")).outcome == .noReference)
    #expect(store.compare(indicator, assen, with: .area("NL00")).referenceValue == DecimalNumber(24))
  }
}
