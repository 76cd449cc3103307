/// What `datapackage.json` says about the tables: where they are and how they are written.
///
/// Read as [Frictionless](https://specs.frictionlessdata.io/tabular-data-package/) has it.
struct PackageDescriptor: Sendable {
  static let fileName = "datapackage.json"

  /// How one table is written.
  struct Table: Sendable {
    let path: String
    let delimiter: UInt8
    let decimalMark: Character
    /// What stands for no value, besides nothing at all.
    let missingValues: [[UInt8]]
  }

  /// The package's own title, such as the municipality's.
  let title: String
  /// The first year that developments are reckoned from; 0 where the package does not say.
  let trendSince: Int
  var tables: [String: Table] = Dictionary(minimumCapacity: 20)

  init(bytes: [UInt8], faults: inout FaultLog) throws(DataFault) {
    let root = try JSONReader.read(file: Self.fileName, bytes: bytes)
    title = root["title"]?.string ?? ""
    trendSince = (root["trendSince"]?.string).flatMap { Int($0) } ?? 0
    guard let resources = root["resources"]?.elements else {
      throw root.fault("Het onderdeel \"resources\" ontbreekt; noem daarin de tabellen van het pakket.")
    }
    for resource in resources {
      do throws(DataFault) {
        let (name, table) = try Self.table(resource)
        if tables.updateValue(table, forKey: name) != nil {
          throw resource.fault("De tabel '\(name)' staat er twee keer; haal er een weg.")
        }
      } catch {
        faults.add(error)
      }
    }
  }

  private static let delimiters = Array(",;\t|".utf8)

  private static func table(_ resource: JSONNode) throws(DataFault) -> (String, Table) {
    guard let name = resource["name"]?.string, let path = resource["path"]?.string else {
      throw resource.fault("Een tabel heeft een \"name\" en een \"path\" nodig; vul ze in.")
    }
    // Frictionless forbids paths that leave the package.
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw resource.fault("Het pad '\(path)' wijst buiten het pakket; gebruik een pad in de map zelf.")
    }
    var delimiter = UInt8(ascii: ",")
    if let node = resource["dialect"]?["delimiter"] {
      // Escapes decide about tabs, so the text is taken as it stands.
      guard let text = node.rawString, text.utf8.count == 1, let byte = text.utf8.first,
        Self.delimiters.contains(byte)
      else {
        throw node.fault("Het scheidingsteken moet een komma, puntkomma, tab of | zijn; kies er een.")
      }
      delimiter = byte
    }
    let table = Table(
      path: path, delimiter: delimiter, decimalMark: try decimalMark(resource),
      missingValues: try missingValues(resource))
    return (name, table)
  }

  /// The texts of a table that stand for no value.
  private static func missingValues(_ resource: JSONNode) throws(DataFault) -> [[UInt8]] {
    guard let node = resource["schema"]?["missingValues"] else { return [] }
    guard let values = node.array?.map(\.rawString), !values.contains(nil) else {
      throw node.fault("\"missingValues\" is een lijst van teksten, zoals [\"\", \".\"]; schrijf haar zo.")
    }
    return values.compactMap(\.self).filter { !$0.isEmpty }.map { Array($0.utf8) }
  }

  /// The decimal mark that a table's fields name last; a point where none does.
  private static func decimalMark(_ resource: JSONNode) throws(DataFault) -> Character {
    var mark: Character = "."
    guard let fields = resource["schema"]?["fields"]?.elements else { return mark }
    for field in fields {
      guard let node = field["decimalChar"] else { continue }
      guard let text = node.string, text == "," || text == "." else {
        throw node.fault("Het decimaalteken moet een komma of een punt zijn; kies er een.")
      }
      mark = text == "," ? "," : "."
    }
    return mark
  }
}
