import BredeWelvaart

/// The numbers and colours that the stories tell, and where they are in the data.
enum StoryClaims {
  struct Figure: Sendable {
    let story: String
    let number: String
    let indicator: Indicator.ID
    let area: Area.Code
  }

  struct Extreme: Sendable {
    let indicator: Indicator.ID
    let area: Area.Code
    let isHighest: Bool
  }

  struct Colour: Sendable {
    let indicator: Indicator.ID
    let area: Area.Code
    let ring: Assessment.Ring
    let verdict: Verdict
  }

  private static let assen: Area.Code = "GM0106"
  private static let drenthe: Area.Code = "PV22"
  private static let nederland: Area.Code = "NL00"
  private static let centrum: Area.Code = "WK010600"
  private static let lariks: Area.Code = "WK010601"
  private static let noorderpark: Area.Code = "WK010602"
  private static let pittelo: Area.Code = "WK010604"
  private static let assenWest: Area.Code = "WK010605"
  private static let marsdijk: Area.Code = "WK010607"
  private static let kloosterveen: Area.Code = "WK010608"
  private static let buitengebied: Area.Code = "WK010699"
  private static let assenOost: Area.Code = "WK010603"

  private static func claims(
    _ story: String, _ rows: [(String, Indicator.ID, Area.Code)]
  ) -> [Figure] {
    rows.map { Figure(story: story, number: $0.0, indicator: $0.1, area: $0.2) }
  }

  static let figures =
    claims(
      "assen-in-tien-minuten",
      [
        ("11.930", "inwoners", marsdijk), ("1.220", "inwoners", buitengebied),
        ("72,4%", "netto-arbeidsparticipatie", assen), ("70,9%", "netto-arbeidsparticipatie", drenthe),
        ("72%", "arbeidsparticipatie-economie", assen), ("8,8%", "groei-woningvoorraad", assen),
        ("5,3%", "groei-woningvoorraad", drenthe), ("19,3%", "onveiligheid", assen),
        ("62%", "ervaren-gezondheid", lariks), ("69%", "ervaren-gezondheid", assen),
        ("63%", "ervaren-gezondheid", noorderpark), ("76%", "ervaren-gezondheid", kloosterveen),
        ("76%", "ervaren-gezondheid", buitengebied), ("12%", "moeite-met-rondkomen", buitengebied),
        ("27%", "moeite-met-rondkomen", lariks), ("20%", "moeite-met-rondkomen", assenOost),
        ("12,6%", "moeite-met-rondkomen-gemeente", assen), ("24%", "moeite-met-rondkomen", pittelo),
        ("23%", "moeite-met-rondkomen", noorderpark), ("147,8", "misdrijven-per-1000", centrum),
        ("125,4", "misdrijven-per-1000", buitengebied), ("46,0", "misdrijven-per-1000", assen),
        ("17,8", "misdrijven-per-1000", kloosterveen), ("5,4", "rapportcijfer-zorgaanbod", assenWest),
        ("70%", "inzet-voor-buurtgenoten", assenWest), ("56%", "eenzaamheid", lariks),
        ("48%", "eenzaamheid", assen), ("49%", "eenzaamheid", nederland),
        ("12,6%", "ernstige-eenzaamheid", assen),
      ])
    + claims(
      "twee-wijken",
      [
        ("5.385", "inwoners", lariks), ("11.471", "inwoners", kloosterveen),
        ("11.470", "inwoners", kloosterveen), ("8,1", "rapportcijfer-aantal-winkels", lariks),
        ("6,3", "rapportcijfer-groen-onderhoud", lariks),
        ("5,8", "rapportcijfer-groen-onderhoud", kloosterveen),
        ("7,3", "rapportcijfer-groen-hoeveelheid", kloosterveen),
        ("7,6", "rapportcijfer-groen-hoeveelheid", assen), ("27%", "moeite-met-rondkomen", lariks),
        ("14%", "moeite-met-rondkomen", kloosterveen), ("20%", "moeite-met-rondkomen", assenOost),
        ("12,6%", "moeite-met-rondkomen-gemeente", assen), ("62%", "ervaren-gezondheid", lariks),
        ("76%", "ervaren-gezondheid", kloosterveen), ("69%", "ervaren-gezondheid", assen),
        ("26,2%", "aandeel-65-plus", lariks), ("11,3%", "aandeel-65-plus", kloosterveen),
        ("40%", "koopwoningen", lariks), ("82%", "koopwoningen", kloosterveen),
        ("59%", "koopwoningen", assen),
        ("57%", "eenpersoonshuishoudens", lariks), ("18%", "eenpersoonshuishoudens", kloosterveen),
        ("41%", "eenpersoonshuishoudens", assen),
        ("56%", "meerpersoonshuishoudens-met-kinderen", kloosterveen), ("56%", "eenzaamheid", lariks),
        ("38%", "onveiligheidsgevoel", lariks), ("38%", "onveiligheidsgevoel", centrum),
        ("23%", "onveiligheidsgevoel", kloosterveen), ("54,0", "misdrijven-per-1000", lariks),
        ("17,8", "misdrijven-per-1000", kloosterveen), ("19,3%", "onveiligheid", assen),
        ("8,5", "rapportcijfer-bereikbaarheid-winkels", lariks),
        ("8,5", "rapportcijfer-bereikbaarheid-winkels", kloosterveen),
      ])
    + claims(
      "vergrijzing",
      [
        ("32,7%", "aandeel-65-plus", centrum), ("27,5%", "aandeel-65-plus", noorderpark),
        ("33%", "aandeel-65-plus", centrum), ("11,3%", "aandeel-65-plus", kloosterveen),
        ("18,5%", "aandeel-65-plus", marsdijk), ("26%", "prognose-65-plus", assen),
        ("24%", "prognose-65-plus", nederland), ("10.000", "verwacht-aantal-75-plussers", assen),
        ("5.650", "aantal-75-plussers", assen), ("1.870", "verwachte-groei-85-plus", assen),
        ("350", "huishoudens-mobiliteitsbeperking", marsdijk),
        ("240", "huishoudens-mobiliteitsbeperking", kloosterveen),
        ("700", "prognose-huishoudens-mobiliteitsbeperking", marsdijk),
        ("520", "prognose-huishoudens-mobiliteitsbeperking", kloosterveen),
        ("5.160", "vitaliteitstrede-2", drenthe), ("9.200", "vitaliteitstrede-2", drenthe),
        ("78%", "vitaliteitstrede-2-groei", drenthe), ("5.200", "verwacht-personeelstekort-zorg", drenthe),
        ("81%", "koopwoningen", marsdijk), ("82%", "koopwoningen", kloosterveen),
        ("26%", "woning-later-zonder-aanpassing", assen), ("45%", "woning-later-met-aanpassing", assen),
        ("17%", "woning-later-verhuizen", assen), ("800", "doel-woningen-buitenwijk", kloosterveen),
        ("975", "doel-woningen-buitenwijk", kloosterveen),
        ("850", "woonvraag-buitenwijk-onderzoek", kloosterveen),
      ])

