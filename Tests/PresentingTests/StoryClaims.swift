import BredeWelvaart

/// What the stories claim, sentence by sentence, and what carries it.
enum StoryClaims {
  struct Claim: Sendable {
    let sentence: String
    let grounds: [Ground]
  }

  static let claims = [
    "assen-in-tien-minuten": assenInTienMinuten, "twee-wijken": tweeWijken, "vergrijzing": vergrijzing,
  ]

  static func claim(_ sentence: String, _ grounds: Ground...) -> Claim {
    Claim(sentence: sentence, grounds: grounds)
  }

  /// What claims nothing of Assen: what the speaker does, how the screen reads, and what follows from no figure.
  static let withoutClaim: Set<String> = [
    // What the speaker does.
    "Heet iedereen welkom en vraag wie in welke wijk woont.", "Wijs die wijken aan op de kaart.",
    "Leg het wiel uit.", "Zeg niet dat Assen ‘een voldoende’ haalt.", "Zet ze niet naast elkaar.",
    "Zeg dus niet dat Assen onveiliger is dan Drenthe.", "Straks komen de misdrijven per wijk.",
    "Laat de zaal eerst kiezen en tel de handen.", "Vraag de zaal welk cijfer hen verrast.",
    "Zeg dus niet dat Lariks de eenzaamste wijk is.", "Ga nu in op vragen.",
    "Zoek met / een wijk of een onderwerp op.", "U komt met één toets hier terug.",
    "Vraag wie in een van deze wijken woont of werkt.", "Zeg dus niet dat zij in Lariks slechter worden.",
    "Zeg vooraf: dit verhaal gaat over cijfers van wijken, niet over de mensen hier in de zaal.",
    "Tel blauw en oranje niet bij elkaar op.", "Laat de zaal kiezen.",
    "Vraag wie te hoog zat en wie te laag, en waarom.", "Leg ze niet naast elkaar.",
    "Schrijf op wat de zaal zegt.", "Met n legt u een opmerking vast.", "Noem dit een verwachting.",
    "Vraag om handen en leg ze vast.", "Daarna pas het cijfer van het Drents Panel.",
    "Noem het getal dus met een slag om de arm.", "Leg de antwoorden vast.",
    // How the screen reads.
    "Paars is alleen meer of minder.", "De binnenste ring is de ontwikkeling over de jaren.",
    "Blauw is gunstiger, oranje is ongunstiger, grijs is ongeveer gelijk, hol is geen gegevens.",
    "Het wiel geeft geen rapportcijfer voor de stad.", "Deze lijst zet losse cijfers op een rij.",
    "Een afstand van 1 is hoe ver de wijken meestal van hun gemiddelde liggen.",
    "Een getal zegt hoeveel cijfers er van een wijk zijn bij dat thema.", "Een rondje is: geen enkel.",
    "Uw wijk, uw vraag: elk cijfer is op te zoeken, met de bron erbij",
    "Daaronder staat wat voor heel Assen is bedoeld.",
    // What no figure says.
    "Waardoor het hier komt, zegt dit cijfer niet.", "Nee, dat zegt dit cijfer niet.",
    "Het is geen oordeel over een wijk.", "Geen cijfer is iets anders dan een laag cijfer.",
    "Wat niet gemeten is, valt weg uit het gesprek.", "Een plan is nog geen uitvoering.",
    "Hun ervaring hoort naast de cijfers.", "Een wijk met meer blauw is geen betere wijk.",
    "Dat twee dingen samengaan, zegt niet dat het een het ander veroorzaakt.",
    "Alleen wonen is niet hetzelfde als eenzaam zijn.", "De wijk als geheel is niet iedereen.",
  ]
}

/// What a claim has to count.
extension Store {
  func segments(_ area: Area.Code) -> [Wheel.Segment] {
    guard let area = self.area(area), let reference = references(for: area).first else { return [] }
    return wheel(of: area, against: reference).segments
  }

  /// The indicators of an area's wheel whose outer ring has a colour.
  func coloured(_ verdict: Verdict, _ area: Area.Code) -> Set<Indicator.ID> {
    Set(segments(area).filter { $0.position.verdict == verdict }.map(\.indicator.id))
  }

  func signal(_ id: Indicator.ID, _ area: Area.Code) -> Wheel.Segment.Signal? {
    segments(area).first { $0.indicator.id == id }?.signal
  }

  func actions(of document: Source.ID) -> [Action] { content.actions.filter { $0.document == document } }

  /// Whether no wijk has a figure of a theme that others have figures of.
  func isUnknownInWijken(_ theme: Theme.ID) -> Bool {
    let own = content.indicators.filter { $0.theme == theme }
    return !own.isEmpty && own.allSatisfy { wijkNames(with: $0.id).isEmpty }
  }
}
