/// The ids of a table that rows of others refer to.
struct KnownIDs<Subject> {
  /// What a row of the table stands for, as it stands before its id: `de indicator`.
  let what: String
  // Numbered as plain texts: sets of each kind of identifier would each have to be looked up at run time.
  private var numbers = Numbering()
  /// How many are known; names met later have higher numbers.
  private var count = 0
  /// Without its table nothing is known to be wrong, and every other row would be blamed for it.
  var isReadable = true

  init(_ what: String = "") {
    self.what = what
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
  /// The id of a row, and a fault where another row has it too.
  mutating func newIdentifier<Subject>(
    _ column: Column, in known: inout KnownIDs<Subject>
  ) -> Identifier<Subject> {
    let id: Identifier<Subject> = identifier(column)
    if !known.insert(id) { fail(column, "'\(id)' staat er twee keer; haal er een weg.") }
    return id
  }

  /// Notes a fault where a name refers to nothing.
  mutating func check<Subject>(
    _ column: Column, _ name: Identifier<Subject>, in known: inout KnownIDs<Subject>
  ) {
    guard !name.rawValue.isEmpty, known.lacks(name) else { return }
    fail(column, "\(known.what) '\(name)' bestaat niet; verbeter de naam of voeg de regel toe.")
  }

  /// The id in a field, which is to be known.
  mutating func reference<Subject>(
    _ column: Column, to known: inout KnownIDs<Subject>
  ) -> Identifier<Subject> {
    let name: Identifier<Subject> = identifier(column)
    check(column, name, in: &known)
    return name
  }

  /// The ids in a field, each of which is to be known.
  mutating func references<Subject>(
    _ column: Column, to known: inout KnownIDs<Subject>
  ) -> [Identifier<Subject>] {
    let names: [Identifier<Subject>] = identifiers(column)
    for name in names { check(column, name, in: &known) }
    return names
  }
}
