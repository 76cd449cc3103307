import BredeWelvaart

extension StoryClaims {
  static let vergrijzing: [Claim] = [
    claim(
      "Welke wijk had in 2024 het grootste deel inwoners van 65 jaar of ouder?",
      .figure("aandeel-65-plus", .centrum), .place(1, "aandeel-65-plus", [.centrum])),
    claim(
      "Het Centrum had in 2024 het grootste deel 65-plussers: 32,7%",
      .figure("aandeel-65-plus", .centrum), .place(1, "aandeel-65-plus", [.centrum])),
    claim(
      "Noorderpark is tweede met 27,5%.",
      .figure("aandeel-65-plus", .noorderpark), .place(2, "aandeel-65-plus", [.noorderpark])),
    claim("Geteld op 1 januari 2024.", .figure("aandeel-65-plus", .centrum)),
    claim(
      "De leeftijden zijn opgeteld uit buurten en afgerond, dus het is een schatting.",
      .caveat("leeftijd-uit-buurten"),
      .holds { $0.observation("aandeel-65-plus", .centrum)?.status == .estimated }),
    claim(
      "Het woonzorgrapport rondt af op 33%.",
      .figure("aandeel-65-plus", .centrum), .caveat("aandeel-65-plus-twee-bronnen")),
    claim("Meer of minder ouderen is niet goed of slecht.", .neutral("aandeel-65-plus")),
    claim("Daarom is de kaart paars.", .neutral("aandeel-65-plus")),
    claim(
      "Kloosterveen had in 2024 het kleinste deel 65-plussers: 11,3%",
      .figure("aandeel-65-plus", .kloosterveen), .place(-1, "aandeel-65-plus", [.kloosterveen])),
    claim(
      "Marsdijk zat met 18,5% ook onder het midden van de wijken (23,0%).",
      .figure("aandeel-65-plus", .marsdijk), .middle("aandeel-65-plus"),
      .beside(.wijken, "aandeel-65-plus", .marsdijk, .lower),
      .beside(.wijken, "aandeel-65-plus", .kloosterveen, .lower)),
    claim(
      "De woonvisie van 2023 verwacht dat zij in tien jaar snel vergrijzen, doordat veel bewoners ouder worden.",
      .source("woonvisie"), .statement("woonvisie-h5-marsdijk-vergrijzing"),
      .statement("woonvisie-h5-kloosterveen-vergrijzing")),
    claim("Welke tien jaar dat zijn, staat er niet.", .statement("woonvisie-h5-marsdijk-vergrijzing")),
    claim(
      "Ook Pittelo en het Buitengebied vergrijzen, zegt het woonzorgrapport.",
      .statement("woonzorg-kern-pittelo-profiel-vergrijzing"),
      .statement("woonzorg-kern-buitengebied-knelpunt-vergrijzing")),
    claim(
      "Hoeveel ouderen er later per wijk zijn, hebben we niet als cijfer.",
      .holds { store in
        ["prognose-65-plus", "verwacht-aantal-75-plussers", "verwachte-groei-85-plus"].allSatisfy {
          store.indicator($0) != nil && store.wijkNames(with: $0).isEmpty
        }
      }),
    claim(
      "De woonvisie heeft daar alleen een figuur van, en die is hier niet overgenomen.",
      .caveat("woonvisie-alleen-beeld")),
    claim(
      "Welk deel van Assen is in 2050 naar verwachting 65 jaar of ouder?",
      .figure("prognose-65-plus", .assen)),
    claim(
      "In 2050 is naar verwachting 26% van Assen 65 jaar of ouder",
      .figure("prognose-65-plus", .assen)),
    claim("In Nederland is dat 24%.", .figure("prognose-65-plus", .nederland)),
    claim(
      "Assen vergrijst iets sterker dan Nederland, zegt het feitenblad.",
      .statement("feitenblad-vergrijzing")),
    claim(
      "Het is een verwachting, geen telling.",
      .holds { $0.observation("prognose-65-plus", .assen)?.status == .forecast }),
    claim(
      "Zet haar niet zomaar naast de cijfers per wijk van 2024: die komen uit een andere bron.",
      .caveat("aandeel-65-plus-geteld-of-verwacht")),
    claim(
      "Naar verwachting heeft Assen in 2040 ruim 10.000 mensen van 75 of ouder",
      .figure("verwacht-aantal-75-plussers", .assen)),
    claim("In 2018 waren het er 5.650.", .figure("aantal-75-plussers", .assen)),
    claim(
      "Beide cijfers staan in de woonvisie.",
      .holds { store in
        ["verwacht-aantal-75-plussers", "aantal-75-plussers"].allSatisfy {
          store.observation($0, .assen)?.citation.source == "woonvisie"
        }
      }),
    claim("Die noemt haar bron niet.", .figure("verwacht-aantal-75-plussers", .assen)),
    claim(
      "De provincie Drenthe verwacht in Assen 1.870 85-plussers erbij, van 2025 tot 2040.",
      .figure("verwachte-groei-85-plus", .assen)),
    claim(
      "Dat staat in het woonzorgrapport.",
      .holds { $0.observation("verwachte-groei-85-plus", .assen)?.citation.source == "woonzorg" }),
    claim("Die prognose is misschien van 2015.", .caveat("prognose-drenthe-2015")),
    claim("Tel de prognoses niet bij elkaar op.", .caveat("ouderen-75-plus-twee-prognoses")),
    claim(
      "In Marsdijk is in circa 350 huishoudens iemand slecht ter been.",
      .figure("huishoudens-mobiliteitsbeperking", .marsdijk)),
    claim(
      "Naar verwachting na tien jaar slecht ter been: 700 huishoudens in Marsdijk, 520 in Kloosterveen",
      .figure("prognose-huishoudens-mobiliteitsbeperking", .marsdijk),
      .figure("prognose-huishoudens-mobiliteitsbeperking", .kloosterveen)),
    claim(
      "Aan het begin zijn het er circa 350 in Marsdijk en circa 240 in Kloosterveen.",
      .figure("huishoudens-mobiliteitsbeperking", .marsdijk),
      .figure("huishoudens-mobiliteitsbeperking", .kloosterveen)),
    claim(
      "Het aantal verdubbelt dus, in Kloosterveen zelfs iets meer.",
      .statement("woonzorg-kern-marsdijk-knelpunt-mobiliteit"), .caveat("mobiliteit-tien-jaar")),
    claim("Welke tien jaar het zijn, staat niet in de stukken.", .caveat("mobiliteit-tien-jaar")),
    claim("De woonvisie zegt voor Marsdijk ‘ruim 700’.", .caveat("mobiliteit-tien-jaar")),
    claim("En het gaat om huishoudens, niet om mensen.", .caveat("mobiliteit-ouderen-huishoudens")),
    claim(
      "Vitaliteitstrede 2 in Drenthe (ouderen met Wmo-steun): van 5.160 (2025) naar 9.200 (2040)",
      .figure("vitaliteitstrede-2", .drenthe)),
    claim(
      "Dit is een prognose van Companen voor heel Drenthe, niet voor Assen.",
      .figure("vitaliteitstrede-2", .drenthe), .unknown("vitaliteitstrede-2", .assen)),
    claim(
      "Voor Assen of een wijk is dit cijfer er niet.",
      .unknown("vitaliteitstrede-2", .assen), .holds { $0.wijkNames(with: "vitaliteitstrede-2").isEmpty }),
    claim(
      "Ook 5.160 komt uit de prognose.", .figure("vitaliteitstrede-2", .drenthe),
      .holds { $0.observations("vitaliteitstrede-2", .drenthe).allSatisfy { $0.status == .forecast } }),
    claim("In trede 3 heeft een deel ook Wmo-steun; die tellen hier niet mee.", .term("Wijkverpleging")),
    claim("Het is een groei van 78% in vijftien jaar.", .figure("vitaliteitstrede-2-groei", .drenthe)),
    claim(
      "Het woonzorgrapport verwacht in Drenthe 5.200 medewerkers te weinig in zorg en welzijn in 2032.",
      .figure("verwacht-personeelstekort-zorg", .drenthe)),
    claim(
      "Koopwoningen: 81% in Marsdijk en 82% in Kloosterveen; wie past ze aan?",
      .figure("koopwoningen", .marsdijk), .figure("koopwoningen", .kloosterveen)),
    claim(
      "Volgens de woonvisie hebben eigenaren daar zelf een belangrijke verantwoordelijkheid voor.",
      .statement("woonvisie-h2-eigen-verantwoordelijkheid")),
    claim(
      "Het woonzorgrapport ziet kansen: er is veel koop en de wijken hebben als geheel veel te besteden.",
      .statement("woonzorg-kern-marsdijk-focus-aanpassen"),
      .statement("woonzorg-kern-kloosterveen-focus-aanpassen")),
    claim(
      "Volgens de woonvisie werkt de gemeente financiële steun uit voor wie hooguit het minimuminkomen heeft, en "
        + "te weinig vermogen om de woning aan te passen.",
      .action("woonvisie-2-4")),
    claim(
      "De woonvisie noemt driekwart koop, voor beide wijken samen.",
      .statement("woonvisie-h5-marsdijk-koop")),
    claim(
      "Het woonzorgrapport is later, en noemt geen jaar.",
      .caveat("woonvisie-koop-driekwart"), .undated("koopwoningen", .marsdijk)),
    claim(
      "Drents Panel, 2021: 26% denkt te kunnen blijven zonder aanpassing",
      .figure("woning-later-zonder-aanpassing", .assen)),
    claim(
      "Van de deelnemers denkt 45% te kunnen blijven na wat aanpassingen en 17% te moeten verhuizen.",
      .figure("woning-later-met-aanpassing", .assen), .figure("woning-later-verhuizen", .assen)),
    claim(
      "Samen is dat 88%: wat de anderen zeiden, staat niet in het rapport.", .caveat("later-telt-niet-op")),
    claim(
      "Het jaar 2021 staat in een noot van het rapport.", .figure("woning-later-zonder-aanpassing", .assen)),
    claim(
      "Het gaat over heel Assen, niet over deze wijken.",
      .unknown("woning-later-zonder-aanpassing", .marsdijk),
      .unknown("woning-later-zonder-aanpassing", .kloosterveen)),
    claim(
      "De plannen voor Marsdijk: mensen wegwijs maken en een plan voor de wijk",
      .action("woonvisie-2-2"), .action("woonvisie-5-1")),
    claim(
      "Bovenaan staan de acties die Marsdijk noemen, uit de woonvisie van 2023.",
      .source("woonvisie"),
      .holds { $0.content.actions.allSatisfy { !$0.areas.contains(.marsdijk) || $0.document == "woonvisie" } }
    ),
    claim(
      "Vraag: is dit genoeg voor een wijk waar het aantal huishoudens met iemand die slecht ter been is, naar "
        + "verwachting verdubbelt?",
      .statement("woonvisie-h5-marsdijk-mobiliteit")),
    claim(
      "Plannen voor Kloosterveen: bouwen, van het gas af, mensen wegwijs maken",
      .action("woonvisie-1-3"), .action("woonvisie-3-4"), .action("woonvisie-2-2")),
    claim(
      "De gemeente gaat uit van 800 tot 975 woningen aan de stadsrand, waar het kan in meer soorten.",
      .action("woonvisie-5-5"), .figure("doel-woningen-buitenwijk", .kloosterveen)),
    claim(
      "De woonvisie noemt ook de behoefte volgens marktonderzoek: 800 tot 975 in hoofdstuk 1, 850 tot 975 in "
        + "hoofdstuk 5.",
      .figure("woonvraag-stadsrand", .assen), .figure("woonvraag-buitenwijk-onderzoek", .kloosterveen),
      .caveat("woonvisie-kloosterveen")),
  ]
}
