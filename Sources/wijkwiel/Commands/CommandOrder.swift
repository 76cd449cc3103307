import Answers
import ArgumentParser

/// Where the command stands among what was typed: people write `pittelo beleid` and put options first.
struct CommandOrder {
  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// The options that take the word after them; the parser knows them only one command at a time.
  static let valued: Set<String> = [
    "--aantal", "--achtergrond", "--blokjes", "--breedte", "--celverhouding", "--data", "--deel", "--formaat",
    "--kleuren", "--maat", "--open", "--thema", "--toetsen", "--tot", "--van",
    "--vergelijk-met", "--verhaal", "--verschil",
  ]

  /// The same with the command in front, as the parser wants it.
  ///
  /// A command is the first word that is no option, or the last. Between other words it is one only where
  /// nobody would say it in a question.
  var arranged: [String] {
    // What a shell asks of the parser itself starts with three dashes.
    guard arguments.first?.hasPrefix("---") != true else { return arguments }
    if let first = words.first, Wijkwiel.isCommand(arguments[first]) { return moved(first) }
    return (commandAtTheEnd ?? commandBetween).map(moved) ?? arguments
  }

  /// The same as plain words, where a command at the end may be a word too: `groen in de wijk`.
  var asWords: [String]? {
    guard let place = commandAtTheEnd, !isOnlyCommand(place) else { return nil }
    return [VraagCommand._commandName] + arguments
  }

  /// The place of the only word that is nothing but a command.
  private var commandBetween: Int? {
    let found = words.filter(isOnlyCommand)
    return found.count == 1 ? found.first : nil
  }

  private func isOnlyCommand(_ place: Int) -> Bool {
    LookUpWord(called: arguments[place])?.isOnlyCommand == true
  }

  private var commandAtTheEnd: Int? {
    let words = words
    guard let first = words.first, let last = words.last, first != last, !Wijkwiel.isCommand(arguments[first])
    else { return nil }
    return Wijkwiel.lookUp(arguments[last]) == nil ? nil : last
  }

  private func moved(_ place: Int) -> [String] {
    var rest = arguments
    return [rest.remove(at: place)] + rest
  }

  /// The places of what is neither an option nor its value.
  private var words: [Int] {
    var words: [Int] = []
    var isValue = false
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      defer { isValue = Self.valued.contains(argument) }
      if !isValue, !argument.hasPrefix("-") { words.append(place) }
    }
    return words
  }
}

extension Wijkwiel {
  /// The look-up with that name.
  static func lookUp(_ name: String) -> (any LookUp.Type)? {
    lookUps.first { $0.configuration.isCalled(name) }
  }

  /// Whether a command has that name.
  static func isCommand(_ name: String) -> Bool {
    name == "help" || lookUp(name) != nil || others.contains { $0.configuration.isCalled(name) }
  }
}

extension CommandConfiguration {
  fileprivate func isCalled(_ name: String) -> Bool { commandName == name || aliases.contains(name) }
}
