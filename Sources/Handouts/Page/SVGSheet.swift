/// A picture by itself: with its heading above it, and its years and sources below.
struct SVGSheet {
  private let illustration: Illustration
  private let foot: [String]

  /// The white around it.
  private static let margin = 8.0

  init(_ illustration: Illustration, foot: [String]) {
    (self.illustration, self.foot) = (illustration, foot)
  }

  /// The file.
  var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + SVGWriter(drawing, margin: Self.margin).element(
        title: illustration.title, description: "\(illustration.reading) \(illustration.description)",
        isDocument: true)
  }

  private var drawing: Drawing {
    var drawing = Drawing(illustration.title, size: 16, isBold: true)
    drawing.stack(Drawing(illustration.reading, size: 9.5), gap: 4)
    drawing.stack(illustration.drawing, gap: 12)
    for (place, line) in foot.enumerated() {
      drawing.stack(
        Drawing(line, size: Typeface.smallest, colour: .muted), gap: place == 0 ? 14 : 1)
    }
    return drawing
  }
}
