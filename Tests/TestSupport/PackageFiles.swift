import Foundation

/// The files of a data package in a folder.
package enum PackageFiles {
  /// The bytes of each by its path in the package; stories are about a package, but no part of it.
  package static func all(in folder: URL) -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: [UInt8]] = [:]
    for path in paths where !path.hasPrefix("verhalen") {
      files[path] = (try? Data(contentsOf: folder.appending(path: path))).map(Array.init)
    }
    return files
  }
}
