/// A value of a JSON document, with its place in the file.
///
/// Our own reader, because the faults of a package name the line and the column also where the
/// JSON is sound and only its meaning is not. A node is no more than a place in a document that was
/// read to its end: what it holds is read again when asked for, since nobody asks for most of it.
package struct JSONNode {
  /// A reader that stands before the value.
  private let reader: JSONReader

  init(_ reader: JSONReader) {
    self.reader = reader
  }

  var line: Int { reader.line }
  var column: Int { reader.column }

  /// A fault at the value.
  func fault(_ message: String) -> DataFault {
    DataFault(file: reader.file, line: line, column: column, message: message)
  }

  /// The value of an object's first member of that name.
  package subscript(key: String) -> JSONNode? {
    var reader = reader
    return try? reader.member(key)
  }

  /// The members of an object, in order.
  var members: [(key: String, value: JSONNode)]? { reader.members() }

  package var bool: Bool? { reader.bool() }

  /// The elements of a list, in order.
  package var elements: JSONElements? { JSONElements(reader) }

  /// The text of a string, past the gate for control characters.
  var string: String? { rawString.map(TextGate.clean) }

  /// The text of a string exactly as it stands, for what is never shown.
  package var rawString: String? { reader.string() }

  var number: Double? { reader.number() }
}

/// The elements of a list in a JSON document, read one by one.
package struct JSONElements: Sequence, IteratorProtocol {
  private var reader: JSONReader
  private var isFirst = true

  /// Nil where the reader does not stand before a list.
  fileprivate init?(_ reader: JSONReader) {
    guard reader.isBeforeList else { return nil }
    self.reader = reader
  }

  var isEmpty: Bool {
    var elements = self
    return elements.next() == nil
  }

  package mutating func next() -> JSONNode? {
    defer { isFirst = false }
    guard (try? reader.nextElement(isFirst: isFirst)) == true else { return nil }
    let node = JSONNode(reader)
    reader.soundValue()
    return node
  }
}
