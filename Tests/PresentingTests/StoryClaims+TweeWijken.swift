import BredeWelvaart

extension StoryClaims {
  static let tweeWijken: [Claim] = [
    claim(
      "Twee wijken van dezelfde stad: Lariks en Kloosterveen",
      .holds { $0.area(.lariks)?.parent == .assen && $0.area(.kloosterveen)?.parent == .assen }),
    claim(
      "Lariks heeft 5.385 inwoners, Kloosterveen 11.471 (2024).",
      .figure("inwoners", .lariks), .figure("inwoners", .kloosterveen)),
    claim(
      "Het CBS telt er in Kloosterveen 11.470.",
      .figure("inwoners", .kloosterveen), .caveat("inwoners-kloosterveen")),
    claim(
      "Binnen een wijk verschillen buurten ook.",
      .trend("kwetsbare-inwoners", .lariksWest, .better), .trend("kwetsbare-inwoners", .lariksOost, .worse)),
    claim(
      "Het wiel van Lariks: veel oranje, blauw bij winkels en groenonderhoud",
      .holds { $0.coloured(.worse, .lariks).count >= 5 },
      .holds {
        $0.coloured(.better, .lariks) == [
          "rapportcijfer-aantal-winkels", "rapportcijfer-winkelcentrum",
          "rapportcijfer-bereikbaarheid-winkels", "rapportcijfer-groen-onderhoud",
        ]
      }),
    claim(
      "Elke wijk wordt hier vergeleken met Assen, of met het midden van de wijken waar Assen geen cijfer heeft "
        + "dat ernaast kan.",
      .holds { store in
        store.area(.lariks).map { store.references(for: $0) == [.area(.assen), .wijken] } == true
      }),
    claim(
      "Blauw: de winkels (8,1 voor het aantal) en het onderhoud van het groen (6,3).",
      .figure("rapportcijfer-aantal-winkels", .lariks), .figure("rapportcijfer-groen-onderhoud", .lariks),
      .beside(.wijken, "rapportcijfer-aantal-winkels", .lariks, .better),
      .beside(.wijken, "rapportcijfer-groen-onderhoud", .lariks, .better)),
    claim(
      "Oranje zijn onder meer rondkomen, gezondheid en het gevoel van veiligheid.",
      .beside(.wijken, "moeite-met-rondkomen", .lariks, .worse),
      .beside(.area(.assen), "ervaren-gezondheid", .lariks, .worse),
      .beside(.wijken, "onveiligheidsgevoel", .lariks, .worse)),
    claim(
      "Van de cijfers in dit wiel kennen we per wijk geen ontwikkeling.",
      .holds { store in store.wijken.flatMap { store.segments($0.code) }.allSatisfy { $0.trend == nil } }),
    claim("In woorden is er wel iets.", .statement("woonzorg-inwoner-kwetsbaar-lariks")),
    claim(
      "Volgens Aedes nam de kwetsbaarheid in delen van Lariks toe van 2014 tot 2022.",
      .statement("woonzorg-inwoner-kwetsbaar-lariks")),
    claim(
      "Het woonzorgrapport noemt ook een afname, in De Lariks West, zonder jaren.",
      .trend("kwetsbare-inwoners", .lariksWest, .better), .caveat("kwetsbaar-toename-of-afname")),
    claim(
      "Het wiel van Kloosterveen: veel blauw, oranje bij de hoeveelheid groen",
      .holds { $0.coloured(.better, .kloosterveen).count >= 5 },
      .holds { $0.coloured(.worse, .kloosterveen) == ["rapportcijfer-groen-hoeveelheid"] }),
    claim(
      "Voor de hoeveelheid groen geven inwoners een 7,3.",
      .figure("rapportcijfer-groen-hoeveelheid", .kloosterveen),
      .beside(.wijken, "rapportcijfer-groen-hoeveelheid", .kloosterveen, .worse)),
    claim(
      "Het midden van de wijken is 7,8 en heel Assen geeft een 7,6.",
      .middle("rapportcijfer-groen-hoeveelheid"), .figure("rapportcijfer-groen-hoeveelheid", .assen)),
    claim(
      "Ook hier is arbeid en vrije tijd hol: daarover is per wijk geen cijfer.",
      .holds { $0.isUnknownInWijken("arbeid-en-vrije-tijd") }),
    claim(
      "In Kloosterveen heeft 14% moeite met rondkomen.", .figure("moeite-met-rondkomen", .kloosterveen)),
    claim(
      "Moeite met rondkomen: 27% in Lariks en 14% in Kloosterveen",
      .figure("moeite-met-rondkomen", .lariks), .figure("moeite-met-rondkomen", .kloosterveen)),
    claim(
      "Het is een schatting van het RIVM, zonder jaar in het woonzorgrapport.",
      .figure("moeite-met-rondkomen", .lariks), .undated("moeite-met-rondkomen", .lariks)),
    claim("Het midden van de wijken is 20%.", .middle("moeite-met-rondkomen")),
    claim(
      "Ook in Lariks hebben de meeste mensen er dus geen moeite mee.",
      .holds { ($0.value("moeite-met-rondkomen", .lariks)?.doubleValue ?? 100) < 50 }),
    claim(
      "Vergelijk dit niet met de 12,6% van heel Assen: dat is een andere vraag.",
      .figure("moeite-met-rondkomen-gemeente", .assen), .caveat("rondkomen-twee-vragen")),
    claim(
      "Eigen gezondheid (zeer) goed: 62% in Lariks en 76% in Kloosterveen",
      .figure("ervaren-gezondheid", .lariks), .figure("ervaren-gezondheid", .kloosterveen)),
    claim("Assen als geheel: 69%.", .figure("ervaren-gezondheid", .assen)),
    claim(
      "Het is een schatting van het RIVM (2022), van inwoners van 18 jaar en ouder.",
      .figure("ervaren-gezondheid", .lariks)),
    claim(
      "Lariks had in 2024 meer 65-plussers: 26,2% tegen 11,3% in Kloosterveen.",
      .figure("aandeel-65-plus", .lariks), .figure("aandeel-65-plus", .kloosterveen),
      .beside(.area(.kloosterveen), "aandeel-65-plus", .lariks, .higher)),
    claim(
      "Hoe ouder, hoe minder gezond mensen zich gemiddeld voelen, zegt het woonzorgrapport.",
      .statement("woonzorg-inwoner-gezondheid-leeftijd")),
    claim(
      "Meer moeite met rondkomen en een minder goede gezondheid komen hier samen voor.",
      .beside(.area(.kloosterveen), "moeite-met-rondkomen", .lariks, .worse),
      .beside(.area(.kloosterveen), "ervaren-gezondheid", .lariks, .worse)),
    claim(
      "Koopwoningen: 40% in Lariks en 82% in Kloosterveen",
      .figure("koopwoningen", .lariks), .figure("koopwoningen", .kloosterveen)),
    claim("Kopen is niet beter dan huren.", .neutral("koopwoningen")),
    claim("Daarom geeft het programma hier geen oordeel.", .neutral("koopwoningen")),
    claim(
      "De woonvisie noemt driekwart, voor Marsdijk en Kloosterveen samen.",
      .statement("woonvisie-h5-kloosterveen-koop"), .caveat("woonvisie-koop-driekwart")),
    claim(
      "Het woonzorgrapport is later en geeft voor Kloosterveen 82%, zonder jaar.",
      .figure("koopwoningen", .kloosterveen), .undated("koopwoningen", .kloosterveen),
      .caveat("woonvisie-koop-driekwart")),
    claim("In heel Assen is 59% een koopwoning.", .figure("koopwoningen", .assen)),
    claim(
      "In Lariks 57% van de huishoudens, in Kloosterveen 18%",
      .figure("eenpersoonshuishoudens", .lariks), .figure("eenpersoonshuishoudens", .kloosterveen)),
    claim("Assen als geheel: 41%.", .figure("eenpersoonshuishoudens", .assen)),
    claim("Ook hier staat er geen jaar bij.", .undated("eenpersoonshuishoudens", .lariks)),
    claim(
      "In Kloosterveen heeft 56% van de huishoudens kinderen.",
      .figure("meerpersoonshuishoudens-met-kinderen", .kloosterveen)),
    claim(
      "Van eenzaamheid kennen we voor Lariks 56%, voor Kloosterveen geen cijfer.",
      .figure("eenzaamheid", .lariks), .unknown("eenzaamheid", .kloosterveen)),
    claim(
      "Ook gaat het ene over huishoudens en het andere over inwoners.",
      .figure("eenpersoonshuishoudens", .lariks), .figure("eenzaamheid", .lariks)),
    claim(
      "Voelt zich weleens onveilig: 38% in Lariks en 23% in Kloosterveen",
      .figure("onveiligheidsgevoel", .lariks), .figure("onveiligheidsgevoel", .kloosterveen)),
    claim("Dit komt uit het wijkonderzoek van de gemeente.", .figure("onveiligheidsgevoel", .lariks)),
    claim("Het jaar staat niet in het woonzorgrapport.", .undated("onveiligheidsgevoel", .lariks)),
    claim(
      "In het Centrum is het net zo veel als in Lariks.",
      .place(1, "onveiligheidsgevoel", [.lariks, .centrum])),
    claim(
      "Het is een gevoel, geen telling.", .holds { $0.indicator("onveiligheidsgevoel")?.kind == .survey }),
    claim(
      "De politie telde in 2024 per 1.000 inwoners 54,0 misdrijven in Lariks en 17,8 in Kloosterveen.",
      .figure("misdrijven-per-1000", .lariks), .figure("misdrijven-per-1000", .kloosterveen)),
    claim(
      "Volgens Aedes deed Kloosterveen het in 2022 erg goed op overlast en veiligheid, naast de rest van Assen, "
        + "en Lariks vrij slecht.",
      .beside(.area(.assen), "overlast-en-veiligheid-aedes", .kloosterveen, .better),
      .beside(.area(.assen), "overlast-en-veiligheid-aedes", .lariks, .worse)),
    claim(
      "Wel zag het rapport in Kloosterveen van 2014 tot 2022 een verslechtering, vergeleken met het gemiddelde "
        + "van Assen.",
      .trend("overlast-en-veiligheid-aedes", .kloosterveen, .worse)),
    claim(
      "Zet dit niet naast de 19,3% van heel Assen uit het feitenblad.",
      .figure("onveiligheid", .assen), .caveat("onveiligheid-drie-vragen")),
    claim("Daar was de vraag anders.", .caveat("onveiligheid-drie-vragen")),
    claim(
      "Onderhoud van het groen: een 6,3 in Lariks en een 5,8 in Kloosterveen",
      .figure("rapportcijfer-groen-onderhoud", .lariks),
      .figure("rapportcijfer-groen-onderhoud", .kloosterveen)),
    claim(
      "Het onderhoud van het groen krijgt in Lariks het hoogste cijfer van de wijken.",
      .place(1, "rapportcijfer-groen-onderhoud", [.lariks])),
    claim(
      "Van het Buitengebied is er geen cijfer.", .unknown("rapportcijfer-groen-onderhoud", .buitengebied)),
    claim(
      "Alles komt uit het wijkonderzoek van de gemeente, zonder jaar.",
      .undated("rapportcijfer-groen-onderhoud", .lariks),
      .undated("rapportcijfer-bereikbaarheid-winkels", .lariks)),
    claim(
      "De winkels verschillen bijna niet: de bereikbaarheid is in beide wijken een 8,5.",
      .figure("rapportcijfer-bereikbaarheid-winkels", .lariks),
      .figure("rapportcijfer-bereikbaarheid-winkels", .kloosterveen),
      .beside(.area(.kloosterveen), "rapportcijfer-aantal-winkels", .lariks, .equal),
      .beside(.area(.kloosterveen), "rapportcijfer-winkelcentrum", .lariks, .equal),
      .beside(.area(.kloosterveen), "rapportcijfer-bereikbaarheid-winkels", .lariks, .equal)),
    claim(
      "Zo staat niet steeds dezelfde wijk achteraan.",
      .beside(.area(.kloosterveen), "rapportcijfer-groen-onderhoud", .lariks, .better),
      .beside(.area(.kloosterveen), "moeite-met-rondkomen", .lariks, .worse)),
    claim(
      "De plannen voor Lariks: van het aardgas af en meer soorten woningen",
      .action("woonvisie-3-3"), .action("woonvisie-5-6")),
    claim(
      "De acties die Lariks noemen staan bovenaan en komen uit de woonvisie van 2023.",
      .source("woonvisie"),
      .holds { $0.content.actions.allSatisfy { !$0.areas.contains(.lariks) || $0.document == "woonvisie" } }),
    claim("Of ze klaar zijn, staat er niet bij.", .caveat("woonvisie-acties-2021")),
  ]
}
