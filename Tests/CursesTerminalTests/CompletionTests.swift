import Foundation
import Testing

/// The completions in real shells: what the Tab key makes of a few letters.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct CompletionTests {
  /// A shell with nothing of the user's own in it, and how it takes the completions.
  enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish

    /// Lines for `sh` that end in the shell; its prompt is `$ ` and nothing more.
    var script: String {
      let generate = "\"$WIJKWIEL\" --generate-completion-script \(rawValue)"
      let path = "PATH=\"$(dirname \"$WIJKWIEL\"):$PATH\""
      return switch self {
      case .bash:
        """
        \(generate) > wijkwiel.bash
        printf '%s\\n' "PS1='$ '" '. ./wijkwiel.bash' > rc
        \(path) exec bash --noprofile --rcfile rc -i
        """
      case .zsh:
        """
        \(generate) > _wijkwiel
        printf '%s\\n' "PS1='$ '" "fpath=($PWD \\$fpath)" 'autoload -Uz compinit' 'compinit -u -d dump' > .zshrc
        \(path) ZDOTDIR="$PWD" exec zsh -i
        """
      case .fish:
        """
        mkdir -p config/fish/completions
        \(generate) > config/fish/completions/wijkwiel.fish
        printf '%s\\n' 'set -g fish_greeting' 'function fish_prompt; echo -n "$ "; end' > config/fish/config.fish
        \(path) XDG_CONFIG_HOME="$PWD/config" XDG_DATA_HOME="$PWD/data" HOME="$PWD" exec fish -i
        """
      }
    }

    var isInstalled: Bool { Programs.path(of: rawValue) != nil }
  }

  @Test(
    "completes names from the data",
    arguments: Shell.allCases,
    [
      ("wijkwiel wijk noorderp", "wijkwiel wijk noorderpark"),
      ("wijkwiel indicator moeite-met-rondkomen-g", "wijkwiel indicator moeite-met-rondkomen-gemeente"),
      ("wijkwiel beeld --open dekking/noorderp", "wijkwiel beeld --open dekking/noorderpark"),
      ("wijkwiel wijk lariks --formaat mark", "wijkwiel wijk lariks --formaat markdown"),
    ])
  func completes(_ shell: Shell, _ line: (typed: String, completed: String)) throws {
    guard shell.isInstalled else {
      Issue.record("\(shell.rawValue) is not installed: make needs-tests")
      return
    }
    let session = try TmuxSession(shell.script)
    try session.wait("the prompt") { $0.contains("$") }
    try session.write(line.typed)
    try session.wait(for: line.typed)
    try session.press("Tab")
    try session.wait(for: line.completed)
  }
}
