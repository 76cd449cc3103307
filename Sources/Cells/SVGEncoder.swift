extension Canvas {
  /// The canvas as an SVG picture of a terminal, in colours of a tier of 256 or more.
  ///
  /// Blocks are drawn as rectangles and not as characters, so that no font leaves seams. The title is for
  /// those who cannot see it.
  package func svg(_ scheme: ColourScheme, title: String) -> String {
    let (cellWidth, cellHeight) = (9, 18)
    let isDark = scheme.background == .dark
    let (paper, text) = isDark ? ("#111317", "#d8dce2") : ("#fbfbf8", "#1c1f24")
    let (width, height) = (size.width * cellWidth, size.height * cellHeight)
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img">
      <title>\(title.xmlEscaped)</title>
      <rect width="\(width)" height="\(height)" fill="\(paper)"/>
      <g font-family="'JetBrains Mono','DejaVu Sans Mono',Menlo,Consolas,monospace" font-size="15" \
      shape-rendering="crispEdges">

      """
    for y in 0..<size.height {
      for run in runs(y, scheme) {
        let colours = run.colours(text: text, paper: paper)
        let (left, top) = (run.x * cellWidth, y * cellHeight)
        if colours.ground != paper {
          let length = run.width * cellWidth
          svg += "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(length)\" height=\"\(cellHeight)\""
          svg += " fill=\"\(colours.ground)\"/>\n"
        }
        if let bits = run.blockSamples {
          svg += Self.blocks(bits, run: run, left: left, top: top, cell: (cellWidth, cellHeight), colours.ink)
        } else {
          var look = run.style.emphasis.contains(.bold) ? " font-weight=\"bold\"" : ""
          if run.style.emphasis.contains(.underline) { look += " text-decoration=\"underline\"" }
          for phrase in run.phrases {
            let (x, length) = (left + phrase.offset * cellWidth, phrase.text.cellWidth * cellWidth)
            svg += "<text x=\"\(x)\" y=\"\(top + 14)\" textLength=\"\(length)\""
            svg += " fill=\"\(colours.ink)\"\(look)>\(phrase.text.xmlEscaped)</text>\n"
          }
        }
      }
    }
    return svg + "</g>\n</svg>\n"
  }

  /// Cells of one row that are drawn together: of one style, and blocks only with their like.
  private struct Run {
    let x: Int
    var width: Int
    var text: String
    let style: ResolvedStyle
    let blockSamples: CellMask?

    /// The text in pieces without spaces at their ends or in a row, which viewers would fold.
    var phrases: [(offset: Int, text: String)] {
      var phrases: [(offset: Int, text: String)] = []
      var column = 0
      var spaces = 2
      for character in text {
        if character == " " {
          spaces += 1
        } else if spaces < 2, let last = phrases.last {
          let gap = String(repeating: " ", count: spaces)
          phrases[phrases.count - 1].text = last.text + gap + String(character)
          spaces = 0
        } else {
          phrases.append((column, String(character)))
          spaces = 0
        }
        column += character.cellWidth
      }
      return phrases
    }

    func colours(text: String, paper: String) -> (ink: String, ground: String) {
      let ink = style.foreground.hex ?? text
      let ground = style.background.hex ?? paper
      return style.emphasis.contains(.reverse) ? (ground, ink) : (ink, ground)
    }
  }

  private func runs(_ y: Int, _ scheme: ColourScheme) -> [Run] {
    var runs: [Run] = []
    for (x, cell) in row(y).enumerated() where !cell.isContinuation {
      let style = scheme.resolve(cell.style)
      let blocks = BlockSymbols.mask(of: cell.character)
      if var last = runs.last, last.style == style, last.blockSamples == blocks, last.x + last.width == x {
        last.width += cell.character.cellWidth
        last.text.append(cell.character)
        runs[runs.count - 1] = last
      } else {
        let width = cell.character.cellWidth
        runs.append(Run(x: x, width: width, text: String(cell.character), style: style, blockSamples: blocks))
      }
    }
    return runs
  }

  /// The painted samples of a run of equal blocks as rectangles.
  private static func blocks(
    _ mask: CellMask, run: Run, left: Int, top: Int, cell: (width: Int, height: Int), _ ink: String
  ) -> String {
    let (unitX, unitY) = (
      Double(cell.width) / Double(CellMask.width), Double(cell.height) / Double(CellMask.height)
    )
    var svg = ""
    for (rows, bits) in mask.bands {
      for columns in bits.runs {
        // What goes from side to side is one long rectangle.
        let isWide = columns == 0..<CellMask.width
        for repetition in 0..<(isWide ? 1 : run.width) {
          let x = Double(left + repetition * cell.width) + Double(columns.lowerBound) * unitX
          let length = isWide ? Double(run.width * cell.width) : Double(columns.count) * unitX
          svg += "<rect x=\"\(x)\" y=\"\(Double(top) + Double(rows.lowerBound) * unitY)\" width=\"\(length)\""
          svg += " height=\"\(Double(rows.count) * unitY)\" fill=\"\(ink)\"/>\n"
        }
      }
    }
    return svg
  }
}

extension CellMask {
  /// Rows that are painted alike and lie under each other, from the top.
  fileprivate var bands: [(rows: Range<Int>, bits: UInt8)] {
    (0..<Self.height).reduce(into: []) { bands, row in
      let bits = self.row(row)
      if let last = bands.last, last.bits == bits {
        bands[bands.count - 1].rows = last.rows.lowerBound..<(row + 1)
      } else {
        bands.append((row..<(row + 1), bits))
      }
    }
  }
}

extension UInt8 {
  /// The columns that are painted, run by run.
  fileprivate var runs: [Range<Int>] {
    (0..<CellMask.width).reduce(into: []) { runs, column in
      guard self >> column & 1 == 1 else { return }
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<(column + 1)
      } else {
        runs.append(column..<(column + 1))
      }
    }
  }
}

extension TerminalColour {
  /// The colour as `#rrggbb`; nil for the terminal's own.
  package var hex: String? {
    let rgb: UInt32
    switch self {
    case .standard: return nil
    case .indexed(let index): rgb = ColourScheme.xtermRGB(index)
    case .rgb(let value): rgb = value
    }
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
