import Answers
import ArgumentParser

/// Answers what to ask the college about what is not known.
struct RaadsvraagCommand: AreaLookUp {
  static let configuration = CommandConfiguration.lookUp(
    .raadsvraag, "Technische vragen aan het college over wat we van een wijk niet weten.", words: "gebied",
    more: "Elke vraag noemt de indicator, het gebied, het document en de plaats daarin.",
    examples: ["WIJK", "WIJK --thema THEMA"])

  @OptionGroup var subject: AreaAndTheme
  @OptionGroup var options: LookUpOptions

  static var needsWords: Bool { true }

  static func question(_ area: String, theme: String?) -> any Question {
    CouncilQuestionsQuestion(area, theme: theme)
  }
}
