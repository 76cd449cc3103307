@testable import BredeWelvaart

/// CSV read in the most obvious way: a byte at a time, and every place counted from the start.
struct ReferenceCSV {
  /// That there is something wrong at an offset.
  private struct Wrong: Error {
    let offset: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let start: Int

  private(set) var records: [[PlacedText]] = []
  /// Where the first fault is; nil where there is none.
  private(set) var fault: (line: Int, column: Int)?

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    start = bytes.starts(with: "\u{feff}".utf8) ? 3 : 0
    do throws(Wrong) {
      try read()
    } catch {
      fault = place(error.offset)
    }
  }

  private func place(_ offset: Int) -> (line: Int, column: Int) {
    let before = bytes[start..<offset]
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    return (before.count { $0 == UInt8(ascii: "\n") } + 1, line.count { $0 & 0xc0 != 0x80 } + 1)
  }

  private func lineBreak(_ offset: Int) -> Int {
    if bytes[offset...].starts(with: "\n".utf8) { return 1 }
    return bytes[offset...].starts(with: "\r\n".utf8) ? 2 : 0
  }

  private mutating func read() throws(Wrong) {
    var offset = start
    var record: [PlacedText] = []
    while true {
      if record.isEmpty {
        while lineBreak(offset) > 0 { offset += lineBreak(offset) }
        if offset == bytes.count { return }
      }
      let (content, end) =
        bytes[offset...].first == UInt8(ascii: "\"") ? try quoted(offset) : try bare(offset)
      guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else {
        throw Wrong(offset: offset)
      }
      let (line, column) = place(offset)
      record.append(PlacedText(text: TextGate.clean(text), line: line, column: column))
      offset = end
      if offset < bytes.count, bytes[offset] == delimiter {
        offset += 1
        continue
      }
      guard offset == bytes.count || lineBreak(offset) > 0 else { throw Wrong(offset: offset) }
      records.append(record)
      record = []
      offset += lineBreak(offset)
    }
  }

  private func quoted(_ start: Int) throws(Wrong) -> ([UInt8], Int) {
    var content: [UInt8] = []
    var offset = start + 1
    while offset < bytes.count {
      if bytes[offset...].starts(with: "\"\"".utf8) {
        content.append(UInt8(ascii: "\""))
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "\"") {
        return (content, offset + 1)
      } else {
        content.append(bytes[offset])
        offset += 1
      }
    }
    throw Wrong(offset: start)
  }

  private func bare(_ start: Int) throws(Wrong) -> ([UInt8], Int) {
    var offset = start
    while offset < bytes.count, bytes[offset] != delimiter, lineBreak(offset) == 0 {
      guard bytes[offset] != UInt8(ascii: "\"") else { throw Wrong(offset: offset) }
      offset += 1
    }
    return (Array(bytes[start..<offset]), offset)
  }
}
