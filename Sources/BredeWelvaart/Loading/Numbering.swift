/// Numbers texts in the order in which they are first met, from 0.
struct Numbering {
  // With room for a table of hundreds: growing takes longer than filling.
  private var numbers: [String: Int] = Dictionary(minimumCapacity: 500)
  /// The text numbered last: columns repeat themselves.
  private var latest: (text: String, number: Int)?

  /// The number of a text, which is a new one where the text is new.
  mutating func number(_ text: String) -> Int {
    if let latest, latest.text == text { return latest.number }
    // In one go: to look first and to add then would be to look twice.
    func value(_ place: inout Int) -> Int { place }
    let next = numbers.count
    let number = value(&numbers[text, default: next])
    latest = (text, number)
    return number
  }
}
