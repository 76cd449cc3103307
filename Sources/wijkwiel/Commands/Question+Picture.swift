import Answers
import BredeWelvaart
import Cells
import CursesTerminal
import Dashboard
import Platform

extension Picture.Subject {
  /// What a terminal can show of the answer as a picture; nil where that is nothing.
  fileprivate init?(_ question: any Question, in store: Store) throws(Unanswered) {
    switch question {
    case let question as MapQuestion: self = .map(try question.subject(store))
    case let question as WheelQuestion:
      let (area, reference) = try question.subject(store)
      self = .wheel(area, reference)
    default: return nil
    }
  }

  /// What to type for the same in words and figures.
  fileprivate func command(in store: Store) -> String {
    switch self {
    case .map(let indicator): "wijkwiel kaart \(indicator.id) --formaat tekst"
    case .wheel(let area, let reference):
      "\(WheelQuestion.command(area, against: reference, store)) --formaat tekst"
    }
  }
}

extension Question {
  /// The answer drawn for the terminal, with its sources under the picture.
  ///
  /// Nil where the answer is no picture, there is no terminal, or it has too little room.
  func picture(
    _ answer: Answer, _ store: Store, _ scheme: ColourScheme, _ style: DrawingStyle
  ) throws(Unanswered) -> String? {
    guard StandardStream.output.isTerminal, let subject = try Picture.Subject(self, in: store) else {
      return nil
    }
    let terminal = TerminalSize.current()
    let hasStyles = StandardStream.output.showsStyles
    let foot = PictureFoot(answer).lines(command: subject.command(in: store))
    let presentation = style.presentation(
      tier: hasStyles ? scheme.tier : .mono, isUTF8: Environment.isUTF8, cellAspect: terminal.cellAspect,
      symbols: style.symbols ?? .basis)
    let picture = Picture(of: subject, in: store, foot: foot)
    // Best is what leaves the line that was typed and the next prompt in sight; else the terminal scrolls.
    let heights = [terminal.size.height - 2, Self.tallestPicture].filter { $0 > 0 }
    let canvas = heights.lazy.compactMap { height in
      picture.canvas(within: Size(width: terminal.size.width, height: height), presentation)
    }.first
    return hasStyles ? canvas?.ansiText(scheme) : canvas?.plainText
  }

  /// More rows than a picture of the least width needs.
  private static var tallestPicture: Int { 46 }
}