  /// Numbers that are no figures: dates, ages, sums, and the middle of the wijken.
  static let others: [String: Set<String>] = [
    "assen-in-tien-minuten": ["31", "18", "1.000", "1"],
    "twee-wijken": ["65", "1.000"],
    "vergrijzing": ["65", "75", "85", "1", "23,0%", "88%"],
  ]

  static let extremes = [
    Extreme(indicator: "inwoners", area: marsdijk, isHighest: true),
    Extreme(indicator: "oppervlakte", area: buitengebied, isHighest: true),
    Extreme(indicator: "ervaren-gezondheid", area: lariks, isHighest: false),
    Extreme(indicator: "moeite-met-rondkomen", area: buitengebied, isHighest: false),
    Extreme(indicator: "moeite-met-rondkomen", area: lariks, isHighest: true),
    Extreme(indicator: "misdrijven-per-1000", area: centrum, isHighest: true),
    Extreme(indicator: "misdrijven-per-1000", area: kloosterveen, isHighest: false),
    Extreme(indicator: "rapportcijfer-groen-onderhoud", area: lariks, isHighest: true),
    Extreme(indicator: "aandeel-65-plus", area: centrum, isHighest: true),
    Extreme(indicator: "aandeel-65-plus", area: kloosterveen, isHighest: false),
  ]

  static let verdicts = [
    Colour(indicator: "netto-arbeidsparticipatie", area: assen, ring: .position, verdict: .better),
    Colour(indicator: "netto-arbeidsparticipatie", area: assen, ring: .trend, verdict: .better),
    Colour(indicator: "groei-woningvoorraad", area: assen, ring: .position, verdict: .better),
    Colour(indicator: "onveiligheid", area: assen, ring: .trend, verdict: .worse),
    Colour(indicator: "rapportcijfer-aantal-winkels", area: lariks, ring: .position, verdict: .better),
    Colour(indicator: "rapportcijfer-groen-onderhoud", area: lariks, ring: .position, verdict: .better),
    Colour(indicator: "moeite-met-rondkomen", area: lariks, ring: .position, verdict: .worse),
    Colour(indicator: "ervaren-gezondheid", area: lariks, ring: .position, verdict: .worse),
    Colour(indicator: "onveiligheidsgevoel", area: lariks, ring: .position, verdict: .worse),
    Colour(
      indicator: "rapportcijfer-groen-hoeveelheid", area: kloosterveen, ring: .position, verdict: .worse),
  ]
}
