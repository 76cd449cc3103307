import BredeWelvaart

/// Writes the manual page of a program whose help is described on standard input.
///
/// `wijkwiel --experimental-dump-help | manual VERSION > wijkwiel.1`
@main
enum Manual {
  static func main() throws {
    let version = CommandLine.arguments.dropFirst().first ?? ""
    var help = ""
    while let line = readLine(strippingNewline: false) { help += line }
    let tool = CommandLineTool(try JSONReader.read(file: "help", bytes: Array(help.utf8)))
    print(ManualPage(tool: tool, version: version).text, terminator: "")
  }
}
