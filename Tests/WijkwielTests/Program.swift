import Foundation

/// The built program, run as users run it.
enum Program {
  /// What a run of the program left behind.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The executable beside the test bundle.
  static let url: URL = {
    let bundle = CommandLine.arguments.first { $0.contains("PackageTests.xctest") }
    let folder = bundle.map { URL(filePath: $0).deletingLastPathComponent() } ?? Bundle.main.bundleURL
    return folder.appending(path: "wijkwiel")
  }()

  /// Runs the program with arguments and waits for its end; there is no input.
  ///
  /// A shell may do something first, such as binding what the program may take.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], shell: String? = nil
  ) throws -> Result {
    let process = Process()
    if let shell {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "\(shell); exec \"$0\" \"$@\"", url.path] + arguments
    } else {
      process.executableURL = url
      process.arguments = arguments
    }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // One after the other is safe here: what goes to standard error fits a pipe.
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: outputData, as: UTF8.self), errors: String(decoding: errorData, as: UTF8.self),
      status: process.terminationStatus)
  }

  /// The repository's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Copies the project's own data package into the folder.
  func copyPackage() throws {
    let resources = Program.root.appending(path: "Resources")
    for name in try FileManager.default.contentsOfDirectory(atPath: resources.path) {
      try FileManager.default.copyItem(at: resources.appending(path: name), to: url.appending(path: name))
    }
  }

  /// The names of the files that end so.
  func names(endingIn end: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(end) }
  }

  /// Changes the text of a file in the folder.
  @discardableResult
  func edit<Answer>(_ name: String, _ change: (inout String) -> Answer) throws -> Answer {
    let file = url.appending(path: name)
    var text = try String(contentsOf: file, encoding: .utf8)
    let answer = change(&text)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return answer
  }
}
