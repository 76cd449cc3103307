/// The page as the show sends it to its notes screens: one record of ``KeyedText``.
extension NotesPage {
  /// No message is longer, so whatever is does not come from a show.
  package static let mostBytes = 1 << 20

  private enum Field: String {
    case title = "titel"
    case step = "stap"
    case stepCount = "stappen"
    case minutes = "minuten"
    case started = "begin"
    case caption = "bijschrift"
    case question = "vraag"
    case isRevealed = "onthuld"
    case note = "notitie"
    case next = "hierna"
    case detour = "intussen"
    case notice = "melding"
    case isTyping = "typen"
    case promptTitle = "keuze"
    case promptInput = "invoer"
    case promptLine = "regel"
    case promptCursor = "gekozen"
    case promptHint = "uitleg"
  }

  /// The page as text with a blank line at its end and nowhere else.
  package var message: String {
    var fields: [(Field, String)] = [
      (.title, title), (.step, "\(step)"), (.stepCount, "\(stepCount)"), (.started, "\(started)"),
      (.caption, caption), (.question, question), (.isRevealed, isRevealed ? "ja" : "nee"), (.next, next),
      (.detour, detour), (.notice, notice),
    ]
    if isTyping { fields.append((.isTyping, "ja")) }
    if let minutes { fields.append((.minutes, "\(minutes)")) }
    fields += notes.map { (.note, $0) }
    if let prompt {
      fields += [(.promptTitle, prompt.title), (.promptHint, prompt.hint)]
      if let input = prompt.input { fields.append((.promptInput, Self.quoted(input))) }
      fields += prompt.lines.map { (.promptLine, Self.quoted($0)) }
      if let cursor = prompt.cursor { fields.append((.promptCursor, "\(cursor)")) }
    }
    return KeyedText.text(fields.map { (key: $0.rawValue, value: $1) })
  }

  /// Reads a message; what is unknown in it is passed over, so that shows may come to say more.
  ///
  /// Returns nil for a text that says nothing at all.
  package init?(message: String) {
    guard let entries = KeyedText(message).records.first else { return nil }
    self.init()
    var (title, input, hint) = (String?.none, String?.none, "")
    var (lines, cursor) = ([String](), Int?.none)
    for entry in entries {
      switch Field(rawValue: entry.key) {
      case .title: self.title = entry.value
      case .step: step = Self.number(entry.value) ?? step
      case .stepCount: stepCount = Self.number(entry.value) ?? stepCount
      case .minutes: minutes = Self.number(entry.value)
      case .started: started = Self.number(entry.value) ?? started
      case .caption: caption = entry.value
      case .question: question = entry.value
      case .isRevealed: isRevealed = entry.value != "nee"
      case .note: notes.append(entry.value)
      case .next: next = entry.value
      case .detour: detour = entry.value
      case .notice: notice = entry.value
      case .isTyping: isTyping = entry.value == "ja"
      case .promptTitle: title = entry.value
      case .promptInput: input = Self.unquoted(entry.value)
      case .promptLine: lines.append(Self.unquoted(entry.value))
      case .promptCursor: cursor = Self.number(entry.value)
      case .promptHint: hint = entry.value
      case nil: break
      }
    }
    prompt = title.map { Prompt(title: $0, input: input, lines: lines, cursor: cursor, hint: hint) }
  }

  /// A text whose spaces at the ends matter and would get lost.
  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
  /// By scalars, since an accent that is typed by itself joins the quote before it.
  private static func unquoted(_ text: String) -> String {
    String(text.unicodeScalars.dropFirst().dropLast())
  }

  /// A number that can be reckoned with safely.
  private static func number(_ text: String) -> Int? {
    Int32(text).flatMap { $0 >= 0 ? Int($0) : nil }
  }
}
