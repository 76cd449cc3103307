import Answers
import ArgumentParser

/// Answers what the plans say will be done.
struct BeleidCommand: AreaLookUp {
  static let configuration = CommandConfiguration.lookUp(
    .beleid, "De acties uit de plannen, voor een gebied of over een thema.", words: "gebied",
    more: """
      Bij een wijk staan eerst de acties die de wijk noemen, dan die voor de hele gemeente.
      """,
    examples: ["", "WIJK", "WIJK --thema THEMA"])

  @OptionGroup var subject: AreaAndTheme
  @OptionGroup var options: LookUpOptions

  static func question(_ area: String, theme: String?) -> any Question { PolicyQuestion(area, theme: theme) }
}
