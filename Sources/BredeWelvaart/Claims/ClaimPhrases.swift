/// The Dutch words that a claim is made with, whatever it is about.
enum ClaimPhrases {
  typealias Table<Meaning> = [(phrases: [String], meaning: Meaning)]

  /// What says that one thing comes from another; figures tell nothing of that.
  static let causes: Set<String> = [
    "omdat", "doordat", "waardoor", "daardoor", "want", "vanwege", "dankzij", "wegens", "dus", "door",
    "veroorzaakt", "veroorzaken", "zodat",
  ]

  /// What leaves something out, which nothing here can follow.
  static let exceptions: Set<String> = ["behalve", "buiten", "of", "samen", "uitgezonderd", "zonder"]

  static let everyWijk = [
    "in alle wijken", "alle wijken", "in elke wijk", "elke wijk", "in iedere wijk", "iedere wijk", "overal",
  ]
  static let noWijk = ["in geen enkele wijk", "geen enkele wijk", "in geen wijk", "geen wijk", "nergens"]
  /// The same as what a wijk is compared with.
  static let others = [
    "alle andere wijken", "elke andere wijk", "iedere andere wijk", "de andere wijken", "andere wijken",
    "alle wijken", "de rest", "ergens anders", "waar dan ook",
  ]
  /// What says again that all wijken are meant.
  static let amongWijken = [
    "van alle wijken", "uit alle wijken", "van de tien wijken", "van de wijken", "onder de wijken",
  ]

  static let average: Set<String> = ["gemiddeld", "gemiddelde"]
  static let equals = [
    "even hoog", "even laag", "even groot", "net zo hoog", "net zo laag", "net zo groot",
    "evenveel", "even veel", "net zo veel", "net zoveel", "net zo", "even", "hetzelfde", "dezelfde", "gelijk",
    "gelijke",
  ]
  static let earlier = ["vroeger", "voorheen", "eerst", "eerder"]

  static let rough = ["ongeveer", "circa", "ca", "rond de", "rond", "zon", "zowat", "grofweg"]
  static let bounds: Table<Claim.Bound> = [
    (rough, .about), (["precies", "exact"], .exactly),
    (["niet meer dan", "hoogstens", "ten hoogste", "maximaal", "hooguit"], .atMost),
    (["niet minder dan", "minstens", "ten minste", "minimaal", "zeker"], .atLeast),
    (["meer dan", "hoger dan", "boven", "groter dan"], .over),
    (["minder dan", "lager dan", "onder", "kleiner dan"], .under),
    (["ruim"], .justOver), (["bijna", "krap", "net geen"], .justUnder),
  ]

  /// Shares with a name of their own, in hundredths of a percent.
  static let fractions: Table<Int64> = [
    (["de helft", "helft"], 5000), (["een kwart"], 2500), (["een derde"], 3333), (["driekwart"], 7500),
    (["een vijfde"], 2000), (["een op de drie", "1 op de 3"], 3333), (["een op de vier", "1 op de 4"], 2500),
    (["een op de vijf", "1 op de 5"], 2000), (["een op de tien", "1 op de 10"], 1000),
  ]

  static let units: [String: Claim.Amount.Unit] = [
    "procent": .percent, "procentpunt": .points, "procentpunten": .points, "euro": .euro,
  ]

  // MARK: To which side

  static let superlatives: Table<Claim.Way> = [
    (["hoogste", "hoogst", "meeste", "meest", "grootste", "grootst", "vaakst"], .more),
    (["laagste", "laagst", "minste", "minst", "kleinste", "kleinst", "minst vaak"], .less),
    (["beste", "best", "gunstigste", "gunstigst"], .better),
    (["slechtste", "slechtst", "ongunstigste", "ongunstigst"], .worse),
  ]

