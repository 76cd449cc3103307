import Answers
import BredeWelvaart
import Cells

/// An answer on paper: a picture by itself as SVG, or a page of HTML with the tables beside it.
package struct Handout: Sendable {
  /// What there is a picture of.
  package enum Subject: Sendable {
    case map(Indicator)
    case wheel(Area, Reference)
    case profile(Area)
    case comparison([Area], [SideBySide.Row])
    case years([TimePlot])
  }

  private let answer: Answer
  private let illustration: Illustration?
  private let foot: [String]
  private let command: String
  /// The white around a picture on a page, for letters that begin a little before their place.
  private static let margin = 2.0
  /// The white around a picture in a file of its own.
  private static let fileMargin = 8.0

  /// Prepares an answer in tables, with a picture of the subject where there is one.
  package init(_ answer: Answer, of subject: Subject?, in store: Store) {
    self.answer = answer
    illustration = subject?.illustration(store)
    command = subject?.command(store) ?? ""
    foot =
      illustration.map {
        ($0.observations.isEmpty
          ? PictureFoot($0.figures, in: store) : PictureFoot($0.observations, in: store))
          .lines
      } ?? []
  }

  /// A file with the picture, its heading and its sources; nil where there is no picture.
  package var svg: String? {
    guard let illustration else { return nil }
    let sheet = illustration.sheet(foot: foot + ["Alles hierover: \(command)"])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + SVGWriter(drawing: sheet, margin: Self.fileMargin).element(
        title: illustration.title,
        description: ([illustration.reading] + illustration.remarks + [illustration.description])
          .joined(separator: " "),
        isDocument: true)
  }

  /// A page with the picture, the tables and the notes.
  package var html: String {
    guard let illustration else { return HTMLForm(answer).text }
    let svg = SVGWriter(drawing: illustration.drawing, margin: Self.margin).element(
      title: illustration.title, description: illustration.description, isDocument: false)
    let caption = foot.map { "<p>\($0.xmlEscaped)</p>\n" }.joined()
    return HTMLForm(
      answer, lead: illustration.reading,
      figure: "<figure>\n\(svg)<figcaption>\n\(caption)</figcaption>\n</figure>\n"
    ).text
  }
}

extension Handout.Subject {
  func illustration(_ store: Store) -> Illustration? {
    switch self {
    case .map(let indicator): MapPicture(indicator, store).illustration
    case .wheel(let area, let reference):
      WheelPicture(wheel: store.wheel(of: area, against: reference), store: store).illustration
    case .profile(let area): ProfilePicture(area, store)?.illustration
    case .comparison(let areas, let rows): ComparisonPicture(areas, rows)?.illustration
    case .years(let plots): YearsPicture(plots: plots, store: store).illustration
    }
  }

  /// What to type for all that there is to know about it.
  fileprivate func command(_ store: Store) -> String {
    switch self {
    case .map(let indicator): "wijkwiel kaart \(indicator.id)"
    case .wheel(let area, let reference): WheelQuestion.command(area, against: reference, store)
    case .profile(let area): "wijkwiel wijk \(store.argument(area))"
    case .years(let plots):
      (["wijkwiel jaren", plots.first?.series.indicator.id.rawValue ?? ""]
        + plots.map { store.argument($0.series.area) }).joined(separator: " ")
    case .comparison(let areas, _): "wijkwiel vergelijk \(areas.map(store.argument).joined(separator: " "))"
    }
  }
}
