import Platform
import Testing

@testable import wijkwiel

/// The folder of a package, as it stands on a command line that is still being typed.
@Suite struct TypedWordsTests {
  @Test(arguments: [
    (["wijk", "--data", "stad", "b"], "stad"), (["wijk", "--data=stad"], "stad"),
    (["wijk", "--data", "=", "stad"], "stad"), (["--data", "mijn\\ stad"], "mijn stad"),
    (["--data", "'mijn stad'"], "mijn stad"), (["--data", "\"mijn stad\""], "mijn stad"),
    (["--data", "'a\\b'"], "a\\b"), (["--data=mijn\\ stad"], "mijn stad"), (["--data", "'s"], "s"),
    (["--data", "stad\\"], "stad"),
  ])
  func aFolderIsReadAsTheShellReadsIt(_ words: [String], _ folder: String) {
    #expect(TypedWords(words).value(of: "--data") == folder)
  }

  @Test func aTildeIsTheFolderOfTheUser() throws {
    let home = try #require(Environment["HOME"])
    #expect(TypedWords(["--data", "~/stad"]).value(of: "--data") == home + "/stad")
    #expect(TypedWords(["--data", "'~/stad'"]).value(of: "--data") == "~/stad")
    #expect(TypedWords(["--data", "~stad"]).value(of: "--data") == "~stad")
  }

  @Test(arguments: [[], ["wijk", "lariks"], ["--data"], ["--data", "="], ["--database=x"]])
  func withoutAFolderThereIsNone(_ words: [String]) {
    #expect(TypedWords(words).value(of: "--data") == nil)
  }
}
