import ArgumentParser
import BredeWelvaart

/// Writes a small package that another municipality can begin its own with.
struct NieuwCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw",
    abstract: "Maak een map met een beginpakket voor een andere gemeente.",
    usage: "wijkwiel nieuw <map> [<opties>]",
    discussion: """
      In de map staat een verzonnen gemeente met drie wijken. LEESMIJ.txt zegt wat u moet invullen.

      Voorbeeld: wijkwiel nieuw mijn-stad
      """,
    aliases: ["new"])

  @Argument(
    help: ArgumentHelp("De map die wordt gemaakt; zij mag er al zijn als zij leeg is.", valueName: "map"),
    completion: .directory)
  var map: String

  @Flag(help: "Schrijf puntkomma's en decimale komma's, voor een Nederlands rekenblad.")
  var puntkomma = false

  func run() throws {
    let files: [String: [UInt8]]
    do throws(DataFault) {
      files = try StarterPackage.files(forSpreadsheet: puntkomma)
    } catch {
      throw Failure.data("\(error)")
    }
    try NewFolder.write(files, to: map)
    StandardStream.output.write(
      """
      Het beginpakket staat in \(map). Lees eerst LEESMIJ.txt in die map.
      Controleren:  wijkwiel controleer \(map.shellWord)
      Bekijken:     wijkwiel --data \(map.shellWord)

      """)
  }
}

extension String {
  /// The text as one word for a shell, quoted where it must be.
  fileprivate var shellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
        || Set("-_./".utf8).contains(byte)
    }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
