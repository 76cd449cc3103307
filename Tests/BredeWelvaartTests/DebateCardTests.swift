import Testing

@testable import BredeWelvaart

/// Debate cards, worked out by hand from the tables: the figures with how far they lie off, what is said against
/// them, and what the plans have.
@Suite struct DebateCardTests {
  /// What should stand on a card.
  struct Expected: Sendable, CustomTestStringConvertible {
    let wijk: Area.Code
    let theme: Theme.ID
    /// The indicators, with the figure and what it is held against.
    let figures: [(id: Indicator.ID, words: String)]
    let caveat: Caveat.ID?
    let actions: [Action.ID]
    let gaps: [Indicator.ID]

    var testDescription: String { "\(wijk) \(theme)" }
  }

  static let cards = [
    // 38% is 2,1 standard deviations above the middle of nine wijken; 54,0 is 0,2 above Assen.
    Expected(
      wijk: "WK010601", theme: "veiligheid",
      figures: [
        ("onveiligheidsgevoel", "38% (geen jaar), hoger dan het midden van de wijken (27%): ongunstiger"),
        (
          "misdrijven-per-1000",
          "54,0 per 1.000 inwoners (2024), hoger dan Assen (46,0 per 1.000): ongunstiger"
        ),
      ], caveat: "onveiligheid-drie-vragen", actions: [], gaps: ["overlast-en-veiligheid-aedes"]),
    // The plan for the wijk is about housing, but says that it stays green.
    Expected(
      wijk: "WK010601", theme: "milieu",
      figures: [
        (
          "rapportcijfer-groen-onderhoud",
          "6,3 (geen jaar), hoger dan het midden van de wijken (5,8): gunstiger"
        ),
        (
          "rapportcijfer-groen-hoeveelheid",
          "7,7 (geen jaar), ongeveer gelijk aan het midden van de wijken (7,8)"
        ),
      ], caveat: nil, actions: ["woonvisie-5-6", "woonvisie-3-3"], gaps: []),
    // Pittelo has none of the four; its marks for shops lie 1,6 and 1,3 below the middle.
    Expected(
      wijk: "WK010604", theme: "wonen",
      figures: [
        ("eerstelijnsvoorzieningen", "0 (geen jaar), lager dan het midden van de wijken (4): ongunstiger"),
        (
          "rapportcijfer-winkelcentrum",
          "7,2 (geen jaar), lager dan het midden van de wijken (8,4): ongunstiger"
        ),
        (
          "rapportcijfer-bereikbaarheid-winkels",
          "7,6 (geen jaar), lager dan het midden van de wijken (8,2): ongunstiger"
        ),
      ], caveat: nil, actions: ["woonvisie-2-7", "woonvisie-5-7-voorzieningen"],
      gaps: ["rapportcijfer-aantal-wegen-fietspaden", "rapportcijfer-parkeerplekken"]),
    // 66% is 1,4 above the middle, 18% is 1,0 below Assen.
    Expected(
      wijk: "WK010604", theme: "samenleving",
      figures: [
        ("inzet-voor-buurtgenoten", "66% (geen jaar), hoger dan het midden van de wijken (60%): gunstiger"),
        ("vrijwilligerswerk", "18% (2022), lager dan Assen (22%): ongunstiger"),
        ("acties-in-de-buurt", "19% (geen jaar), gelijk aan het midden van de wijken (19%)"),
      ], caveat: "vrijwilligerswerk-22-of-46",
      actions: ["woonvisie-2-14", "omgevingsvisie-6-1-actie-samen-onderhouden"], gaps: ["eenzaamheid"]),
    // Many people are in the Centrum who do not live there.
    Expected(
      wijk: "WK010600", theme: "veiligheid",
      figures: [
        (
          "misdrijven-per-1000",
          "147,8 per 1.000 inwoners (2024), hoger dan Assen (46,0 per 1.000): ongunstiger"
        ),
        ("onveiligheidsgevoel", "38% (geen jaar), hoger dan het midden van de wijken (27%): ongunstiger"),
      ], caveat: "misdrijven-bezoekers", actions: [], gaps: ["overlast-en-veiligheid-aedes"]),
    // What names the wijk comes first, be it a wish.
    Expected(
      wijk: "WK010600", theme: "milieu",
      figures: [
        (
          "rapportcijfer-groen-hoeveelheid",
          "6,5 (geen jaar), lager dan het midden van de wijken (7,8): ongunstiger"
        ),
        (
          "rapportcijfer-groen-onderhoud",
          "6,1 (geen jaar), hoger dan het midden van de wijken (5,8): gunstiger"
        ),
      ], caveat: nil,
      actions: ["economie-p1-groene-straten", "omgevingsvisie-6-1-actie-asserbos-benutten"],
      gaps: ["zwerfafval", "rapportcijfer-parken-recreatiewater"]),
    Expected(
      wijk: "WK010608", theme: "wonen",
      figures: [
        ("rapportcijfer-zorgaanbod", "7,1 (geen jaar), hoger dan het midden van de wijken (6,7): gunstiger"),
        (
          "rapportcijfer-winkelcentrum",
          "8,9 (geen jaar), hoger dan het midden van de wijken (8,4): gunstiger"
        ),
        (
          "rapportcijfer-bereikbaarheid-winkels",
          "8,5 (geen jaar), hoger dan het midden van de wijken (8,2): gunstiger"
        ),
      ], caveat: nil, actions: ["woonvisie-1-3", "woonvisie-2-2"],
      gaps: ["rapportcijfer-aantal-wegen-fietspaden", "rapportcijfer-sportaccommodaties"]),
    // The other figures of the Wmo share a caveat with the first: they are of one table.
    Expected(
      wijk: "WK010608", theme: "gezondheid",
      figures: [
        ("ervaren-gezondheid", "76% (2022), hoger dan Assen (69%): gunstiger"),
        (
          "wmo-ambulante-zorg",
          "7 per 1.000 inwoners (2024), lager dan het midden van de wijken (17,5 per 1.000)"
        ),
      ], caveat: "wmo-bijlage-7", actions: ["woonvisie-2-9", "woonvisie-2-10"],
      gaps: ["lopend-fietsend-naar-werk-school"]),
    Expected(
      wijk: "WK010607", theme: "samenleving",
      figures: [
        ("vrijwilligerswerk", "24% (2022), hoger dan Assen (22%): gunstiger"),
        (
          "inzet-voor-buurtgenoten", "61% (geen jaar), ongeveer gelijk aan het midden van de wijken (60%)"
        ),
        ("acties-in-de-buurt", "20% (geen jaar), ongeveer gelijk aan het midden van de wijken (19%)"),
      ], caveat: "vrijwilligerswerk-22-of-46",
      actions: ["woonvisie-2-14", "omgevingsvisie-6-1-actie-samen-onderhouden"],
      gaps: ["kwetsbare-inwoners", "eenzaamheid"]),
    Expected(
      wijk: "WK010607", theme: "materiele-welvaart",
      figures: [
        ("moeite-met-rondkomen", "14% (geen jaar), lager dan het midden van de wijken (20%): gunstiger")
      ], caveat: "rondkomen-twee-vragen", actions: ["woonvisie-2-4", "woonvisie-3-5"],
      gaps: ["energiearmoede"]),
  ]

