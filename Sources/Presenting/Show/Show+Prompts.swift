import BredeWelvaart
import Cells

// What the program asks at a keyboard, and what is typed there.

extension Show {
  /// Longer texts are no remark but a letter.
  private static let longestText = 600

  mutating func answer(
    _ asking: Asking, _ key: Key, from origin: Origin
  ) -> [ShowEffect] {
    switch asking {
    case .quit:
      asked[origin] = nil
      return key == .character("q") || key == .control("c") ? [.end] : []
    case .help: asked[origin] = nil
    case .overview(let cursor): return answerOverview(cursor, key, from: origin)
    case .remark(let entry): return answerRemark(entry, key, from: origin)
    case .options(let text, let entry): return answerOptions(text, about: entry, key, from: origin)
    }
    return []
  }

  private mutating func answerOverview(_ cursor: Int, _ key: Key, from origin: Origin) -> [ShowEffect] {
    let last = (place?.story.steps.count ?? 1) - 1
    let places: [Key: Int] = [
      .up: cursor - 1, .down: cursor + 1, .pageUp: cursor - 10, .pageDown: cursor + 10, .home: 0, .end: last,
    ]
    asked[origin] = places[key].map { .overview(cursor: min(max(0, $0), last)) }
    if key == .enter || key == .character(" ") { jump(to: cursor + 1) }
    return []
  }

  /// What is typed so far with one more key; nil where the key is no text.
  static func typing(_ text: String, _ key: Key) -> String? {
    switch key {
    case .character(let character) where text.count < longestText: text + String(character).printable
    case .character: text
    case .backspace, .delete: String(text.dropLast())
    default: nil
    }
  }

  /// What is asked at a keyboard, in words; nil for nothing.
  func prompt(at origin: Origin, ascii: Bool = false) -> Prompt? {
    switch asked[origin] {
    case .quit:
      Prompt(
        title: "Stoppen met presenteren?",
        lines: partingLines,
        hint: "q: ja, stop   elke andere toets: ga door")
    case .help:
      Prompt(
        title: "Toetsen bij het presenteren", lines: ShowKeys.entries.map { $0.line(ascii: ascii) },
        hint: "elke toets: terug")
    case .overview(let cursor):
      Prompt(
        title: "Alle stappen", lines: place?.story.steps.enumerated().map(Self.line) ?? [], cursor: cursor,
        hint: "Enter: ga erheen   Esc: terug")
    case .remark(let entry):
      Prompt(
        title: remarkTitle(entry, at: origin), input: remark(entry),
        hint: "Enter: bewaar   Esc: toch niet")
    case .options(let text, _):
      Prompt(
        title: "Wat vraagt u de zaal? Zoals: Komt u met de bus? vaak, soms, nooit", input: text,
        // What was wrong with the choices would be behind the question.
        hint: notice(at: origin).isEmpty
          ? "Enter: tel de handen; zonder keuzes zijn het ja en nee   Esc: toch niet" : notice)
    case nil: nil
    }
  }

  /// Asks whether to stop, once more trying to keep what could not be kept before.
  mutating func askToQuit(from origin: Origin) -> [ShowEffect] {
    asked[origin] = .quit
    return unkept.isEmpty ? [] : [.keep(durably: true)]
  }

  /// Where what the room said will be, for who is about to stop.
  private var partingLines: [String] {
    if kept.entries.isEmpty { return [] }
    guard !unkept.isEmpty else {
      return ["Wat de zaal zei, is bewaard. Een verslag geeft: wijkwiel verslag"]
    }
    return [unkept, "Stopt u toch, dan komt wat de zaal zei op het scherm en staat het nergens anders."]
  }

  /// Before the answer is shown, the room must not read what its remark is about.
  private func remarkTitle(_ entry: Int, at origin: Origin) -> String {
    let isSecret = origin == .screen && scene == .step && place?.press?.isRevealed == false
    return "Wat zegt de zaal?" + (isSecret ? "" : " Over \(subject(of: entry))")
  }

  private static func line(_ offset: Int, _ step: Story.Step) -> String {
    let number = "\(offset + 1)".paddedLeft(to: 3)
    return "\(number)  \(step.question.isEmpty ? step.caption : step.question)"
  }
}
