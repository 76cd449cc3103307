import Foundation

/// The programs that the tests run.
enum Programs {
  /// Where a program is on the path; nil where it is not.
  static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// The program under test, which stands in the build folder beside the tests.
  static func wijkwiel() throws -> String {
    // On Linux the tests are a program; on macOS a bundle that another program is given.
    for start in CommandLine.arguments + [Bundle.main.executablePath].compactMap(\.self)
    where start.hasPrefix("/") || start.hasPrefix(".") {
      var folder = URL(fileURLWithPath: start).standardizedFileURL
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("wijkwiel").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue,
          FileManager.default.isExecutableFile(atPath: program)
        {
          return program
        }
      }
    }
    throw TmuxSession.Failure("the program 'wijkwiel' is not beside the tests; build it first")
  }

  /// What a program writes to its standard output.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "wijkwiel-\(UUID().uuidString)").path
    defer { unlink(file) }
    let output = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let nothing = open("/dev/null", O_RDWR)
    defer {
      close(output)
      close(nothing)
    }
    let process = try start(program, arguments, streams: (nothing, output, nothing))
    _ = status(of: process)
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  /// Starts a program on three streams.
  ///
  /// Not by Foundation's `Process`: it lets the program inherit what it watches for its end, and a server
  /// that the program leaves behind, as tmux does, keeps that open.
  static func start(
    _ program: String, _ arguments: [String], environment changes: [String: String?] = [:],
    streams: (input: Int32, output: Int32, error: Int32)
  ) throws -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, streams.input, 0)
    posix_spawn_file_actions_adddup2(&actions, streams.output, 1)
    posix_spawn_file_actions_adddup2(&actions, streams.error, 2)
    // A thread of the tests may have signals blocked, and tmux could not be ended then.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #if os(Linux)
      for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    #else
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let variables = ProcessInfo.processInfo.environment.merging(changes.compactMapValues(\.self)) { $1 }
      .filter { changes[$0.key].map { $0 != nil } ?? true }
    let strings = ([program] + arguments).map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (strings + environment).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, &attributes, strings, environment) == 0 else {
      throw TmuxSession.Failure("cannot start \(program)")
    }
    return process
  }

  /// Waits for a program's end; returns its status as the system has it.
  static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
