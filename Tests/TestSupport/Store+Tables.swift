import BredeWelvaart

extension Store {
  /// Loads a package of these tables, each with its header, and the descriptor that names them.
  package static func load(tables: [String: String], title: String = "Proef", map: String? = nil) throws
    -> Store
  {
    let resources = tables.keys.sorted().map { "{\"name\": \"\($0)\", \"path\": \"\($0).csv\"}" }
    let descriptor = "{\"title\": \"\(title)\", \"resources\": [\(resources.joined(separator: ","))]}"
    var files = ["datapackage.json": Array(descriptor.utf8)]
    for (name, text) in tables { files[name + ".csv"] = Array(text.utf8) }
    if let map { files["map.geojson"] = Array(map.utf8) }
    return try Store.load(from: PackageSource(files: files))
  }
}
