import BredeWelvaart

extension StoryClaims {
  static let assenInTienMinuten: [Claim] = [
    claim(
      "Assen heeft tien wijken; in Marsdijk wonen de meeste mensen",
      .holds { $0.wijken.count == 10 }, .place(1, "inwoners", [.marsdijk])),
    claim("Marsdijk had 11.930 inwoners in 2024 (CBS).", .figure("inwoners", .marsdijk)),
    claim(
      "Het Buitengebied is het grootst op de kaart, maar daar wonen 1.220 mensen.",
      .place(1, "oppervlakte", [.buitengebied]), .figure("inwoners", .buitengebied)),
    claim(
      "Een grote vlek is dus geen groot cijfer.",
      .place(1, "oppervlakte", [.buitengebied]), .place(-1, "inwoners", [.buitengebied])),
    claim("Veel inwoners is niet goed of slecht.", .neutral("inwoners")),
    claim(
      "Het wiel van Assen: acht thema’s, en met opzet geen totaalcijfer",
      .holds { Set($0.segments(.assen).map(\.indicator.theme)).count == 8 }),
    claim(
      "De buitenste ring vergelijkt Assen met Drenthe.",
      .holds { store in store.area(.assen).map { store.references(for: $0).first == .area(.drenthe) } == true
      }
    ),
    claim(
      "De cijfers komen uit het Feitenblad Brede Welvaart van Trendbureau Drenthe, peildatum 31 december 2025.",
      .source("feitenblad"),
      .holds { $0.segments(.assen).allSatisfy { $0.observation?.citation.source == "feitenblad" } }),
    claim(
      "Bij de meeste cijfers staat in het feitenblad geen jaar.",
      .holds { store in
        let segments = store.segments(.assen)
        return segments.count { $0.observation?.period.text == "" } * 2 > segments.count
      }),
    claim(
      "Een kracht: 72,4% van de beroepsbevolking doet mee, meer dan in Drenthe",
      .figure("netto-arbeidsparticipatie", .assen),
      .beside(.area(.drenthe), "netto-arbeidsparticipatie", .assen, .better),
      .holds { $0.signal("netto-arbeidsparticipatie", .assen) == .kracht }),
    claim(
      "Meedoen is hier actief zijn op de arbeidsmarkt.", .figure("netto-arbeidsparticipatie", .assen)),
    claim("In Drenthe is het 70,9%.", .figure("netto-arbeidsparticipatie", .drenthe)),
    claim(
      "Ook de ontwikkeling sinds 2016 is gunstiger.", .trend("netto-arbeidsparticipatie", .assen, .better)),
    claim(
      "Zijn beide ringen blauw, dan heet dat een kracht.",
      .holds { $0.signal("netto-arbeidsparticipatie", .assen) == .kracht }),
    claim("Zegt iemand 72%?", .figure("arbeidsparticipatie-economie", .assen)),
    claim("Dat staat in de Economische Agenda.", .figure("arbeidsparticipatie-economie", .assen)),
    claim("Waarschijnlijk is het hetzelfde cijfer.", .caveat("arbeidsparticipatie-72")),
    claim(
      "Er kwamen 8,8% woningen bij sinds 2016, in Drenthe 5,3%.",
      .figure("groei-woningvoorraad", .assen), .figure("groei-woningvoorraad", .drenthe)),
    claim(
      "Groei is zelf al een ontwikkeling, en heet daarom geen kracht.",
      .holds { $0.signal("groei-woningvoorraad", .assen) == nil }),
    claim(
      "Een zorg: 19,3% voelt zich soms of vaak onveilig, meer dan in 2022",
      .figure("onveiligheid", .assen), .trend("onveiligheid", .assen, .worse),
      .statement("feitenblad-zwak-onveiligheid")),
    claim(
      "De binnenste ring is oranje: het werd ongunstiger sinds 2022, zegt het feitenblad in woorden.",
      .trend("onveiligheid", .assen, .worse)),
    claim(
      "De buitenste ring is hol, want van Drenthe staat er geen cijfer bij.",
      .unknown("onveiligheid", .drenthe)),
    claim(
      "Het feitenblad noemt het gevoel van veiligheid in Assen vrij ongunstig, maar zet er geen cijfer van "
        + "elders naast.",
      .statement("feitenblad-zwak-onveiligheid"), .caveat("mentaal-en-onveilig-zonder-vergelijking")),
    claim(
      "Dat is een telling van de politie, geen gevoel.",
      .source("politie-2024"), .holds { $0.indicator("misdrijven-per-1000")?.kind == .register }),
    claim(
      "In Lariks noemt 62% de eigen gezondheid (zeer) goed, in Assen 69%",
      .figure("ervaren-gezondheid", .lariks), .figure("ervaren-gezondheid", .assen),
      .place(-1, "ervaren-gezondheid", [.lariks])),
    claim(
      "Noorderpark is een na laatste met 63%.",
      .figure("ervaren-gezondheid", .noorderpark), .place(-2, "ervaren-gezondheid", [.noorderpark])),
    claim(
      "Dat is bijna evenveel als in Lariks.",
      .beside(.area(.lariks), "ervaren-gezondheid", .noorderpark, .equal)),
    claim(
      "De hoogste cijfers zijn van Kloosterveen en het Buitengebied: 76%.",
      .figure("ervaren-gezondheid", .kloosterveen), .figure("ervaren-gezondheid", .buitengebied),
      .place(1, "ervaren-gezondheid", [.kloosterveen, .buitengebied])),
    claim(
      "Het zijn schattingen van het RIVM voor 2022, van inwoners van 18 jaar en ouder.",
      .figure("ervaren-gezondheid", .lariks)),
    claim(
      "Leeftijd en opleiding kunnen meespelen, zegt het woonzorgrapport.",
      .statement("woonzorg-inwoner-gezondheid-leeftijd"), .statement("woonzorg-inwoner-gezondheid-opleiding")),
    claim(
      "Moeite met rondkomen: van 12% in het Buitengebied tot 27% in Lariks",
      .figure("moeite-met-rondkomen", .buitengebied), .figure("moeite-met-rondkomen", .lariks),
      .place(-1, "moeite-met-rondkomen", [.buitengebied]), .place(1, "moeite-met-rondkomen", [.lariks])),
    claim("Dit is een schatting van het RIVM.", .figure("moeite-met-rondkomen", .lariks)),
    claim("Het jaar staat niet in het woonzorgrapport.", .undated("moeite-met-rondkomen", .lariks)),
    claim("Het midden van de wijken is 20%.", .middle("moeite-met-rondkomen")),
    claim(
      "Vergelijk een wijk niet met de 12,6% van heel Assen in het feitenblad.",
      .figure("moeite-met-rondkomen-gemeente", .assen), .caveat("rondkomen-twee-vragen")),
    claim("Dat komt uit een andere vraag.", .caveat("rondkomen-twee-vragen")),
    claim(
      "Ook in Pittelo (24%) en Noorderpark (23%) is het meer dan in het midden.",
      .figure("moeite-met-rondkomen", .pittelo), .figure("moeite-met-rondkomen", .noorderpark),
      .beside(.wijken, "moeite-met-rondkomen", .pittelo, .worse),
      .beside(.wijken, "moeite-met-rondkomen", .noorderpark, .worse)),
    claim(
      "Over één huishouden zegt dit niets: in elke wijk hebben de meeste mensen er geen moeite mee.",
      .holds { store in
        store.wijken.allSatisfy { (store.value("moeite-met-rondkomen", $0.code)?.doubleValue ?? 100) < 50 }
      }),
    claim(
      "Waar telde de politie in 2024 de meeste misdrijven per 1.000 inwoners?",
      .figure("misdrijven-per-1000", .centrum)),
    claim(
      "Centrum: 147,8 misdrijven per 1.000 inwoners; bezoekers tellen niet als inwoner",
      .figure("misdrijven-per-1000", .centrum), .place(1, "misdrijven-per-1000", [.centrum]),
      .caveat("misdrijven-bezoekers")),
    claim(
      "De binnenstad had in 2024 gemiddeld 83.800 bezoekers per week, en die tellen niet als inwoner.",
      .figure("bezoekers-binnenstad-per-week", .assen), .caveat("misdrijven-bezoekers")),
    claim(
      "In het Buitengebied (125,4) wonen maar 1.220 mensen.",
      .figure("misdrijven-per-1000", .buitengebied), .figure("inwoners", .buitengebied)),
    claim("Wie de misdrijven troffen, staat er niet bij.", .caveat("misdrijven-bezoekers")),
    claim("Heel Assen heeft er 46,0 per 1.000 inwoners (2024).", .figure("misdrijven-per-1000", .assen)),
    claim(
      "Kloosterveen heeft er het minst: 17,8.",
      .figure("misdrijven-per-1000", .kloosterveen), .place(-1, "misdrijven-per-1000", [.kloosterveen])),
    claim(
      "Een wijk kan op het ene punt sterk zijn en op het andere kwetsbaar.",
      .beside(.wijken, "rapportcijfer-zorgaanbod", .assenWest, .worse),
      .beside(.wijken, "inzet-voor-buurtgenoten", .assenWest, .better)),
    claim(
      "Assen-West geeft het zorgaanbod een 5,4, maar 70% zet zich in voor buurtgenoten (wijkonderzoek van de "
        + "gemeente, zonder jaar).",
      .figure("rapportcijfer-zorgaanbod", .assenWest), .undated("rapportcijfer-zorgaanbod", .assenWest),
      .figure("inzet-voor-buurtgenoten", .assenWest), .undated("inzet-voor-buurtgenoten", .assenWest)),
    claim(
      "Alleen van Lariks is er een: 56% voelt zich minstens enigszins eenzaam",
      .figure("eenzaamheid", .lariks), .holds { $0.wijkNames(with: "eenzaamheid") == ["Lariks"] }),
    claim(
      "Heel Assen is 48% en Nederland 49% (RIVM, 2022).",
      .figure("eenzaamheid", .assen), .figure("eenzaamheid", .nederland)),
    claim(
      "In Pittelo, Noorderpark en het Centrum is het ook meer dan in Nederland: dat zegt het woonzorgrapport in "
        + "woorden.",
      .beside(.area(.nederland), "eenzaamheid", .pittelo, .worse),
      .beside(.area(.nederland), "eenzaamheid", .noorderpark, .worse),
      .beside(.area(.nederland), "eenzaamheid", .centrum, .worse),
      .beside(.area(.nederland), "eenzaamheid", .lariks, .worse)),
    claim(
      "De andere zes wijken zijn gearceerd: die noemt de tekst van het rapport niet.",
      .holds { store in
        let named = Set(
          store.content.assessments.filter { $0.indicator == "eenzaamheid" }.map(\.area) + [.lariks])
        return store.wijken.count { !named.contains($0.code) } == 6
      }),
    claim(
      "Wel noemt die een buurt in Assen-West: Lauwers, met 79%.",
      .figure("eenzaamheid", .lauwers), .holds { $0.area(.lauwers)?.parent == .assenWest }),
    claim("Het feitenblad noemt 12,6%.", .figure("ernstige-eenzaamheid", .assen)),
    claim(
      "Dat gaat over wie zich ernstig of zeer ernstig eenzaam voelt.",
      .figure("ernstige-eenzaamheid", .assen)),
    claim("Dat zijn twee maten.", .caveat("eenzaamheid-twee-definities")),
    claim(
      "Wat we niet weten: over arbeid en vrije tijd is er per wijk geen cijfer",
      .holds { $0.isUnknownInWijken("arbeid-en-vrije-tijd") }),
    claim(
      "Over werk geven de documenten alleen cijfers van grotere gebieden, zoals Assen en Drenthe.",
      .holds { $0.isUnknownInWijken("arbeid-en-vrije-tijd") },
      .figure("netto-arbeidsparticipatie", .assen), .figure("netto-arbeidsparticipatie", .drenthe)),
    claim(
      "Per wijk zijn er alleen woorden, vooral in de startnotitie van 2018.",
      .source("omgevingsvisie"),
      .holds { store in
        let words = store.wijken.flatMap { wijk in
          store.content.statements.filter { $0.area == wijk.code && $0.theme == "arbeid-en-vrije-tijd" }
        }
        return words.count { $0.citation.source == "omgevingsvisie" } * 2 > words.count
      }),
    claim(
      "Wat er in de plannen staat, te beginnen met wonen",
      .holds { $0.content.actions.first?.theme == "wonen" }),
    claim(
      "De acties komen uit de Woonvisie (2023), de Economische Agenda (2026-2030) en de Startnotitie "
        + "omgevingsvisie (2018).",
      .source("woonvisie"), .source("economie"), .source("omgevingsvisie"),
      .holds { Set($0.content.actions.map(\.document)) == ["woonvisie", "economie", "omgevingsvisie"] }),
    claim(
      "Uit de startnotitie komen alleen wensen en stappen van toen, geen besluiten.",
      .holds { $0.actions(of: "omgevingsvisie").allSatisfy { [.wish, .past].contains($0.standing) } }),
    claim(
      "De Economische Agenda geeft voornemens en wensen.",
      .holds { Set($0.actions(of: "economie").map(\.standing)) == [.intention, .wish] }),
    claim(
      "In de woonvisie zijn de meeste acties een besluit, niet alle.",
      .holds { store in
        let actions = store.actions(of: "woonvisie")
        let decided = actions.count { $0.standing == .decision }
        return decided * 2 > actions.count && decided < actions.count
      }),
    claim("Of een actie klaar is, staat niet in deze stukken.", .caveat("woonvisie-acties-2021")),
  ]
}
