import Foundation
import Testing

/// What the package adds to its documents can be left out of every command.
@Suite struct AdditionSwitchTests {
  private static let commands = [
    ["indicator", "vrijwilligerswerk"], ["bron"], ["wijk", "noorderpark"], ["export"], ["letop"],
    ["controleer"],
    ["beeld", "--open", "indicator/ervaren-gezondheid"],
  ]

  @Test(arguments: commands) func anOptionOrTheEnvironmentLeavesThemOut(_ command: [String]) throws {
    let with = try Program.run(command).output
    let without = try Program.run(command + ["--zonder-aanvullingen"]).output
    #expect(with != without && !without.isEmpty)
    #expect(!without.contains("aanvulling"))
    #expect(try Program.run(command, environment: ["WIJKWIEL_ZONDER_AANVULLINGEN": "ja"]).output == without)
    #expect(try Program.run(command, environment: ["WIJKWIEL_ZONDER_AANVULLINGEN": "nee"]).output == with)
  }

  @Test func theyAreMarkedWhereTheyShow() throws {
    let output = try Program.run(["indicator", "overgewicht"]).output
    #expect(output.contains("2022, aanvulling"))
    #expect(output.contains("Regionale Monitor Brede Welvaart (2022, aanvulling)"))
    #expect(try Program.run(["indicator", "overgewicht", "--zonder-aanvullingen"]).status == 1)
  }
}
