import BredeWelvaart

/// Text in lines of `sleutel: waarde`, which people and programs write alike.
///
/// Stories, remarks and what the notes screen is told are all written so. An indented line goes on with the
/// value above it, `#` begins a line that says nothing, and blank lines keep records apart.
package struct KeyedText: Hashable, Sendable {
  /// One key with its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    /// Without the spaces around it; lines that go on are joined by a space.
    package internal(set) var value: String
    /// The line of the key, from 1.
    package let line: Int
    /// The character that the value begins at, from 1; that after the colon where it is empty.
    package let column: Int
  }

  /// A line that is none of these: its number, from 1, and the character where it goes wrong.
  package struct Stray: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// The records in their order; none is empty.
  package private(set) var records: [[Entry]] = []
  package private(set) var strays: [Stray] = []

  /// Reads a text; what cannot be read is in ``strays``.
  package init(_ text: some StringProtocol) {
    var isWithinRecord = false
    for (offset, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let clean = line.printable
      let words = clean.trimmed
      if words.isEmpty {
        isWithinRecord = false
      } else if words.hasPrefix("#") {
        continue
      } else if clean.hasPrefix(" "), isWithinRecord {
        goOn(with: words)
      } else if !clean.hasPrefix(" "), let colon = clean.firstIndex(of: ":") {
        let after = clean[clean.index(after: colon)...]
        let value = after.trimmed
        let indent = value.isEmpty ? 0 : after.prefix { $0 == " " }.count
        let entry = Entry(
          key: clean[..<colon].trimmed.lowercased(), value: value, line: offset + 1,
          column: clean.distance(from: clean.startIndex, to: after.startIndex) + indent + 1)
        if !isWithinRecord { records.append([]) }
        records[records.count - 1].append(entry)
        isWithinRecord = true
      } else {
        strays.append(Stray(line: offset + 1, column: clean.prefix { $0 == " " }.count + 1))
      }
    }
  }

  private mutating func goOn(with words: String) {
    guard var record = records.popLast(), var entry = record.popLast() else { return }
    entry.value += entry.value.isEmpty ? words : " " + words
    record.append(entry)
    records.append(record)
  }

  /// Writes a record; reading it gives the same keys and values, save control characters.
  package static func text(_ fields: [(key: String, value: String)]) -> String {
    fields.map { "\($0.key): \($0.value.printable)\n" }.joined() + "\n"
  }
}

extension StringProtocol {
  /// The text without the spaces around it.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
