import Answers
import ArgumentParser

/// How much of what was found is given.
struct AmountOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Het grootste aantal regels.", valueName: "getal"))
  var aantal = SearchQuestion.usualCount

  func validate() throws {
    guard aantal > 0 else { throw ValidationError("bij --aantal hoort een getal van 1 of meer.") }
  }
}
