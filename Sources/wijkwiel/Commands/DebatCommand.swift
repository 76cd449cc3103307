import Answers
import ArgumentParser

/// Answers what to say of a theme in an area in one minute.
struct DebatCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .debat, "Een debatkaart: wat u in een minuut over een wijk en een thema kunt zeggen.", words: "naam",
    more: """
      Hooguit drie cijfers met hun vergelijking, wat een tegenstander kan zeggen, wat de plannen beloven, wat \
      niemand weet, en de bronnen. Met --formaat html past het op een bladzijde.
      """,
    examples: ["WIJK THEMA", "THEMA", "WIJK THEMA --formaat html > kaart.html"])

  @Argument(
    help: ArgumentHelp("Een gebied en een thema; zonder gebied de gemeente.", valueName: "naam"),
    completion: Completions.areas)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static var needsWords: Bool { true }

  static func question(_ words: [String]) -> any Question { DebateQuestion(words) }
}
