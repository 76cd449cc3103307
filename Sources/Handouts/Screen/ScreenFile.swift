import Answers
import BredeWelvaart
import Cells
import Dashboard

/// The screen of a dashboard as a file: what its look-up answers, or else the screen as it is drawn.
package struct ScreenFile: Hashable, Sendable {
  /// The name without what it ends with.
  package let stem: String
  /// What the name ends with, with the stop before it.
  package let suffix: String
  package let text: String

  /// The width of a text, the same on every terminal.
  private static let width = 80

  init(stem: String, suffix: String, text: String) {
    (self.stem, self.suffix, self.text) = (stem, suffix, text)
  }

  /// Writes out what a dashboard shows; nil for a page of a screen that has no answer in tables.
  package init?(_ form: ScreenForm, of dashboard: Dashboard) {
    let store = dashboard.store
    stem = dashboard.state.fileName(store)
    suffix = ".\(form.rawValue)"
    let question = dashboard.state.question
    let answer = question.flatMap { try? $0.answer(store) }
    let subject = answer.flatMap { _ in try? (question as? any IllustratedQuestion)?.handoutSubject(store) }
    let text: String? =
      switch form {
      case .text:
        answer.map { TextForm($0, width: Self.width).plain } ?? Self.drawn(dashboard).plainText
      case .html:
        answer.map { Handout($0, of: subject, in: store).html }
      case .svg:
        answer.flatMap { Handout($0, of: subject, in: store).svg }
          ?? Self.drawn(dashboard).svg(
            ColourScheme(tier: .indexed256, background: .light),
            title: "Wijkwiel, brede welvaart in \(store.gemeente?.name ?? "")")
      }
    guard let text else { return nil }
    self.text = text
  }

  /// The screen in signs that every typeface has.
  private static func drawn(_ dashboard: Dashboard) -> Canvas {
    let presentation = Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256), cellAspect: 2)
    return dashboard.frame(presentation).canvas
  }
}
