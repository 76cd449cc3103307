import Foundation
import Testing

/// A terminal without a display: tmux on a socket of its own, in a folder of its own.
///
/// The program runs in it as a user's shell would run it. What it leaves behind (its process id, its exit
/// status, the terminal's modes before and after) is written to files in the folder, so that nothing has
/// to be read off the screen that the program may have broken.
final class TmuxSession {
  /// Patience for a slow machine; what is waited for is mostly there at once.
  static let patience: TimeInterval = 20

  let folder: URL
  private let tmux: String

  /// Starts a terminal that runs a script of the shell.
  ///
  /// - Parameters:
  ///   - script: Lines for `sh`, in which `$WIJKWIEL` is the program and `run` starts it with a record.
  ///   - columns: The width of the terminal.
  ///   - rows: Its height.
  ///   - environment: Changes to the environment; nil takes a variable away.
  /// - Throws: A ``Failure`` where tmux or the program is missing.
  init(
    _ script: String, columns: Int = 100, rows: Int = 30, environment: [String: String?] = [:]
  ) throws {
    guard let tmux = Programs.path(of: "tmux") else { throw Failure("tmux is not installed") }
    self.tmux = tmux
    // Not the system's folder for temporary files: a socket's path may have some 100 characters.
    folder = URL(fileURLWithPath: "/tmp")
      .appendingPathComponent("wijkwiel-\(UUID().uuidString.prefix(8))")
    // Where nobody else may come, so that a show can have its notes there.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])

    var settings: [String: String?] = [
      "LC_ALL": Self.utf8Locale, "LANG": nil, "LC_CTYPE": nil, "NO_COLOR": nil, "COLORTERM": nil,
      "COLORFGBG": nil, "ESCDELAY": nil, "LINES": nil, "COLUMNS": nil, "ENV": nil,
      "WIJKWIEL_ACHTERGROND": nil, "WIJKWIEL_ONTHOUD": nil, "WIJKWIEL_BLOKJES": nil,
      "TERM": "screen-256color", "SWIFT_BACKTRACE": "interactive=no,enable=no",
      // Nothing of the user who runs the tests is read or written.
      "XDG_RUNTIME_DIR": folder.path, "XDG_DATA_HOME": folder.appendingPathComponent("data").path,
      "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
    ]
    settings.merge(environment) { $1 }
    let assignments = settings.sorted { $0.key < $1.key }.map { name, value in
      value.map { "export \(name)=\(Self.quoted($0))" } ?? "unset \(name)"
    }
    let program = try Programs.wijkwiel()
    let lines = """
      cd \(Self.quoted(folder.path))
      WIJKWIEL=\(Self.quoted(program))
      \(assignments.joined(separator: "\n"))
      run() {
        stty -g > modes-before
        sh -c 'echo $$ > process; exec "$0" "$@"' "$WIJKWIEL" "$@"
        status=$?
        stty -g > modes-after
        echo $status > status.new
        mv status.new status
      }
      \(script)
      # Stays until the terminal goes: tmux hides the cursor of one whose program has ended.
      read -r line
      """
    try Data(lines.utf8).write(to: folder.appendingPathComponent("script.sh"))
    let configuration = """
      set -s escape-time 0
      set -s set-clipboard on
      set -g status off
      set -g history-limit 100
      set -g default-terminal screen-256color
      """
    try Data(configuration.utf8).write(to: folder.appendingPathComponent("tmux.conf"))
    try command(
      "-f", folder.appendingPathComponent("tmux.conf").path, "new-session", "-d", "-x", "\(columns)", "-y",
      "\(rows)", "exec sh \(Self.quoted(folder.appendingPathComponent("script.sh").path))")
  }

