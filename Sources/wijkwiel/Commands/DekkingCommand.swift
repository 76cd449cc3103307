import Answers
import ArgumentParser

/// Answers what is not known.
struct DekkingCommand: AreaLookUp {
  static let configuration = CommandConfiguration.lookUp(
    .dekking,
    "Wat we niet weten: hoeveel cijfers er per wijk en thema zijn, of wat er in een wijk ontbreekt.",
    words: "gebied",
    examples: ["", "ANDERE", "WIJK --thema THEMA"])

  @OptionGroup var subject: AreaAndTheme
  @OptionGroup var options: LookUpOptions

  static func question(_ area: String, theme: String?) -> any Question {
    CoverageQuestion(area, theme: theme)
  }
}
