import Answers
import ArgumentParser

/// Answers which actions belong to which figures.
struct BeloftenCommand: AreaLookUp {
  static let configuration = CommandConfiguration.lookUp(
    .beloften, "Belofte naast cijfer: welke actie hoort bij welk cijfer, en waar een van beide ontbreekt.",
    words: "gebied",
    more: """
      Eerst de ongunstige cijfers zonder belofte, dan de cijfers met hun acties, dan de acties zonder cijfer om te \
      zien of ze werken.
      """,
    examples: ["", "WIJK", "WIJK --thema THEMA"])

  @OptionGroup var subject: AreaAndTheme
  @OptionGroup var options: LookUpOptions

  static func question(_ area: String, theme: String?) -> any Question {
    PromisesQuestion(area, theme: theme)
  }
}
