/// The ids of a table that rows of others refer to.
struct KnownIDs<Subject> {
  // Numbered as plain texts: sets of each kind of identifier would each have to be looked up at run time.
  private var numbers = Numbering()
  /// How many are known; names met later have higher numbers.
  private var count = 0
  /// Without its table nothing is known to be wrong, and every other row would be blamed for it.
  var isReadable = true

  init() {}

  init(_ ids: some Sequence<Identifier<Subject>>) {
    for id in ids { _ = insert(id) }
  }

  /// Adds an id of the table, before other tables refer to any; tells whether it was new.
  mutating func insert(_ id: Identifier<Subject>) -> Bool {
    guard number(id) == count else { return false }
    count += 1
    return true
  }

  /// Whether the id certainly refers to nothing.
  mutating func lacks(_ id: Identifier<Subject>) -> Bool {
    isReadable && number(id) >= count
  }

  /// A number that stands for the id, be it known or not.
  mutating func number(_ id: Identifier<Subject>) -> Int {
    numbers.number(id.rawValue)
  }
}

extension TableRow where Column: TableColumn {
  /// Notes the id of a row, and a fault where another row has it too.
  mutating func note<Subject>(
    _ column: Column, _ id: Identifier<Subject>, in known: inout KnownIDs<Subject>
  ) {
    if !known.insert(id) { fail(column, "'\(id)' staat er twee keer; haal er een weg.") }
  }

  /// Notes a fault where a name refers to nothing.
  mutating func check<Subject>(
    _ column: Column, _ name: Identifier<Subject>, in known: inout KnownIDs<Subject>, _ what: String
  ) {
    guard !name.rawValue.isEmpty, known.lacks(name) else { return }
    fail(column, "\(what) '\(name)' bestaat niet; verbeter de naam of voeg de regel toe.")
  }
}
