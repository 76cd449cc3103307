import Platform
import Testing

@testable import wijkwiel

/// The folder of a package, as it stands on a command line that is still being typed.
@Suite struct TypedWordsTests {
  private func folder(_ words: [String]) -> String? {
    PackageChoice.namedFolder(in: TypedWords(words).arguments)
  }

  @Test(arguments: [
    (["wijk", "--data", "stad", "b"], "stad"), (["wijk", "--data=stad"], "stad"),
    (["wijk", "--data", "=", "stad"], "stad"), (["--data", "mijn\\ stad"], "mijn stad"),
    (["--data", "'mijn stad'"], "mijn stad"), (["--data", "\"mijn stad\""], "mijn stad"),
    (["--data", "'a\\b'"], "a\\b"), (["--data=mijn\\ stad"], "mijn stad"), (["--data", "'s"], "s"),
    (["--data", "stad\\"], "stad"),
  ])
  func aFolderIsReadAsTheShellReadsIt(_ words: [String], _ folder: String) {
    #expect(self.folder(words) == folder)
  }

  @Test func aTildeIsTheFolderOfTheUser() throws {
    let home = try #require(Environment["HOME"])
    #expect(folder(["--data", "~/stad"]) == home + "/stad")
    #expect(folder(["--data", "'~/stad'"]) == "~/stad")
    #expect(folder(["--data", "~stad"]) == "~stad")
  }

  @Test(arguments: [[], ["wijk", "lariks"], ["--data"], ["--data", "="], ["--database=x"]])
  func withoutAFolderThereIsNone(_ words: [String]) {
    #expect(folder(words) == nil)
  }
}
