/// What the descriptor says about one table beyond where it is: its columns, keys and references.
struct TableSchema {
  /// Columns whose values must occur in another table, or in this one.
  struct ForeignKey {
    let columns: [String]
    /// The name of the table referred to.
    let table: String
    let references: [String]
  }

  let name: String
  let table: PackageDescriptor.Table
  var fields: [FieldSchema] = []
  /// Texts that stand for 'no value'.
  var missingValues: Set<String> = [""]
  var primaryKey: [String] = []
  var foreignKeys: [ForeignKey] = []
}
