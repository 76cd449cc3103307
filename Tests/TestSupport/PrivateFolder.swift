import Foundation

/// A folder that lasts as long as it is held, with a short name: the path of a socket has some 100 characters.
package final class PrivateFolder {
  package let path = FileManager.default.temporaryDirectory
    .appending(path: "wijkwiel-\(UUID().uuidString.prefix(8))").path

  /// Makes an empty folder.
  package init(mode: Int = 0o700) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try setMode(mode)
  }

  deinit {
    try? setMode(0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  package func setMode(_ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// The names of the files in it.
  package var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
