import Cells
import Platform

/// The environment's variables, and what they say of the terminal.
enum Environment {
  /// The value of a variable; nil where it is not set.
  static subscript(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The background that the terminal says it has, else dark.
  static var background: ColourScheme.Background {
    // COLORFGBG is `foreground;background` as palette indices; 7 and up are light but for 8.
    guard let last = self["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else {
      return .dark
    }
    return index == 7 || index > 8 ? .light : .dark
  }

  /// The colours that the terminal shows by its name, for lines of text.
  ///
  /// The dashboard asks terminfo; for a few words in colour its name will do.
  static var colourTier: ColourTier {
    if let refusal = self["NO_COLOR"], !refusal.isEmpty { return .mono }
    guard let name = self["TERM"], !name.isEmpty, name != "dumb", !name.hasPrefix("vt") else { return .mono }
    if self["COLORTERM"] == "truecolor" || name.contains("256color") { return .indexed256 }
    return .ansi8
  }

  /// Whether text is in UTF-8, by the first variable of the locale that is set.
  static var isUTF8: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { self[$0] }.first { !$0.isEmpty } ?? "C"
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
