import BredeWelvaart
import Dashboard
import Testing

@testable import Presenting

/// What a step can point at, and where.
struct StorySpotlightTests {
  private func faults(_ route: String, _ spotlight: String) -> [String] {
    StoryStore.faults("verhaal: x\nstap: \(route)\ntekst: x\nlicht: \(spotlight)")
  }

  @Test(arguments: [
    ("kaart/eenzaamheid", "wijk lariks"), ("kaart/eenzaamheid", "wijk Assen Oost"),
    ("kaart/koopwoningen", "cijfer koopwoningen 7"), ("kaart", "cijfer ervaren-gezondheid lariks"),
    ("overzicht/lariks", "wijk peelo"), ("overzicht", "wijk assen"),
    ("overzicht", "segment onveiligheid"), ("wiel", "wijk assen"), ("wiel/lariks", "wijk lariks"),
    ("wiel", "segment groei-woningvoorraad ontwikkeling"), ("wiel/lariks", "segment ervaren-gezondheid"),
    ("wiel/lariks", "cijfer ervaren-gezondheid lariks"), ("indicator/koopwoningen", "wijk lariks"),
    ("indicator/koopwoningen", "cijfer koopwoningen assen"),
    ("indicator/balans-beschermd-wonen", "cijfer balans-beschermd-wonen assen"),
    ("vergelijk/lariks,assen", "wijk assen"), ("vergelijk/lariks,peelo", "segment ervaren-gezondheid"),
    ("vergelijk/lariks,peelo", "cijfer koopwoningen peelo"),
    ("bron/woonzorg/koopwoningen/lariks", "cijfer koopwoningen lariks"),
    ("bron/woonzorg/koopwoningen/lariks", "wijk lariks"), ("aandacht", "wijk pittelo"),
    ("aandacht", "cijfer eerstelijnsvoorzieningen pittelo"), ("wijk/lariks", "cijfer koopwoningen lariks"),
    ("thema/wonen/lariks", "cijfer rapportcijfer-zorgaanbod lariks"), ("dekking", "wijk lariks"),
    ("wijk/lariks/portret", "wijk lariks"),
    ("letop/rondkomen-twee-vragen", "cijfer moeite-met-rondkomen lariks"),
  ]) func `what is on the screen can be pointed at`(route: String, spotlight: String) {
    #expect(faults(route, spotlight).isEmpty, "\(faults(route, spotlight))")
  }

  @Test(arguments: [
    ("kaart/eenzaamheid", "wijk assen", "Assen is op 'kaart/eenzaamheid' niet te zien; "),
    ("kaart/eenzaamheid", "wijk lauwers", "Lauwers is op 'kaart/eenzaamheid' niet te zien; "),
    ("wiel/lariks", "wijk peelo", "Peelo is op 'wiel/lariks' niet te zien; "),
    ("vergelijk/lariks,assen", "wijk peelo", "Peelo is op 'vergelijk/lariks,assen' niet te zien; "),
    ("wijk/lariks/portret", "wijk peelo", "Peelo is op 'wijk/lariks/portret' niet te zien; "),
    ("letop", "wijk peelo", "Peelo is op 'letop' niet te zien; "),
    ("wiel/lariks", "segment koopwoningen", "'koopwoningen' is geen segment in het wiel van Lariks; "),
    ("wiel/lariks", "segment onveiligheid", "'onveiligheid' is geen segment in het wiel van Lariks; "),
    (
      "vergelijk/lariks,assen", "segment onveiligheid",
      "'onveiligheid' is geen segment in het wiel van Lariks; "
    ),
    ("kaart", "segment ervaren-gezondheid", "Op 'kaart' staat geen wiel; "),
    (
      "kaart/koopwoningen", "cijfer ervaren-gezondheid lariks",
      "Dit cijfer van Lariks is op 'kaart/koopwoningen' "
    ),
    (
      "kaart/koopwoningen", "cijfer koopwoningen assen",
      "Dit cijfer van Assen is op 'kaart/koopwoningen' niet "
    ),
    ("wiel/lariks", "cijfer koopwoningen lariks", "Dit cijfer van Lariks is op 'wiel/lariks' niet te zien; "),
    (
      "wiel/lariks", "cijfer ervaren-gezondheid peelo",
      "Dit cijfer van Peelo is op 'wiel/lariks' niet te zien; "
    ),
    ("aandacht", "cijfer koopwoningen lariks", "Dit cijfer van Lariks is op 'aandacht' niet te zien; "),
    (
      "indicator/koopwoningen", "cijfer inwoners assen",
      "Dit cijfer van Assen is op 'indicator/koopwoningen' niet te zien; kies een cijfer dat er staat, "
        + "of het scherm 'indicator/inwoners'."
    ),
    ("kaart/eenzaamheid", "cijfer eenzaamheid peelo", "Peelo heeft geen cijfer over eenzaamheid; "),
    ("kaart", "wijk", "'wijk' is geen licht; schrijf 'wijk NAAM', "),
    ("kaart", "lariks", "'lariks' is geen licht; schrijf 'wijk NAAM', "),
    ("kaart", "cijfer eenzaamheid", "'cijfer eenzaamheid' is geen licht; schrijf "),
    ("wiel", "segment", "Een segment is 'segment INDICATOR', "),
    ("wiel", "segment onveiligheid rechts", "'rechts' is geen ring van het wiel; "),
    ("wiel", "segment onveilighid", "De indicator 'onveilighid' bestaat niet; "),
    ("kaart", "wijk larix", "Het gebied 'larix' bestaat niet; bedoelt u 'lariks'?"),
    ("kaart", "cijfer eenzaamheid larix", "Het gebied 'larix' bestaat niet; bedoelt u 'lariks'?"),
  ]) func `what is not there cannot`(route: String, spotlight: String, fault: String) {
    let faults = faults(route, spotlight)
    #expect(faults.count == 1 && faults.allSatisfy { $0.hasPrefix("4:8: \(fault)") }, "\(faults)")
  }
}
