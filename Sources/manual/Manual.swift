import Foundation

/// Writes the manual page of a program whose help is described on standard input.
///
/// `wijkwiel --experimental-dump-help | manual VERSION > wijkwiel.1`
@main
enum Manual {
  static func main() throws {
    let version = CommandLine.arguments.dropFirst().first ?? ""
    let tool = try JSONDecoder().decode(
      CommandLineTool.self, from: FileHandle.standardInput.readDataToEndOfFile())
    let page = ManualPage(tool: tool, version: version).text
    FileHandle.standardOutput.write(Data(page.utf8))
  }
}
