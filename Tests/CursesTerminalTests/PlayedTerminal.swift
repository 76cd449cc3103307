import Foundation
import Testing

/// A terminal played by the test, byte for byte: it reads what the program writes, and answers what it likes.
final class PlayedTerminal {
  private let master: Int32
  private let slave: Int32
  private let process: pid_t
  private var isEnded = false
  private var bytes: [UInt8] = []
  /// Whether it tells at once that a picture has arrived, as any terminal does that is near.
  private let confirms: Bool
  /// How much of what was written holds no question that is not answered yet.
  private var confirmed = 0

  /// Starts the program in a terminal of 100 by 30.
  init(_ arguments: String = "", environment changes: [String: String?] = [:], confirms: Bool = true) throws {
    self.confirms = confirms
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else {
      throw TmuxSession.Failure("no pseudo-terminal")
    }
    // The other end is kept open, to see what is left on it when the program has ended.
    (master, slave) = ends
    Self.resize(master, columns: 100, rows: 30)
    var environment: [String: String?] = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "NO_COLOR": nil, "COLORFGBG": nil, "COLORTERM": nil,
      "ESCDELAY": nil, "LINES": nil, "COLUMNS": nil, "WIJKWIEL_ACHTERGROND": nil, "WIJKWIEL_BLOKJES": nil,
      "SWIFT_BACKTRACE": "interactive=no,enable=no",
    ]
    environment.merge(changes) { $1 }
    process = try Programs.start(
      Programs.wijkwiel(), arguments.split(separator: " ").map(String.init), environment: environment,
      streams: (slave, slave, slave))
  }

  deinit {
    if !isEnded {
      kill(process, SIGKILL)
      _ = Programs.status(of: process)
    }
    close(master)
    close(slave)
  }

  // MARK: What the terminal does

  /// Types, or answers.
  func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types, or answers, what need not be text.
  func send(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Takes another size.
  func resize(columns: UInt16, rows: UInt16) {
    Self.resize(master, columns: columns, rows: rows)
    kill(process, SIGWINCH)
  }

  /// Sends the program a signal.
  func signal(_ signal: Int32) { kill(process, signal) }

  private static func resize(_ master: Int32, columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  // MARK: What the program writes

  /// What it wrote from a place on.
  func output(from place: Int = 0) -> String { String(decoding: bytes.dropFirst(place), as: UTF8.self) }

  /// Waits until what the program wrote from a place on holds a text; returns where the output ends then.
  @discardableResult
  func wait(for text: String, from place: Int = 0) throws -> Int {
    let end = Date(timeIntervalSinceNow: TmuxSession.patience)
    while !output(from: place).contains(text) {
      guard Date() < end else { throw TmuxSession.Failure("waited in vain for \(text.debugDescription)") }
      read(within: 50)
    }
    return bytes.count
  }

  /// Waits until the program has written nothing for so long; returns where the output ends then.
  @discardableResult
  func rest(milliseconds: Int32 = 400) -> Int {
    while read(within: milliseconds) {}
    return bytes.count
  }

  /// Takes in what was written, or is within a millisecond.
  func readNow() { read(within: 1) }

  /// Waits for the end of the program; returns its exit status, or 128 and the signal that ended it.
  func end() throws -> Int32 {
    let end = Date(timeIntervalSinceNow: TmuxSession.patience)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < end else { throw TmuxSession.Failure("the program does not end") }
      read(within: 10)
    }
    isEnded = true
    while read(within: 10) {}
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
  }

  /// Waits for the end of a program whose output nobody reads; returns the same.
  func endWithoutReading() throws -> Int32 {
    let end = Date(timeIntervalSinceNow: TmuxSession.patience)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < end else { throw TmuxSession.Failure("the program does not end") }
      usleep(5000)
    }
    isEnded = true
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
  }

  /// Whether lines are put together and keys shown, as a shell expects.
  var isInUsualModes: Bool {
    var modes = termios()
    let usual = tcflag_t(ICANON | ECHO | ISIG)
    return tcgetattr(slave, &modes) == 0 && modes.c_lflag & usual == usual
  }

  /// What was sent and not read by the program, as a shell would get it.
  func leftovers() -> String {
    var modes = termios()
    tcgetattr(slave, &modes)
    cfmakeraw(&modes)
    tcsetattr(slave, TCSANOW, &modes)
    return String(decoding: Self.read(slave, within: 50), as: UTF8.self)
  }

  @discardableResult
  private func read(within milliseconds: Int32) -> Bool {
    let found = Self.read(master, within: milliseconds)
    bytes += found
    if confirms { confirm() }
    return !found.isEmpty
  }

  private func confirm() {
    let question = Array("\u{1b}[5n".utf8)
    while let found = bytes[confirmed...].firstRange(of: question) {
      confirmed = found.upperBound
      send("\u{1b}[0n")
    }
    confirmed = max(confirmed, bytes.count - question.count + 1)
  }

  private static func read(_ descriptor: Int32, within milliseconds: Int32) -> ArraySlice<UInt8> {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    return buffer.prefix(max(0, count))
  }
}