  private func card(_ store: Store, _ code: Area.Code, _ theme: Theme.ID) throws -> DebateCard {
    DebateCard(store, try #require(store.theme(theme)), in: try store.requiredArea(code))
  }

  @Test(arguments: cards) func isAsWorkedOutByHand(_ expected: Expected) throws {
    let card = try card(TestPackage.store, expected.wijk, expected.theme)
    #expect(card.figures.map(\.indicator.id) == expected.figures.map(\.id))
    #expect(card.figures.map(\.figureWords) == expected.figures.map(\.words))
    #expect(card.caveat?.id == expected.caveat)
    #expect(card.actions.map(\.id) == expected.actions)
    #expect(card.gaps.map(\.indicator.id) == expected.gaps)
    #expect(card.unknown.hasPrefix("Of het beter of slechter wordt: van d"))
  }

  @Test func aThemeWithoutActionsSaysSo() throws {
    let card = try card(TestPackage.store, "WK010601", "veiligheid")
    #expect(
      card.absenceOfActions
        == "De plannen noemen voor Lariks geen actie over Veiligheid, ook niet voor heel Assen.")
  }

  @Test func everyCardHoldsWhatAMinuteHolds() throws {
    let store = TestPackage.store
    for area in store.content.areas where area.level != .buurt {
      for theme in store.content.themes {
        let card = DebateCard(store, theme, in: area)
        #expect(card.figures.count <= 3 && card.actions.count <= 2 && card.gaps.count <= 2)
        #expect(Set(card.figures.map(\.indicator.id)).count == card.figures.count)
        #expect(
          card.figures.allSatisfy { $0.hasFigure && ![.forecast, .target].contains($0.indicator.kind) })
        #expect(card.actions.allSatisfy { $0.worth != .past })
        // What can be judged and differs never comes after what does not.
        let isJudged = card.figures.map { [.better, .worse].contains($0.comparison?.verdict) }
        #expect(isJudged == isJudged.filter { $0 } + isJudged.filter { !$0 })
        #expect(card.absenceOfActions.isEmpty == !card.actions.isEmpty)
      }
    }
  }

  @Test func aPackageOfNothingHasACardToo() throws {
    let store = try TestPackage.small.editing("actions.csv") {
      $0 = String($0.prefix { $0 != "\n" }) + "\n"
    }.load()
    let card = try card(store, "WK3", "wonen")
    #expect(card.figures.isEmpty)
    #expect(card.unknown == "Van Wonen in Oost is er geen gemeten cijfer.")
    #expect(card.absenceOfActions == "Er zijn geen plannen in deze gegevens.")
  }
}
