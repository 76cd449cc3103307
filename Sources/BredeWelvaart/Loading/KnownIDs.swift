/// The ids of a table that rows of others refer to.
struct KnownIDs<Subject> {
  private var ids: Set<Identifier<Subject>>
  /// Without its table nothing is known to be wrong, and every other row would be blamed for it.
  var isReadable = true

  init(_ ids: [Identifier<Subject>] = []) {
    self.ids = Set(ids)
  }

  /// Adds an id; tells whether it was new.
  mutating func insert(_ id: Identifier<Subject>) -> Bool {
    ids.insert(id).inserted
  }

  /// Whether the id certainly refers to nothing.
  func lacks(_ id: Identifier<Subject>) -> Bool {
    isReadable && !ids.contains(id)
  }
}

extension TableRow {
  /// Notes the id of a row, and a fault where another row has it too.
  mutating func note<Subject>(
    _ column: Column, _ id: Identifier<Subject>, in known: inout KnownIDs<Subject>
  ) {
    if !known.insert(id) { fail(column, "'\(id)' staat er twee keer; haal er een weg.") }
  }

  /// Notes a fault where a name refers to nothing.
  mutating func check<Subject>(
    _ column: Column, _ name: Identifier<Subject>, in known: KnownIDs<Subject>, _ what: String
  ) {
    guard !name.rawValue.isEmpty, known.lacks(name) else { return }
    fail(column, "\(what) '\(name)' bestaat niet; verbeter de naam of voeg de regel toe.")
  }
}
