import Cells

/// Writes a drawing as SVG.
struct SVGWriter {
  let drawing: Drawing
  /// Where the picture begins left of and above its drawing.
  let margin: Double

  /// The element, with what it shows in words for who does not see it; a document is a file of its own.
  func element(title: String, description: String, isDocument: Bool) -> String {
    let (width, height) = (Drawing.width + 2 * margin, drawing.height + 2 * margin)
    let clips = Self.clips(drawing.marks)
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
    svg += "viewBox=\"\((-margin).points) \((-margin).points) \(width.points) \(height.points)\" "
    svg += "width=\"\(width.points)pt\" height=\"\(height.points)pt\" "
    svg += "role=\"img\" aria-labelledby=\"titel omschrijving\" lang=\"nl\""
    svg += isDocument ? " xml:lang=\"nl\"" : ""
    svg += " font-family=\"\(Typeface.family)\">\n"
    svg += "<title id=\"titel\">\(title.xmlEscaped)</title>\n"
    svg += "<desc id=\"omschrijving\">\(description.xmlEscaped)</desc>\n"
    svg += "<defs>\n\(Self.hatching)"
    for (place, clip) in clips.enumerated() {
      svg += "<clipPath id=\"kader\(place + 1)\">\(Self.element(.box(clip), " "))</clipPath>\n"
    }
    svg += "</defs>\n"
    let ground = Box(x: -margin, y: -margin, width: width, height: height)
    svg += Self.text(.shape(.box(ground), .fill(.paper)), clips)
    return svg + drawing.marks.map { Self.text($0, clips) }.joined() + "</svg>\n"
  }

  private static let hatching = """
    <pattern id="arcering" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <path d="M0 0V5" stroke="\(Colour.ink(.noData).hex)" stroke-width="1.6"/></pattern>

    """

  private static func clips(_ marks: [Mark]) -> [Box] {
    marks.flatMap { mark -> [Box] in
      switch mark {
      case .shape, .label: []
      case .clipped(let box, let marks): [box] + clips(marks)
      case .moved(_, _, let marks): clips(marks)
      }
    }
  }

  private static func text(_ mark: Mark, _ clips: [Box]) -> String {
    switch mark {
    case .shape(let outline, let paint): return element(outline, attributes(paint)) + "\n"
    case .label(let label): return text(label)
    case .clipped(let box, let marks):
      let place = (clips.firstIndex(of: box) ?? 0) + 1
      return "<g clip-path=\"url(#kader\(place))\">\n"
        + marks.map { text($0, clips) }.joined() + "</g>\n"
    case .moved(let x, let y, let marks):
      return "<g transform=\"translate(\(x.points) \(y.points))\">\n"
        + marks.map { text($0, clips) }.joined() + "</g>\n"
    }
  }

  private static func text(_ label: Label) -> String {
    var text = "<text x=\"\(label.place.x.points)\" y=\"\(label.place.y.points)\" "
    text += "font-size=\"\(label.size.points)\" fill=\"\(label.colour.hex)\""
    if label.isBold { text += " font-weight=\"bold\"" }
    if label.anchor != .start { text += " text-anchor=\"\(label.anchor.rawValue)\"" }
    return text + ">\(label.text.xmlEscaped)</text>\n"
  }

  private static func element(_ outline: Outline, _ attributes: String) -> String {
    switch outline {
    case .path(let data): return "<path d=\"\(data.text)\"\(attributes) fill-rule=\"evenodd\"/>"
    case .box(let box, let corner):
      let round = corner > 0 ? " rx=\"\(corner.points)\"" : ""
      return "<rect x=\"\(box.x.points)\" y=\"\(box.y.points)\" width=\"\(box.width.points)\" "
        + "height=\"\(box.height.points)\"\(round)\(attributes)/>"
    case .circle(let middle, let radius):
      return
        "<circle cx=\"\(middle.x.points)\" cy=\"\(middle.y.points)\" r=\"\(radius.points)\"\(attributes)/>"
    case .line(let from, let to):
      return "<path d=\"M\(from.x.points) \(from.y.points)L\(to.x.points) \(to.y.points)\"\(attributes)/>"
    }
  }

  private static func attributes(_ paint: Paint) -> String {
    var text: String
    switch paint.fill {
    case .none: text = " fill=\"none\""
    case .solid(let colour): text = " fill=\"\(colour.hex)\""
    case .hatched: text = " fill=\"url(#arcering)\""
    }
    if let line = paint.line {
      text += " stroke=\"\(line.hex)\" stroke-width=\"\(paint.lineWidth.points)\" stroke-linejoin=\"round\""
      if paint.isDashed { text += " stroke-dasharray=\"2 1.6\"" }
    }
    return text
  }
}