  static let comparatives: Table<Claim.Way> = [
    (["hoger", "hogere", "meer", "groter", "grotere", "vaker", "boven"], .more),
    (["lager", "lagere", "minder", "kleiner", "kleinere", "minder vaak", "onder"], .less),
    (["beter", "betere", "gunstiger", "gunstigere"], .better),
    (["slechter", "slechtere", "ongunstiger", "ongunstigere"], .worse),
  ]
  static let aboveAverage: Table<Claim.Way> = [
    (["bovengemiddeld", "bovengemiddelde"], .more), (["benedengemiddeld", "ondergemiddeld"], .less),
  ]

  /// What says that more are meant of so many, and not more in all.
  static let relative = ["naar verhouding", "verhoudingsgewijs", "relatief"]
  /// What comes before what is counted.
  static let counting: Set<String> = ["meer", "minder", "meeste", "minste"]
  /// Words that look like more than one, and are none that can be counted.
  static let uncounted: Set<String> = [
    "dan", "groen", "inkomen", "leven", "lezen", "roken", "vermogen", "vertrouwen", "wonen",
  ]

  // MARK: Over time

  static let developments: Table<Claim.Way?> = [
    (
      [
        "gestegen", "stijgt", "stijgen", "steeg", "stegen", "toegenomen", "toe", "gegroeid", "groeit",
        "groeien", "groeide",
      ], .more
    ),
    (
      [
        "gedaald", "daalt", "dalen", "daalde", "daalden", "afgenomen", "af", "gekrompen", "krimpt",
        "krimpen", "kromp",
      ], .less
    ),
    (["verbeterd", "verbetert", "verbeterde", "vooruitgegaan", "vooruit"], .better),
    (["verslechterd", "verslechtert", "verslechterde", "achteruitgegaan", "achteruit"], .worse),
    (
      [
        "gelijk gebleven", "hetzelfde gebleven", "bleef gelijk", "blijft gelijk", "niet veranderd",
        "bleef hetzelfde", "stabiel",
      ], nil
    ),
  ]
  /// What makes a development of 'meer' and 'eenzamer'.
  static let becoming = ["geworden", "wordt", "worden", "werd", "werden"]
  static let foretelling = [
    "naar verwachting", "verwacht", "verwachte", "verwachting", "zal", "zullen", "voorspeld", "voorspelde",
  ]

  // MARK: What says nothing by itself

  static let fillers: Set<String> = [
    "aan", "bij", "bedraagt", "daar", "dat", "de", "die", "dit", "doen", "doet", "dan", "een", "en", "er",
    "gaan", "gaat", "ging", "geeft", "geven", "had", "hadden", "heeft", "hebben", "heel", "het", "hier",
    "hun", "ik", "in", "inmiddels", "is", "kent", "klopt", "mag", "komen", "komt", "krijgen", "krijgt",
    "leven", "ligt",
    "liggen", "met", "nam", "namen", "neemt", "nemen", "nog", "nu", "ook", "om", "onder", "op", "over",
    "scoort", "scoren", "sinds", "staat", "te", "tellen", "telt", "ten", "uit", "van", "vinden", "vindt",
    "voelen", "voelt", "voor", "waar", "was", "waren", "wel", "wonen", "woont", "zeggen", "zich", "zijn",
    // What everybody calls an area.
    "buurt", "gemeente", "stad", "wijk", "wijken", "deze",
  ]
  /// What may stand before a name or an average.
  static let beforeNames: Set<String> = [
    "bij", "de", "die", "een", "gemeente", "gemeentelijk", "gemeentelijke", "heel", "het", "in", "stad",
    "van", "voor", "wijk", "aan",
  ]
  /// The smallest of them, which names have too.
  static let articles: Set<String> = [
    "aan", "bij", "de", "en", "een", "het", "in", "is", "met", "op", "over", "te", "van", "voor", "zich",
    "zijn",
  ]
  /// What figures are of, where something else says what they are about.
  static let counted: Set<String> = [
    "aandeel", "aantal", "bewoners", "cijfer", "cijfers", "deel", "inwoners", "mensen", "percentage",
    "procent", "rapportcijfer", "score",
  ]
}
