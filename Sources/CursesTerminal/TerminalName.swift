import Cells

/// Names under which a terminal may be described in terminfo.
nonisolated enum TerminalName {
  /// The names to try in order; none where no screen can be expected to work.
  ///
  /// Servers often lack the descriptions of newer terminals. Those resemble an older one, and anything
  /// that people work on today understands xterm or at least vt100.
  ///
  /// The name is that of `TERM`, empty where it is not set; the tier asked for may need another description.
  static func candidates(for name: String, tier: ColourTier?) -> [String] {
    // A name that makes no claim at all: every emulator knows vt100, and without colours it is sober.
    if ["", "unknown", "network", "dialup"].contains(name) { return ["vt100", "ansi"] }
    // These mean it: Emacs' shell, a log, a printer.
    if name == "dumb" || name.hasPrefix("dumb-") || name == "emacs" || name == "printer" { return [] }

    let base = name.split(separator: "-").first.map(String.init) ?? name
    var names: [String] = []
    if tier == .direct { names += [base + "-direct", "xterm-direct"] }
    if tier == .direct || tier == .indexed256 || tier == .ansi16 { names.append(base + "-256color") }
    names.append(name)
    switch base {
    case "screen", "tmux":
      names += hasManyColours(name) ? ["screen-256color", "screen"] : ["screen"]
    case "vt220", "vt320", "vt420", "vt520":
      names += ["vt220"]
    case "linux":
      names += ["linux"]
    default:
      if hasManyColours(name) { names.append("xterm-256color") }
      names.append("xterm")
    }
    names += ["vt100", "ansi"]
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Whether a terminal of that name may take what terminals of today do: have a clipboard, answer questions.
  ///
  /// Consoles and the terminals of old do not, and some show what they do not understand.
  static func isOfToday(_ name: String) -> Bool {
    let base = name.split(separator: "-").first.map(String.init) ?? ""
    let isOfDEC = base.hasPrefix("vt") && base.dropFirst(2).first?.isNumber == true
    return !isOfDEC && !old.contains(base)
  }

  /// Names of consoles and terminals of old; the first few make no claim at all.
  private static let old: Set<String> = [
    "", "unknown", "network", "dialup", "dumb", "emacs", "eterm", "printer", "linux", "ansi", "pcansi",
    "cons25", "wsvt25", "pccon", "sun", "hurd", "mach", "minix", "cygwin",
  ]

  private static func hasManyColours(_ name: String) -> Bool {
    name.hasSuffix("256color") || name.hasSuffix("direct")
      || name.split(separator: "-").contains { modern.contains(String($0)) }
  }

  /// Terminals with 256 colours whose names do not say so.
  private static let modern: Set<String> = [
    "alacritty", "contour", "foot", "ghostty", "iterm", "iterm2", "kitty", "konsole", "mintty", "ms",
    "rio", "st", "vscode", "vte", "warp", "wezterm",
  ]
}
