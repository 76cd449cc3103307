import Testing

@testable import BredeWelvaart

/// The figures against those of the documents, copied from them by hand and not from the package.
@Suite struct FiguresTests {
  private let store = TestPackage.store

  /// The figure as printed; nil where the document has a place for it but no figure.
  @Test(
    arguments: [
      ("inwoners", "WK010606", "6415"),
      ("inwoners", "WK010603", "9300"),
      ("eenpersoonshuishoudens", "WK010601", "57"),
      ("eenpersoonshuishoudens", "WK010608", "18"),
      ("moeite-met-rondkomen", "WK010602", "23"),
      ("moeite-met-rondkomen", "WK010699", "12"),
      ("koopwoningen", "WK010600", "42"),
      ("ervaren-gezondheid", "WK010605", "70"),
      ("trajecten-welzijn", "WK010603", nil),
      ("onveiligheidsgevoel", "WK010601", "38"),
      ("onveiligheidsgevoel", "WK010699", nil),
      ("rapportcijfer-aantal-winkels", "WK010605", "6.2"),
      ("rapportcijfer-winkelcentrum", "WK010607", "9.0"),
      ("rapportcijfer-bereikbaarheid-winkels", "WK010604", "7.6"),
      ("rapportcijfer-groen-hoeveelheid", "WK010600", "6.5"),
      ("rapportcijfer-groen-hoeveelheid", "WK010699", nil),
      ("rapportcijfer-groen-onderhoud", "WK010603", "6.2"),
      ("vrijwilligerswerk", "WK010699", "32"),
      ("mantelzorg", "WK010607", "15"),
      ("acties-in-de-buurt", "WK010601", "10"),
      ("inzet-voor-buurtgenoten", "WK010605", "70"),
      ("rapportcijfer-zorgaanbod", "WK010608", "7.1"),
      ("eerstelijnsvoorzieningen", "WK010604", "0"),
      ("trajecten-aandeel-inwoners", "WK010602", "2.5"),
      ("trajecten-aandeel-inwoners", "WK010603", nil),
      ("trajecten-wonen", "WK010600", "32"),
      ("trajecten-wonen-aandeel", "WK010601", "7"),
      ("trajecten-wonen-aandeel", "WK010699", "22.2"),
      ("wmo-ambulante-zorg", "WK010601", "30"),
      ("wmo-ambulante-zorg", "WK010605", "9"),
      ("wmo-hulp-huishouden", "WK010602", "46"),
      ("wmo-wrv", "WK010600", "49"),
      ("wmo-beschermd-wonen", "WK010602", "3"),
      ("tevredenheid-met-het-leven", "PV22", "87.4"),
      ("moeite-met-rondkomen-gemeente", "NL00", "13.3"),
      ("netto-arbeidsparticipatie", "PV22", "70.9"),
      ("groei-woningvoorraad", "GM0106", "8.8"),
      ("onveiligheid", "GM0106", "19.3"),
      ("prognose-65-plus", "NL00", "24"),
      ("zorgen-toekomst-dorp-of-wijk", "PV22", "11"),
    ] as [(Indicator.ID, Area.Code, String?)])
  func theFigureIsTheDocuments(_ indicator: Indicator.ID, _ area: Area.Code, _ printed: String?) throws {
    let observation = try #require(store.observation(indicator, area))
    #expect(["feitenblad", "woonzorg"].contains(observation.citation.source))
    #expect(observation.value?.description == printed)
    #expect((observation.status == .missing) == (printed == nil))
  }

  @Test func theInhabitantsOfTheWijkenAddUp() {
    let total = store.wijken.compactMap { store.value("inwoners", $0.code)?.digits }.reduce(0, +)
    #expect(total == 69_701)
  }

  /// Bijlage 7 prints the sums of the columns of Tabel 1.
  @Test(
    arguments: [
      ("wmo-ambulante-zorg", 164), ("wmo-hulp-huishouden", 251), ("wmo-wrv", 286), ("wmo-beschermd-wonen", 7),
    ] as [(Indicator.ID, Int64)])
  func theColumnsOfTabel1AddUp(_ indicator: Indicator.ID, _ sum: Int64) throws {
    let values = try store.wijken.map { try #require(store.value(indicator, $0.code)) }
    #expect(values.allSatisfy { $0.scale == 0 })
    #expect(values.map(\.digits).reduce(0, +) == sum)
  }

  /// What the documents leave open, and nothing else.
  @Test func figuresAreMissingExactlyWhereTheDocumentsHaveNone() {
    let missing = store.content.observations
      .filter {
        !$0.status.hasValue && $0.citation.source == "woonzorg"
          && ["Kernpunten per wijk, tabel", "Bijlage"].contains(where: $0.citation.locator.hasPrefix)
      }
    #expect(missing.allSatisfy { $0.status == .missing && $0.value == nil })
    #expect(
      missing.map { "\($0.indicator) \($0.area)" }.sorted() == [
        "acties-in-de-buurt WK010699", "eerstelijnsvoorzieningen WK010699",
        "inzet-voor-buurtgenoten WK010699",
        "onveiligheidsgevoel WK010699", "rapportcijfer-aantal-winkels WK010699",
        "rapportcijfer-bereikbaarheid-winkels WK010699", "rapportcijfer-groen-hoeveelheid WK010699",
        "rapportcijfer-groen-onderhoud WK010699", "rapportcijfer-winkelcentrum WK010699",
        "rapportcijfer-zorgaanbod WK010699", "trajecten-aandeel-inwoners WK010603",
        "trajecten-welzijn WK010603",
        "trajecten-wonen WK010603", "trajecten-wonen-aandeel WK010603",
      ])
    #expect(missing.allSatisfy { !$0.note.isEmpty }, "each says what stands there instead")
  }
}
