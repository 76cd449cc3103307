import BredeWelvaart

/// An entry of a file of remarks, as far as its lines were read.
struct RemarkDraft {
  /// Why a line says nothing.
  enum Problem: Hashable {
    case noEntry
    case twice
    case noPlace
    case noNumber
    case noYesNo

    func message(_ key: RemarkKey) -> String {
      let word = "‘\(key.rawValue)’"
      return switch self {
      case .noEntry: "\(word) hoort onder een ‘opmerking’ of ‘handen’, zonder lege regel ertussen."
      case .twice: "\(word) staat er twee keer; alleen de eerste telt."
      case .noPlace: "\(word) hoort hier niet."
      case .noNumber: "Bij \(word) hoort een getal van 0 tot en met \(RemarkDraft.most)."
      case .noYesNo: "Bij \(word) hoort ja of nee."
      }
    }

    /// Whether it is the value that is wrong, rather than the whole line.
    var isAboutValue: Bool { self == .noNumber || self == .noYesNo }
  }

  /// No room holds more people, and no story has more steps.
  private static let most = 99_999

  private let beginning: RemarkKey
  private let words: String
  private var values: [RemarkKey: String] = [:]
  private var options: [RemarkBook.Hands.Option] = []
  private var isCounted = false

  /// Begins with a remark or a question to the room.
  init(_ beginning: RemarkKey, _ words: String) {
    (self.beginning, self.words) = (beginning, words)
  }

  /// Takes in a line; returns what is wrong with it.
  mutating func take(_ key: RemarkKey, _ value: String) -> Problem? {
    switch key {
    case .option:
      guard beginning == .hands else { return .noPlace }
      options.append(RemarkBook.Hands.Option(name: value))
      isCounted = false
      return nil
    case .count: return takeCount(value)
    case .isFinished where beginning != .remark: return .noPlace
    case .isFinished where !["ja", "nee"].contains(value.lowercased()): return .noYesNo
    case .step where Self.number(value) == nil: return .noNumber
    default:
      guard values[key] == nil else { return .twice }
      values[key] = value
      return nil
    }
  }

  private mutating func takeCount(_ value: String) -> Problem? {
    guard let place = options.indices.last else { return .noPlace }
    guard !isCounted else { return .twice }
    guard let count = Self.number(value) else { return .noNumber }
    options[place].count = count
    isCounted = true
    return nil
  }

  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { (0...most).contains($0) ? $0 : nil }
  }

  /// The entry.
  var entry: RemarkBook.Entry {
    RemarkBook.Entry(
      time: values[.time] ?? "", step: values[.step].flatMap(Self.number), caption: values[.caption] ?? "",
      route: values[.route] ?? "",
      area: values[.area].map { Identifier($0) }, indicator: values[.indicator].map { Identifier($0) },
      content: beginning == .hands
        ? .hands(RemarkBook.Hands(question: words, options: options))
        : .remark(words, isFinished: values[.isFinished]?.lowercased() != "nee"))
  }
}