  deinit {
    close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Takes the terminal away, as a lost connection does.
  func close() {
    _ = try? command("kill-server")
  }

  // MARK: What the user does

  /// Presses keys by tmux's names, such as `Enter`, `Escape`, `Up`, `C-z` or a character.
  func press(_ keys: String...) throws {
    // One by one: an Escape with something right behind it is a key with Alt.
    for key in keys {
      try command("send-keys", key)
      if key == "Escape" { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  /// Types text, without an Enter.
  func write(_ text: String) throws {
    try command("send-keys", "-l", text)
  }

  /// Types a line and presses Enter.
  func type(_ line: String) throws {
    try write(line)
    try command("send-keys", "Enter")
  }

  /// Pastes a text, told apart from keys where the program asked for that.
  func paste(_ text: String) throws {
    try command("set-buffer", text)
    // Lines end as they do on a keyboard.
    try command("paste-buffer", "-p", "-s", "\r")
  }

  /// Makes the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try command("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Has all that is written from now on kept in a file of the folder.
  func record(into name: String) throws {
    try command("pipe-pane", "cat >> \(Self.quoted(folder.appendingPathComponent(name).path))")
  }

  // MARK: What the user sees

  /// The screen's lines.
  func screen() throws -> String {
    try command("capture-pane", "-p")
  }

  /// The screen with its colours as escape sequences.
  func screenWithColours() throws -> String {
    try command("capture-pane", "-p", "-e")
  }

  /// A value of tmux's own, such as `alternate_on` or `mouse_any_flag`.
  func value(_ name: String) throws -> String {
    try command("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What programs have put on the terminal's clipboard last.
  func clipboard() throws -> String {
    try command("show-buffer")
  }

  /// Waits until the screen holds all texts; returns the screen.
  @discardableResult
  func wait(for texts: String...) throws -> String {
    try wait("the texts \(texts)") { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen is as described; returns it.
  @discardableResult
  func wait(_ description: String, until condition: (String) -> Bool) throws -> String {
    var last = ""
    let isSeen = try Self.poll {
      last = try screen()
      return condition(last)
    }
    guard isSeen else { throw Failure("waited in vain for \(description); the screen is:\n\(last)") }
    return last
  }

  // MARK: What is left behind

  /// The content of a file in the folder, once it is there.
  func record(_ name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    var content = ""
    let isThere = try Self.poll {
      content = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return content.hasSuffix("\n")
    }
    guard isThere else { throw Failure("no record of \(name)") }
    return content.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The program's exit status as the shell has it: 128 and the signal for one that ended it.
  func exitStatus() throws -> Int {
    Int(try record("status")) ?? -1
  }

  /// The program's process.
  func process() throws -> pid_t {
    pid_t(try record("process")) ?? -1
  }

  /// Whether the program sleeps for two seconds on end, by the times that Linux counts it to wake.
  func sleeps() throws -> Bool {
    let process = try process()
    func wakeUps() throws -> Substring? {
      try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8).split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches") }
    }
    Thread.sleep(forTimeInterval: 0.5)
    let before = try wakeUps()
    Thread.sleep(forTimeInterval: 2)
    return try before != nil && wakeUps() == before
  }

  /// Waits until the program's process is gone or only waits for its parent to notice.
  func waitForEnd(of process: pid_t) throws -> Bool {
    try Self.poll {
      let state = try Programs.output(of: "/bin/ps", ["-o", "stat=", "-p", "\(process)"])
      return state.isEmpty || state.contains("Z")
    }
  }

  /// Fails the test if the terminal is not as it was before the program.
  func expectTerminalRestored(sourceLocation: SourceLocation = #_sourceLocation) throws {
    _ = try record("status")
    let before = try record("modes-before")
    let after = try record("modes-after")
    #expect(before == after, "terminal modes", sourceLocation: sourceLocation)
    #expect(try value("alternate_on") == "0", "alternate screen", sourceLocation: sourceLocation)
    #expect(try value("cursor_flag") == "1", "cursor", sourceLocation: sourceLocation)
    #expect(try value("mouse_any_flag") == "0", "mouse", sourceLocation: sourceLocation)
    #expect(try value("keypad_cursor_flag") == "0", "cursor keys", sourceLocation: sourceLocation)
  }

  // MARK: Details

  /// What a test could not do.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  #if os(macOS)
    private static let utf8Locale = "en_US.UTF-8"
  #else
    private static let utf8Locale = "C.UTF-8"
  #endif

  @discardableResult
  private func command(_ arguments: String...) throws -> String {
    try Programs.output(of: tmux, ["-S", folder.appendingPathComponent("socket").path] + arguments)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  private static func poll(_ condition: () throws -> Bool) throws -> Bool {
    let end = Date(timeIntervalSinceNow: patience)
    while true {
      if try condition() { return true }
      guard Date() < end else { return false }
      Thread.sleep(forTimeInterval: 0.03)
    }
  }
}
