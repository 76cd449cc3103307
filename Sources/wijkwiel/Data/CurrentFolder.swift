import Platform

/// The folder that the program was started in.
enum CurrentFolder {
  /// Its path, with `~` for the user's own folder; a stop where it cannot be told.
  static var words: String { words(path: path, home: Environment["HOME"]) }

  static func words(path: String?, home: String?) -> String {
    guard let path else { return "." }
    guard let home, home.count > 1, path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private static var path: String? {
    guard let pointer = getcwd(nil, 0) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
