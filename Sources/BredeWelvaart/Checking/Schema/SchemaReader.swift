/// Reads the schemas in a descriptor and notes what is wrong with them.
struct SchemaReader {
  private(set) var faults: FaultLog

  init(faults: FaultLog) {
    self.faults = faults
  }

  /// The schemas of the tables that are described; a table without a schema may hold anything.
  mutating func schemas(_ root: JSONNode, _ descriptor: PackageDescriptor) -> [TableSchema] {
    checkName(root)
    var schemas: [TableSchema] = []
    for resource in root["resources"]?.array ?? [] {
      checkName(resource)
      guard let name = resource["name"]?.string, let table = descriptor.tables[name],
        let node = resource["schema"], !schemas.contains(where: { $0.name == name })
      else { continue }
      schemas.append(schema(node, name, table))
    }
    checkReferences(root, schemas)
    return schemas
  }

  mutating func fail(_ node: JSONNode, _ message: String) {
    faults.add(node.fault(message))
  }

  /// A name goes into addresses, so the specification allows few characters.
  private mutating func checkName(_ node: JSONNode) {
    guard let member = node["name"] else { return }
    let isSound = member.rawString?.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: Set("-._/".utf8).contains(byte)
      }
    }
    if isSound != true || member.rawString?.isEmpty == true {
      fail(member, "Een naam bestaat uit kleine letters, cijfers en de tekens - . _ en /; verbeter hem.")
    }
  }

  private mutating func schema(_ node: JSONNode, _ name: String, _ table: PackageDescriptor.Table)
    -> TableSchema
  {
    var schema = TableSchema(name: name, table: table)
    for member in node["fields"]?.array ?? [] {
      guard let field = field(member) else { continue }
      if schema.fields.contains(where: { $0.name == field.name }) {
        fail(member, "De kolom '\(field.name)' staat er twee keer; haal er een weg.")
      }
      schema.fields.append(field)
    }
    if schema.fields.isEmpty { fail(node, "Het schema van '\(name)' noemt geen kolommen; voeg ze toe.") }
    schema.primaryKey = names(node["primaryKey"])
    checkColumns(schema.primaryKey, node["primaryKey"], schema)
    for key in node["foreignKeys"]?.array ?? [] {
      let columns = names(key["fields"])
      guard let reference = key["reference"], let target = reference["resource"]?.string, !columns.isEmpty,
        names(reference["fields"]).count == columns.count
      else {
        fail(key, "Een verwijzing noemt \"fields\" en een \"reference\" met evenveel kolommen; vul ze in.")
        continue
      }
      checkColumns(columns, key, schema)
      schema.foreignKeys.append(
        TableSchema.ForeignKey(
          columns: columns, table: target.isEmpty ? name : target, references: names(reference["fields"])))
    }
    return schema
  }

  /// One name or a list of names.
  private func names(_ node: JSONNode?) -> [String] {
    node?.string.map { [$0] } ?? node?.array?.compactMap(\.string) ?? []
  }

  private mutating func checkColumns(_ columns: [String], _ node: JSONNode?, _ schema: TableSchema) {
    guard let node else { return }
    for column in columns where !schema.fields.contains(where: { $0.name == column }) {
      fail(node, "De kolom '\(column)' staat niet bij de kolommen van '\(schema.name)'; voeg hem daar toe.")
    }
  }

  /// References need the whole package to be known.
  private mutating func checkReferences(_ root: JSONNode, _ schemas: [TableSchema]) {
    for resource in root["resources"]?.array ?? [] {
      guard let schema = schemas.first(where: { $0.name == resource["name"]?.string }) else { continue }
      for (key, node) in zip(schema.foreignKeys, resource["schema"]?["foreignKeys"]?.array ?? []) {
        guard let target = schemas.first(where: { $0.name == key.table }) else {
          fail(node, "De tabel '\(key.table)' waarnaar dit verwijst, is niet beschreven; voeg hem toe.")
          continue
        }
        checkColumns(key.references, node, target)
      }
    }
  }
}
