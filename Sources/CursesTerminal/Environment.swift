import Platform

/// The process's environment.
nonisolated enum Environment {
  /// The value of a variable; nil where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Runs the body with variables set, and puts them back.
  static func with<Result>(_ changes: [(name: String, value: String)], _ body: () -> Result) -> Result {
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
}
