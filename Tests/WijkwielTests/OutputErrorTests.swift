import Foundation
import Testing

/// Output that nobody reads, or that cannot be written.
@Suite struct OutputErrorTests {
  /// Runs a line of the shell in which `$WIJKWIEL` is the program.
  private func shell(_ line: String) throws -> (output: String, errors: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = ProcessInfo.processInfo.environment.merging(["WIJKWIEL": Program.url.path]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: written, as: UTF8.self), String(decoding: told, as: UTF8.self),
      process.terminationStatus
    )
  }

  /// More than a pipe holds, so that the program is still writing when its reader has gone.
  @Test func aPipeClosedEarlyEndsQuietly() throws {
    let result = try shell("\"$WIJKWIEL\" export --formaat json | head -n 1; echo \"${PIPESTATUS[0]}\"")
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "{")
    // Ended by the signal of a broken pipe, or by itself where that is ignored.
    #expect(["141", "0"].contains(lines.last ?? ""))
  }

  @Test func whereTheSignalIsIgnoredItIsQuietToo() throws {
    let result = try shell(
      "trap '' PIPE; \"$WIJKWIEL\" export --formaat json | head -n 1; echo \"${PIPESTATUS[0]}\"")
    #expect(result.errors.isEmpty)
    #expect(result.output.hasSuffix("0\n"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "this system has no /dev/full"),
    arguments: ["wijk lariks", "indicator eenzaamheid --formaat json", "export", "--help"])
  func aFullDiskIsReported(_ question: String) throws {
    let result = try shell("\"$WIJKWIEL\" \(question) > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors == "wijkwiel: de uitvoer kon niet worden geschreven: de schijf is vol.\n")
  }

  @Test func aClosedOutputIsReported() throws {
    let result = try shell("\"$WIJKWIEL\" wijk lariks >&-")
    #expect(result.status == 74)
    #expect(result.errors.contains("de uitvoer is gesloten"))
  }
}
