import BredeWelvaart

/// A picture for paper, with what has to be said beside it.
struct Illustration: Sendable {
  /// What the picture is of, as a heading.
  let title: String
  /// What it is held against and how it is read, in sentences.
  let reading: String
  /// What it shows, for who does not see it.
  let description: String
  let drawing: Drawing
  /// The figures in it, for their years, sources and caveats.
  let figures: [(indicator: Indicator, area: Area)]
  /// The same where it shows others than those that stand for their areas.
  var observations: [Observation] = []
  /// What a picture by itself has to say too; on a page it stands among the notes.
  var remarks: [String] = []

  /// The picture by itself: with its heading above it, and its years and sources below.
  func sheet(foot: [String]) -> Drawing {
    var sheet = Drawing(title, size: 16, isBold: true)
    for text in [reading] + remarks { sheet.stack(Drawing(text, size: 9.5), gap: 4) }
    sheet.stack(drawing, gap: 12)
    for (place, line) in foot.enumerated() {
      sheet.stack(Drawing(line, size: Typeface.smallest, colour: .muted), gap: place == 0 ? 14 : 1)
    }
    return sheet
  }
}

/// The words in which a picture is told.
enum PictureWords {
  /// Which subjects have which verdict, in sentences: `Gunstiger: a en b`, `Geen gegevens: c`.
  static func groups(_ subjects: [(name: String, verdict: Verdict?)]) -> String {
    let order: [Verdict?] = [.better, .worse, .equal, .higher, .lower, nil]
    return order.compactMap { verdict in
      let names = subjects.filter { $0.verdict == verdict }.map(\.name)
      guard !names.isEmpty else { return nil }
      return "\((verdict?.word ?? "geen gegevens").capitalisedFirst): \(names.enumeration)."
    }.joined(separator: " ")
  }
}
