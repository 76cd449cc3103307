/// The process's environment.
package enum Environment {
  /// The value of a variable; nil where it is not set or empty.
  package static subscript(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Runs the body with variables set, and puts them back.
  package static func with<Result>(_ changes: [(name: String, value: String)], _ body: () -> Result) -> Result
  {
    let former = changes.map { change in
      let value = getenv(change.name).map { String(cString: $0) }
      setenv(change.name, change.value, 1)
      return (change.name, value)
    }
    defer {
      for (name, value) in former {
        if let value { setenv(name, value, 1) } else { unsetenv(name) }
      }
    }
    return body()
  }

  /// The locale that is asked for where it comes to characters, by the order of precedence of POSIX.
  package static var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { self[$0] }.first
  }

  /// Whether text is in UTF-8, by the name of that locale.
  package static var isUTF8: Bool { locale?.namesUTF8 ?? false }
}

extension String {
  /// Whether the name of a locale or a character set says UTF-8.
  package var namesUTF8: Bool {
    let letters = lowercased().filter { $0 != "-" && $0 != "_" }
    return letters.split(whereSeparator: { $0 == "." || $0 == "@" }).contains("utf8")
  }
}
