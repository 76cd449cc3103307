import Testing

@testable import BredeWelvaart

/// How claims are read, and how the words of a package are used for it.
@Suite struct ClaimReaderTests {
  /// A claim about the small package, the verdict, and words of it.
  @Test(arguments: [
    ("Noord is het stilst", ClaimVerdict.Ruling.yes, "10% (2024)"),
    ("Oost is stiller dan Zuid", .yes, "15% (2024) tegen 20% (2024)"),
    ("Zuid is de luidste wijk", .notLikeThis, "Dit is wat men hoort."),
    ("Oost is de stilste wijk", .no, "Noord het laagste"),
    ("Noord is stiller dan Dorp", .notLikeThis, "het midden van de wijken"),
    ("Dorp is even stil als Land", .yes, "zegt de bron"), ("Dorp is stiller dan Land", .no, "zegt de bron"),
    ("Noord heeft 60,25% groen", .notLikeThis, "‘circa’"), ("Noord heeft circa 60% groen", .yes, "circa"),
    ("Het groen in Dorp is toegenomen", .yes, "Meer groen"),
    ("Het groen in Dorp is verslechterd", .no, "Meer groen"),
    ("Oost heeft meer groen dan Zuid", .unknown, "een streepje"),
    ("Noord heeft meer huur dan Zuid", .unknown, "geen cijfer"),
  ])
  func aSmallPackageIsEnough(_ text: String, _ ruling: ClaimVerdict.Ruling, _ words: String) throws {
    let store = try TestPackage.small.load()
    let verdict = try store.judge(store.claim(text))
    let told = verdict.findings.map(\.words).joined(separator: " ")
    #expect(verdict.ruling == ruling, "\(told)")
    #expect(told.contains(words), "\(told)")
  }

  @Test func withoutTheTableNamesStillDo() throws {
    let store = try TestPackage.small.replacing("words.csv", with: "word,indicator,end,limit\n").load()
    #expect(throws: ClaimProblem.noSubject(["luidste"])) { try store.claim("Zuid is de luidste wijk") }
    #expect(try store.judge(store.claim("Zuid heeft het hoogste lawaai")).ruling == .yes)
  }

  @Test(arguments: [
    ("eenzaam", "eenzame", "eenzamer", "eenzaamst"), ("groot", "grote", "groter", "grootste"),
    ("veilig", "veilige", "veiliger", "veiligste"), ("arm", "arme", "armer", "armst"),
    ("druk", "drukke", "drukker", "drukst"), ("duur", "dure", "duurder", "duurst"),
    ("grijs", "grijze", "grijzer", "grijst"), ("lief", "lieve", "liever", "liefst"),
    ("gezond", "gezonde", "gezondere", "gezondst"), ("tevreden", "tevreden", "tevredener", "tevredenst"),
  ])
  func degreesFollowTheRules(_ word: String, _ positive: String, _ more: String, _ most: String) {
    let adjective = DutchAdjective(word)
    #expect(adjective.degree(of: positive) == .positive)
    #expect(adjective.degree(of: more) == .comparative)
    #expect(adjective.degree(of: most) == .superlative)
    #expect(adjective.degree(of: "on" + word) == nil)
  }

  @Test(arguments: [
    ("5.385", "5385"), ("12,6", "12.6"), ("85.3", "85.3"), ("1.234.567", "1234567"), ("38", "38"),
  ])
  func numbersAreDutch(_ text: String, _ number: String) {
    #expect(ClaimWords.number(text)?.description == number)
  }

  @Test(arguments: ["65-plus", "0-14", "", ".", "1,2,3", "één"]) func otherWordsAreNoNumbers(_ text: String) {
    #expect(ClaimWords.number(text) == nil)
  }

  @Test func theCheckFindsWordsThatAreNeverRead() throws {
    let package = TestPackage.small.editing("words.csv", "stil,", to: "omdat,")
    let faults = PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
    #expect(faults.contains { $0.hasPrefix("words.csv:2:1: 'omdat' zegt in een bewering niet") }, "\(faults)")
    let long = TestPackage.small.editing(
      "words.csv", "Dit is wat men hoort.", to: String(repeating: "woord ", count: 30))
    let found = PackageCheck(PackageSource(files: long.files)).faults.map(\.description)
    #expect(found.contains { $0.hasPrefix("words.csv:3:18: De tekst van 'luid'") }, "\(found)")
  }
}
