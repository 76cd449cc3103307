import Testing

@testable import BredeWelvaart

/// Words as people say them, and where they lead.
@Suite struct EverydayWordTests {
  private static let index = SearchIndex(TestPackage.store)

  private func indicators(_ query: String) -> [String] {
    Self.index.find(query, limit: 5).compactMap {
      switch $0.subject {
      case .indicator(let id), .figure(let id, _): id.rawValue
      default: nil
      }
    }
  }

  @Test func aWordIsFoundInItsForms() {
    for words in ["dief", "diefstal", "diefstallen"] {
      #expect(indicators(words).first == "misdrijven-per-1000", "\(words)")
    }
  }

  @Test func aPhraseMeansMoreThanItsWords() {
    #expect(indicators("woont alleen").first == "eenpersoonshuishoudens")
    #expect(indicators("alleen voelen").first == "eenzaamheid")
  }

  @Test func aCompoundIsFoundByItsParts() {
    #expect(indicators("zorgwoningen").contains { $0.contains("zorg") })
    #expect(indicators("huurhuizen").contains { $0.contains("huur") })
  }

  @Test func smallTalkIsLeftOut() {
    #expect(indicators("waar is de meeste criminaliteit in de wijk").first == "misdrijven-per-1000")
    #expect(SmallTalk.tells(["wijk", "7"]) == [true, true])
    #expect(SmallTalk.tells(["groen", "in", "de", "wijk"]) == [true, false, false, false])
  }

  @Test func anotherWordIsNoMisspelling() {
    #expect(!Self.index.find("roken").contains { $0.title.contains("raken") })
    #expect(!Self.index.find("kracht", limit: 5).contains { $0.title.lowercased().contains("klacht") })
  }

  @Test func twoWijkenAndASubjectGiveBoth() {
    let areas = Self.index.find("onveilig pittelo peelo", limit: 2).compactMap { hit -> Area.Code? in
      if case .figure("onveiligheidsgevoel", let area) = hit.subject { area } else { nil }
    }
    #expect(Set(areas) == ["WK010604", "WK010606"])
  }

  @Test func thePackageHasEnoughWords() {
    #expect(TestPackage.store.content.everyday.count >= 400)
  }

  @Test func theCheckFindsWordsThatMislead() {
    let table = """
      word,indicator,end,limit,indicators,themes,facilities,terms,why
      stil,lawaai,low,,,,,,
      rust,,,,gras,,,,
      geluid,,,,lawaai,,,,
      geluiden,,,,lawaai,,,,
      drukte,,,,,,,parkeren,

      """
    let package = TestPackage.small.replacing("words.csv", with: table)
    let faults = PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
    #expect(
      faults.contains { $0.hasPrefix("words.csv:3:") && $0.contains("'gras' bestaat niet") }, "\(faults)")
    #expect(
      faults.contains { $0.hasPrefix("words.csv:5:") && $0.contains("een vorm van 'geluid'") }, "\(faults)")
    #expect(
      faults.contains { $0.hasPrefix("words.csv:6:") && $0.contains("'parkeren' bestaat niet") }, "\(faults)")
  }

  @Test func aWordThatIsANameIsRefused() throws {
    let store = try TestPackage.small.load()
    let area = try #require(store.content.areas.first { $0.level == .wijk })
    let table = "word,indicator,end,limit,indicators\n\(area.name.lowercased()),,,,lawaai\n"
    let package = TestPackage.small.replacing("words.csv", with: table)
    let faults = PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
    #expect(faults.contains { $0.contains("is hier al de naam") }, "\(faults)")
  }

  // MARK: Bad input

  /// Nothing that anyone pastes takes much longer than a search does.
  @Test(arguments: [
    String(repeating: "a", count: 5_000), String(repeating: "eenzaam ", count: 700), "de het een in op",
    "孤独 σε одиночество", "\"'“”’`", "'; drop table", String(repeating: "woonzorgplekken1 ", count: 300),
    "De gemeente wil dat ouderen langer zelfstandig thuis kunnen wonen, met zorg en welzijn dichtbij, en vraagt "
      + "corporaties om woningen te bouwen waar een rollator overal kan komen en mensen elkaar ontmoeten.",
  ])
  func anyInputIsAnsweredSoon(_ text: String) {
    let clock = ContinuousClock()
    func fastest(_ words: String) -> Duration {
      (0..<3).map { _ in clock.measure { _ = Self.index.find(words) } }.min() ?? .zero
    }
    // Relative to an ordinary search: builds for tests are many times slower than the program.
    #expect(fastest(text) < fastest("wachten op sociale huur in de lariks") * 12 + .milliseconds(20))
  }
}
