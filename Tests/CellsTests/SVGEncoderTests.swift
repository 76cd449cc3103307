import Foundation
import Testing

@testable import Cells

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGEncoderTests {
  private let scheme = ColourScheme(tier: .indexed256)

  /// The elements of a picture, in order.
  private final class Elements: NSObject, XMLParserDelegate {
    var all: [(name: String, attributes: [String: String])] = []
    /// The title and every text.
    var texts: [String] = []
    private var isInText = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      all.append((name, attributes))
      isInText = name == "text" || name == "title"
      if isInText { texts.append("") }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      isInText = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isInText { texts[texts.count - 1] += string }
    }

    func rectangles(_ fill: String) -> [[String: String]] {
      all.filter { $0.name == "rect" && $0.attributes["fill"] == fill }.map(\.attributes)
    }
  }

  private func parse(_ svg: String, sourceLocation: SourceLocation = #_sourceLocation) -> Elements {
    let elements = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = elements
    #expect(parser.parse(), "\(parser.parserError.debugDescription)", sourceLocation: sourceLocation)
    return elements
  }

  private func picture(_ size: Size, title: String = "Proef", _ draw: (inout Canvas) -> Void) -> Elements {
    var canvas = Canvas(size: size)
    draw(&canvas)
    return parse(canvas.svg(scheme, title: title))
  }

  @Test func theSizeFollowsFromTheCells() {
    let elements = picture("10x3") { _ in }
    #expect(elements.all.first?.name == "svg")
    #expect(elements.all.first?.attributes["viewBox"] == "0 0 90 54")
    #expect(elements.all.map(\.name) == ["svg", "title", "rect", "g"])
  }

  @Test func textAndTitleAreEscaped() {
    let elements = picture("9x1", title: "a < b & \"c\" > 'd'") {
      $0.write("<&>\"'é日", at: Point(x: 0, y: 0))
    }
    #expect(elements.texts.first == "a < b & \"c\" > 'd'")
    #expect(elements.texts.last?.hasPrefix("<&>\"'é日") == true)
  }

  @Test func aRunOfOneStyleIsOneText() throws {
    let elements = picture("12x1") {
      $0.write("Assen", at: Point(x: 0, y: 0), style: Style(.betterText))
      $0.write("Oost", at: Point(x: 5, y: 0), style: Style(.worseText, on: .plain, .bold))
    }
    let texts = elements.all.filter { $0.name == "text" }.map(\.attributes)
    #expect(texts.count == 2)
    #expect(texts.first?["fill"] == "#87afff")
    #expect(texts.first?["x"] == "0" && texts.first?["textLength"] == "45")
    #expect(texts.last?["fill"] == "#ffaf5f" && texts.last?["font-weight"] == "bold")
    #expect(texts.last?["x"] == "45" && texts.last?["y"] == "14")
  }

  @Test func spacesInARowDivideTexts() {
    let elements = picture("20x1") { $0.write("  een twee   drie ", at: Point(x: 0, y: 0)) }
    let texts = elements.all.filter { $0.name == "text" }.map(\.attributes)
    #expect(elements.texts.dropFirst() == ["een twee", "drie"])
    #expect(texts.compactMap { $0["x"] } == ["18", "117"])
    #expect(texts.compactMap { $0["textLength"] } == ["72", "36"])
  }

  @Test func aGroundIsOneRectanglePerRun() {
    let elements = picture("6x2") {
      $0.fill(Rect(x: 1, y: 1, width: 4, height: 1), style: Style(.contrast, on: .muchBetter))
    }
    let rectangles = elements.rectangles("#005faf")
    #expect(rectangles == [["x": "9", "y": "18", "width": "36", "height": "18", "fill": "#005faf"]])
    #expect(elements.all.filter { $0.name == "text" }.isEmpty, "spaces are no text")
  }

  @Test func aRunOfHalfBlocksIsOneRectangle() throws {
    let elements = picture("5x1") { $0.write("▀▀▀▀", at: Point(x: 1, y: 0), style: Style(.better)) }
    let rectangles = elements.rectangles("#5fafd7")
    #expect(rectangles.count == 1)
    let only = try #require(rectangles.first)
    #expect(only["x"] == "9.0" && only["y"] == "0.0" && only["width"] == "36.0" && only["height"] == "9.0")
    #expect(elements.all.filter { $0.name == "text" }.isEmpty, "blocks are no text")
  }

  /// Every block covers just the samples that it stands for.
  @Test(arguments: Array("▘▝▀▖▌▞▛▗▚▐▜▄▙▟█▁▇▏▉▔▕"))
  func aBlockCoversItsSamples(_ block: Character) throws {
    let elements = picture("3x2") { canvas in
      canvas.write(String([block, block]), at: Point(x: 1, y: 1), style: Style(.better))
    }
    let mask = try #require(BlockSymbols.mask(of: block))
    let rectangles = elements.rectangles("#5fafd7").map { attributes in
      let sides = ["x", "y", "width", "height"].map { Double(attributes[$0] ?? "") ?? 0 }
      return (left: sides[0], top: sides[1], right: sides[0] + sides[2], bottom: sides[1] + sides[3])
    }
    for cell in 0..<2 {
      for row in 0..<CellMask.height {
        for column in 0..<CellMask.width {
          let x = 9 * (Double(1 + cell) + (Double(column) + 0.5) / Double(CellMask.width))
          let y = 18 * (1 + (Double(row) + 0.5) / Double(CellMask.height))
          let isCovered = rectangles.contains { $0.left < x && x < $0.right && $0.top < y && y < $0.bottom }
          #expect(isCovered == (mask.row(row) >> column & 1 == 1), "\(block), \(column), \(row) of \(cell)")
        }
      }
    }
  }

  @Test func aWideCharacterTakesTwoCells() {
    let elements = picture("4x1") { $0.write("日a", at: Point(x: 0, y: 0), style: .accent) }
    #expect(elements.all.first { $0.name == "text" }?.attributes["textLength"] == "27")
  }

  @Test func reverseSwapsInkAndGround() {
    let elements = picture("1x1") {
      $0.write("x", at: Point(x: 0, y: 0), style: Style(.betterText, on: .plain, .reverse))
    }
    #expect(elements.rectangles("#87afff").count == 1)
    #expect(elements.all.first { $0.name == "text" }?.attributes["fill"] == "#111317")
  }

  @Test func underlinedTextIsUnderlined() {
    let elements = picture("4x1") {
      $0.write("link", at: Point(x: 0, y: 0), style: Style(.muted, on: .plain, .underline))
    }
    #expect(elements.all.first { $0.name == "text" }?.attributes["text-decoration"] == "underline")
  }

  @Test(arguments: ColourSchemeTests.schemes)
  func everySchemeGivesASoundPicture(_ scheme: ColourScheme) {
    var canvas = Canvas(size: Size(width: Ink.allCases.count * 2, height: Ink.allCases.count))
    for (y, ground) in Ink.allCases.enumerated() {
      for (x, ink) in Ink.allCases.enumerated() {
        canvas.write(x % 2 == 0 ? "▞<" : "&é", at: Point(x: 2 * x, y: y), style: Style(ink, on: ground))
      }
    }
    let elements = parse(canvas.svg(scheme, title: "Alle kleuren"))
    #expect(elements.all.count > 100)
  }

  @Test func anEmptyCanvasIsASoundPicture() {
    #expect(picture("0x0") { _ in }.all.first?.attributes["viewBox"] == "0 0 0 0")
  }
}
