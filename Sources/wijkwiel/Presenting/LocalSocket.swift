import Platform

/// Sockets in the file system, for programs of one user; none of them ever makes the program wait.
enum LocalSocket {
  /// Listens at a path where nothing is; only this user can connect.
  static func listen(at path: String) throws(NotesProblem) -> Int32 {
    let descriptor = try create()
    let isOpen = try withAddress(path) { address, length in
      // Nobody can connect before it listens, so nobody can before the others are shut out.
      bind(descriptor, address, length) == 0 && chmod(path, 0o600) == 0 && Platform.listen(descriptor, 8) == 0
    }
    guard isOpen else {
      let code = errno
      close(descriptor)
      throw .impossible("'\(path)' kan niet worden gemaakt (\(StandardStream.reason(code)))")
    }
    return descriptor
  }

  /// Connects to whoever listens at the path; nil where nobody does.
  static func connect(to path: String) throws(NotesProblem) -> Int32? {
    let descriptor = try create()
    let isConnected = try withAddress(path) { address, length in
      Platform.connect(descriptor, address, length) == 0
    }
    if isConnected { return descriptor }
    close(descriptor)
    return nil
  }

  /// Who was at the door.
  enum Arrival {
    case connected(Int32)
    case nobody
    /// Somebody, for whom the system has no room now; the listener stays ready.
    case refused
  }

  /// Takes in the next one that connected.
  static func accept(from listener: Int32) -> Arrival {
    let descriptor = Platform.accept(listener, nil, nil)
    guard descriptor >= 0 else { return isPassing(errno) || errno == ECONNABORTED ? .nobody : .refused }
    prepare(descriptor)
    return .connected(descriptor)
  }

  /// Sends what there is room for; returns how many bytes that was, or nil where the other end is gone.
  static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
    let count = bytes.withUnsafeBytes { Platform.send(descriptor, $0.baseAddress, $0.count, withoutSignal) }
    return count >= 0 ? count : isPassing(errno) ? 0 : nil
  }

  /// Receives what there is, up to so many bytes; nil where the other end is gone.
  static func receive(atMost limit: Int, from descriptor: Int32) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      count = recv(descriptor, buffer.baseAddress, limit, 0)
      filled = max(0, count)
    }
    return count > 0 || (count < 0 && isPassing(errno)) ? bytes : nil
  }

  private static func isPassing(_ code: Int32) -> Bool {
    code == EAGAIN || code == EWOULDBLOCK || code == EINTR
  }

  private static func create() throws(NotesProblem) -> Int32 {
    let descriptor = socket(AF_UNIX, stream, 0)
    guard descriptor >= 0 else { throw .impossible("het systeem geeft geen verbinding (fout \(errno))") }
    prepare(descriptor)
    return descriptor
  }

  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  private static func withAddress<Result>(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) throws(NotesProblem) -> Result {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    let isWritten = withUnsafeMutableBytes(of: &address.sun_path) { place in
      // One is left for the zero at the end.
      guard bytes.count < place.count else { return false }
      place.copyBytes(from: bytes)
      return true
    }
    guard isWritten else {
      throw .impossible("de naam '\(path)' is te lang; zet XDG_RUNTIME_DIR op een map met een kortere naam")
    }
    return withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  #if canImport(Darwin)
    private static let stream = SOCK_STREAM
    private static let withoutSignal: Int32 = 0
  #else
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let withoutSignal = Int32(MSG_NOSIGNAL)
  #endif
}
