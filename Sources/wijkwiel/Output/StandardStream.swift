import Cells

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, written without buffering of our own.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes the whole text; what cannot be written ends the program.
  ///
  /// A reader that has gone away is a quiet end; anything else is reported with status 74.
  func write(_ text: String) {
    var text = text
    let problem = text.withUTF8 { bytes -> Int32 in
      var offset = 0
      while offset < bytes.count {
        let count = sysWrite(rawValue, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if count > 0 {
          offset += count
        } else if errno != EINTR, errno != EAGAIN {
          return errno
        }
      }
      return 0
    }
    guard problem != 0 else { return }
    if problem != EPIPE, self == .output {
      StandardStream.error.write(
        "wijkwiel: de uitvoer kon niet worden geschreven: \(Self.reason(problem)).\n")
      terminate(74)
    }
    terminate(problem == EPIPE ? 0 : 74)
  }

  /// Whether the stream is a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The number of cells in a line of the terminal; nil where there is no terminal, or it does not say.
  var terminalWidth: Int? { window.map { Int($0.ws_col) } }

  /// The terminal's size, and a cell's height divided by its width where it tells pixels.
  ///
  /// Nil where there is no terminal, or it does not say.
  var terminalSize: (size: Size, cellAspect: Double?)? {
    guard let window, window.ws_row > 0 else { return nil }
    let size = Size(width: Int(window.ws_col), height: Int(window.ws_row))
    guard window.ws_xpixel > 0, window.ws_ypixel > 0 else { return (size, nil) }
    let cellWidth = Double(window.ws_xpixel) / Double(window.ws_col)
    let aspect = Double(window.ws_ypixel) / Double(window.ws_row) / cellWidth
    return (size, (1...4).contains(aspect) ? aspect : nil)
  }

  private var window: winsize? {
    var window = winsize()
    return ioctl(rawValue, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 ? window : nil
  }

  /// A Dutch word for the usual reasons.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EIO: "het apparaat geeft een fout"
    case EFBIG: "het bestand wordt groter dan mag"
    case EBADF: "de uitvoer is gesloten"
    default: "fout \(code)"
    }
  }
}

private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Ends the program.
func terminate(_ status: Int32) -> Never {
  exit(status)
}
