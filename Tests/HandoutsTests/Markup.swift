import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Markup read by Foundation's parser: which elements there are, and whether it is sound.
final class Markup: NSObject, XMLParserDelegate {
  /// An element that was begun.
  struct Element {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var fault: String?
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { fault = parser.parserError?.localizedDescription ?? "unknown" }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { elements[place].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
