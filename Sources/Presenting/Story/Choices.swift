import Cells

/// What the room can choose from, as it is written: with commas between.
enum Choices {
  /// The most cells of one.
  private static let limit = 40

  /// Reads the choices; a comma between two digits is a part of a number.
  static func read(_ text: String) throws(Objection) -> [String] {
    let choices = parts(of: text)
    guard RemarkBook.Hands.optionCounts.contains(choices.count) else {
      let counts = RemarkBook.Hands.optionCounts
      throw Objection(
        "Hier \(choices.count == 1 ? "staat 1 keuze" : "staan \(choices.count) keuzes"); schrijf er "
          + "\(counts.lowerBound) tot en met \(counts.upperBound), met een komma ertussen.")
    }
    var seen: Set<String> = []
    for choice in choices {
      guard !choice.isEmpty else {
        throw Objection("Tussen twee komma's staat geen keuze; vul hem in of haal een komma weg.")
      }
      guard seen.insert(choice.lowercased()).inserted else {
        throw Objection("De keuze '\(choice)' staat er twee keer; haal er een weg.")
      }
      guard choice.cellWidth <= limit else {
        throw Objection(
          "De keuze '\(choice)' telt \(choice.cellWidth) tekens; maak er hooguit \(limit) van.")
      }
    }
    return choices
  }

  private static func parts(of text: String) -> [String] {
    let characters = Array(text)
    var parts = [""]
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if character == ",", !(before.isNumber && after.isNumber) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed)
  }
}
