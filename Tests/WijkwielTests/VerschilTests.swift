import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// `wijkwiel verschil`, as it is typed.
@Suite struct VerschilTests {
  /// A copy of the program's own package, with a figure and a text changed.
  private func changed(in folder: TemporaryFolder) throws -> String {
    let copy = folder.url.appending(path: "nieuw")
    try FileManager.default.copyItem(at: Program.root.appending(path: "Resources"), to: copy)
    let file = copy.appending(path: "observations.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let row = "misdrijven-per-1000,WK010601,2024,,54.0"
    #expect(text.contains(row))
    try Data(text.replacing(row, with: "misdrijven-per-1000,WK010601,2024,,34.0").utf8).write(to: file)
    return copy.path
  }

  @Test func everyFormTellsWhatChanged() throws {
    let folder = try TemporaryFolder()
    let (old, new) = (Program.root.appending(path: "Resources").path, try changed(in: folder))
    let parts = [
      ([], "Veranderd: 1 cijfer"), (["--formaat", "markdown"], "| 54,0 per 1.000 inwoners | 34,0"),
      (["--formaat", "json"], "\"value_after\": 34.0"), (["--formaat", "csv"], ",54.0,34.0,politie-2024,"),
      (["--formaat", "html"], "<caption>Veranderde cijfers</caption>"),
      (["--lees-voor"], "Veranderde cijfers."),
    ]
    for (options, expected) in parts {
      let result = try Program.run(["verschil", old, new] + options)
      #expect(result.status == 0)
      #expect(result.output.contains(expected), "\(options)")
    }
    #expect(try Program.run(["diff", new, new]).output.contains("Er is niets veranderd."))
  }

  @Test func withoutASecondFolderItIsTheProgramsOwn() throws {
    let result = try Program.run(["verschil", Program.root.appending(path: "Resources").path])
    #expect(result.output.contains("Er is niets veranderd."))
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let result = try Program.run(["verschil", "/nergens"])
    #expect(result.status == 65)
  }
}
