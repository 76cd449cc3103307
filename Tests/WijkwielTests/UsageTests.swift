import Dashboard
import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// Help and messages: Dutch from end to end.
@Suite struct UsageTests {
  /// English that the parser would print if it were not translated.
  static let english = [
    "USAGE", "Usage", "OVERVIEW", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Error", "Help:", "Show ",
    "(default",
    "(values", " or ", "subcommand", "See '", "Unknown", "Unexpected", "Missing", "invalid",
  ]

  @Test(arguments: [
    ["--help"], ["beeld", "--help"], ["wijk", "-h"], ["indicator", "--help"], ["export", "--help"],
    ["dashboard", "--help"], ["help"], ["help", "beeld"],
    ["zoek", "--help"], ["bron", "--help"], ["begrip", "--help"], ["letop", "--help"], ["beleid", "--help"],
    ["vergelijk", "--help"], ["rang", "--help"], ["thema", "--help"], ["kaart", "--help"],
    ["wiel", "--help"], ["verslag", "--help"], ["controleer", "--help"], ["presenteer", "--help"],
    ["notities", "--help"], ["aandacht", "--help"], ["dekking", "--help"], ["huishoudboekje", "--help"],
    ["toetsing", "--help"], ["overzicht", "--help"],
  ]) func helpIsDutch(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("GEBRUIK: wijkwiel"))
    for word in Self.english { #expect(!result.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ["--bla"], ["wijk", "--formaat", "xls"], ["wijk", "--breedte", "3"],
    ["lariks", "--open", "kaart"], ["rang", "--aantal", "0"], ["beeld", "--maat"],
    ["export", "--formaat", "xls"],
    ["beeld", "--celverhouding", "x"], ["zoek"], ["zoek", "a", "--aantal", "0"], ["wijk", "--deel", "x"],
  ]) func wrongUseIsDutchAndStatus64(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
    for word in Self.english { #expect(!result.errors.contains(word), "\(word)") }
  }

  @Test(arguments: ["", "thema", "zoek", "bron", "letop", "wijk"]) func aBookIsNoQuestion(_ command: String)
    throws
  {
    let words = Array(repeating: ["lariks", "eenzaamheid", "xyzzy", "woonzorg"], count: 5000).flatMap(\.self)
    let result = try Program.run([command].filter { !$0.isEmpty } + words)
    #expect(result.status == 64)
    #expect(result.errors.contains("te lang"))
  }

  /// The help and the advice name the addresses that there are, all of them and no others.
  @Test(arguments: [["beeld", "--help"], ["beeld", "--open", "nergens"]])
  func everyAddressIsNamed(_ arguments: [String]) throws {
    let result = try Program.run(arguments, environment: ["COLUMNS": "80"])
    let words = (result.output + result.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(": \(Route.formTexts.enumeration). ")
        || words.hasSuffix(" uit \(Route.formTexts.enumeration)."))
  }

  @Test func versionIsPrinted() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func withoutATerminalTheDashboardSaysWhatToDo() throws {
    let result = try Program.run(["dashboard"])
    #expect(result.status == 69)
    #expect(result.errors.contains("heeft een terminal nodig"))
  }

  @Test func withoutATerminalAndACommandTheOverviewIsPrinted() throws {
    let result = try Program.run([])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("Kloosterveen"))
    #expect(!result.output.contains("\u{1b}"))
  }

  @Test(arguments: [
    (["wijk", "lariks"], ["district", "lariks"]), (["lariks"], ["wijk", "lariks"]),
    (["vraag", "lariks", "eenzaamheid"], ["lariks", "eenzaamheid"]), (["7"], ["wijk", "7"]),
    (["hitte"], ["indicator", "hitte"]),
    (["wijk", "lariks"], ["wijk", "lariks", "--formaat", "tekst"]),
  ]) func askedInTwoWaysTheAnswerIsTheSame(_ one: [String], _ other: [String]) throws {
    let answer = try Program.run(one)
    #expect(answer.status == 0)
    #expect(answer.output == (try Program.run(other).output))
  }
}

/// The examples of the help name areas of the package that is asked.
@Suite struct ExampleNameTests {
  @Test func theHelpNamesWijkenOfTheProgramsOwnPackage() throws {
    let help = try Program.run(["vergelijk", "--help"]).output
    #expect(help.contains("wijkwiel vergelijk peelo marsdijk\n"))
    // A word that only begins like one of them is another.
    #expect(help.contains("WIJKWIEL_ACHTERGROND"))
    let names = help.replacing("WIJKWIEL_", with: "")
    #expect(!names.contains("WIJK") && !names.contains("ANDERE") && !names.contains("GEMEENTE"))
  }

  @Test func ofAnotherPackageItNamesItsOwn() throws {
    let folder = try PrivateFolder()
    let package = "\(folder.path)/pakket"
    #expect(try Program.run(["nieuw", package]).status == 0)
    let help = try Program.run(["wijk", "--data", package, "--help"]).output
    #expect(!help.replacing("WIJKWIEL_", with: "").contains("WIJK") && !help.contains("peelo"))
    #expect(try Program.run(["wijk", "--data=\(package)", "--help"]).output == help)
    // What cannot be read is no reason to keep the help back.
    #expect(try Program.run(["wijk", "--data", "nergens", "--help"]).output.contains("wijkwiel wijk WIJK"))
  }

  @Test func everyExampleOfALookUpIsAnswered() throws {
    for lookUp in Wijkwiel.lookUps {
      let help = ExampleNames.filled(Wijkwiel.helpMessage(for: lookUp), BundledStore.whole)
      let examples = help.split(separator: "\n").filter { $0.hasPrefix("  wijkwiel ") }
      #expect(!examples.isEmpty || lookUp == IndicatorCommand.self)
      for example in examples {
        let words = example.split(separator: ">").first?.split(separator: " ").dropFirst().map(String.init)
        #expect(try Program.run(words ?? []).status == 0, "\(example)")
      }
    }
  }

  @Test func noTextOfTheProgramNamesAWijkOfTheBundledPackage() throws {
    let help = try Program.run(["--experimental-dump-help"]).output.lowercased()
    for wijk in BundledStore.whole.wijken where wijk.name != "Centrum" {
      #expect(!help.contains(wijk.name.lowercased()), "\(wijk.name)")
    }
  }
}
