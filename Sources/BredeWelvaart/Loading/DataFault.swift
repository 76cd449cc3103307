/// One thing wrong with a data package: where, what and what to do, in Dutch.
package struct DataFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// The line, from 1; 0 where the fault is about the file as a whole.
  package let line: Int
  /// The character in the line, from 1; 0 where it is about the whole line.
  package let column: Int
  package let message: String

  /// Creates a fault at a place in a file.
  ///
  /// A long message, for what it quotes, loses its middle: it begins with what is wrong and ends with what to do.
  package init(file: String, line: Int = 0, column: Int = 0, message: String) {
    (self.file, self.line, self.column) = (file, line, column)
    self.message =
      message.utf8.count > 800 && message.count > 400
      ? "\(message.prefix(250))…\(message.suffix(120))" : message
  }

  /// `bestand:regel:kolom`, as far as it is known.
  var place: String {
    let lineAndColumn = column > 0 ? ":\(line):\(column)" : ":\(line)"
    return line > 0 ? file + lineAndColumn : file
  }

  /// `bestand:regel:kolom: bericht`, as editors and compilers write it.
  package var description: String { "\(place): \(message)" }
}

extension DataFault: Comparable {
  /// In the order of the files' names and of the places in them.
  package static func < (left: DataFault, right: DataFault) -> Bool {
    (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
  }
}

// What can be wrong with the form of any table, in the same words wherever it is found.
extension DataFault {
  static func emptyTable(file: String) -> DataFault {
    DataFault(
      file: file, line: 1, column: 1, message: "Het bestand is leeg; de eerste regel noemt de kolommen.")
  }

  static func missingColumn(_ name: String, file: String) -> DataFault {
    DataFault(file: file, line: 1, message: "De kolom '\(name)' ontbreekt; voeg hem toe.")
  }

  static func unequalRow(_ count: Int, header: Int, file: String, line: Int) -> DataFault {
    DataFault(
      file: file, line: line,
      message: "Deze regel heeft \(count) velden en de kopregel \(header); maak ze gelijk.")
  }
}

/// Why a data package was not loaded: all the faults found, at most 20.
package struct InvalidPackage: Error, Sendable {
  package let faults: [DataFault]
  /// How many more were found but not kept.
  package let omitted: Int
}

/// Collects faults up to a limit while loading goes on.
struct FaultLog {
  /// As many as somebody who only wants to see the package has use for.
  static let limit = 20
  private(set) var faults: [DataFault] = []
  private(set) var omitted = 0
  private let limit: Int

  init(limit: Int = Self.limit) {
    self.limit = limit
  }

  mutating func add(_ fault: DataFault) {
    if faults.count < limit { faults.append(fault) } else { omitted += 1 }
  }

  var isEmpty: Bool { faults.isEmpty }

  /// Whether so much is wrong that finding more helps nobody.
  var isExhausted: Bool { omitted > 10_000 }
}
