import BredeWelvaart

/// The name of a theme over its rows, with a line under it.
struct ThemeHeading {
  private let theme: Theme
  private let width: Double

  init(_ theme: Theme, width: Double = Drawing.width) {
    (self.theme, self.width) = (theme, width)
  }

  var drawing: Drawing {
    let size = 9.5
    let lines = Typeface.lines(theme.name, size: size, isBold: true, within: width, most: 2)
    var drawing = Drawing(lines: lines, size: size, isBold: true)
    let rule = drawing.height + 0.5
    drawing.add(.line(Spot(x: 0, y: rule), Spot(x: width, y: rule)), .line(.ink(.noData), 0.5))
    drawing.height += 3.5
    return drawing
  }
}
