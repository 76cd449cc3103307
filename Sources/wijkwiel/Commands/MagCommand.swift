import Answers
import ArgumentParser

/// Answers whether something may be said.
struct MagCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .mag, "Mag ik dit zeggen? Ja, nee of zo niet, met het cijfer en een zin die wel klopt.",
    words: "bewering",
    more: """
      Een bewering noemt een gebied, een onderwerp en wat u ervan zegt: de hoogste, de laagste, meer of minder dan \
      een ander gebied of dan gemiddeld, evenveel als, gestegen, gedaald of een getal. Wat niet te lezen is, wordt \
      gemeld en nooit geraden.
      """,
    examples: [
      "\"WIJK heeft de hoogste INDICATOR\"", "\"INDICATOR is in WIJK lager dan in ANDERE\"",
      "\"geen wijk heeft meer INDICATOR dan WIJK\"",
    ])
  static let needsWords = true

  @Argument(help: ArgumentHelp("De bewering, in een zin.", valueName: "bewering"))
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { ClaimQuestion(words.joined(separator: " ")) }
}
