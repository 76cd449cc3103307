import Testing

@testable import BredeWelvaart

/// What the audit of a whole package finds.
@Suite struct AuditTests {
  /// The small package without the indicator that has no figures.
  private static let sound = TestPackage.small.editing(
    "indicators.csv", "huur,Huur,Huur,wonen,huur,%,0,neutral,register,1,Hoeveel men huurt.,\n", to: "")

  private func findings(_ package: TestPackage) throws -> [String] {
    try PackageAudit(package.load()).findings
  }

  @Test func aSoundPackageHasNone() throws {
    #expect(try findings(Self.sound) == [])
  }

  @Test func theProjectsOwnPackageHasNone() throws {
    #expect(PackageAudit(TestPackage.store).findings == [])
  }

  @Test func anIndicatorWithoutFiguresIsFound() throws {
    #expect(
      try findings(.small) == [
        "indicators.csv: 'huur' heeft geen enkel cijfer; voeg er een toe of haal de regel weg."
      ])
  }

  @Test func whatNothingRefersToIsFound() throws {
    let package = Self.sound
      .editing("areas.csv", "WK3,Oost", to: "R9,Streek,,regio,,,\nWK3,Oost")
      .editing("themes.csv", "milieu,Milieu", to: "rust,Rust,Rust,3,Hoe stil het is.\nmilieu,Milieu")
      .editing("sources.csv", "blad,Het blad", to: "krant,De krant,Dorp,2024,,\nblad,Het blad")
    #expect(
      try findings(package) == [
        "areas.csv: over 'Streek' staat er niets; voeg iets toe of haal de regel weg.",
        "themes.csv: bij 'rust' hoort niets; voeg iets toe of haal de regel weg.",
        "sources.csv: uit 'krant' komt niets; voeg iets toe of haal de regel weg.",
      ])
  }

  @Test(arguments: [("10", "100.5"), ("10", "-1")]) func percentagesBeyondAHundredAreFound(
    _ old: String, _ new: String
  ) throws {
    let package = Self.sound.editing(
      "observations.csv", "lawaai,WK1,2024,,\(old)", to: "lawaai,WK1,2024,,\(new)")
    let found = try findings(package)
    #expect(found.contains { $0.hasPrefix("observations.csv: 'lawaai' van 'WK1' is \(new)") })
  }

  @Test func aChangeMayBeMoreThanAHundred() throws {
    let package = Self.sound.editing(
      "observations.csv", "lawaai,WK1,2024,,10", to: "lawaai,WK1,2016/2024,,140")
    #expect(try findings(package).filter { $0.hasPrefix("observations") } == [])
  }

  @Test(arguments: ["0.9", "10.1"]) func marksBeyondTheScaleAreFound(_ mark: String) throws {
    let package = Self.sound
      .editing("indicators.csv", "geluid,%", to: "geluid,rapportcijfer")
      .editing("observations.csv", "lawaai,WK2,2024,,20", to: "lawaai,WK2,2024,,\(mark)")
      .editing("observations.csv", "lawaai,WK3,2024,,15", to: "lawaai,WK3,2024,,5")
    #expect(try findings(package).contains { $0.contains("'lawaai' van 'WK2' is \(mark)") })
  }

  @Test(arguments: [
    ("statements.csv", "Er staan huizen.", 160, "eerste"),
    ("actions.csv", "Het dorp plant bomen.", 160, "bomen"),
    ("criteria.csv", "Er komt groen bij.", 160, "Groen 1"),
    ("places.csv", "Hier drinkt men koffie.", 160, "De Hoek"),
    ("indicators.csv", "Hoe groen het is.", 200, "groen"),
    ("caveats.csv", "Niet te vergelijken.", 240, "let-op"),
    ("glossary.csv", "Een deel van een dorp.", 240, "Wijk"),
  ]) func longTextsAreFound(_ file: String, _ old: String, _ limit: Int, _ name: String) throws {
    let fitting = Self.sound.editing(file, old, to: String(repeating: "x", count: limit))
    #expect(try findings(fitting) == [])
    let long = Self.sound.editing(file, old, to: String(repeating: "x", count: limit + 1))
    #expect(
      try findings(long) == [
        "\(file): de tekst van '\(name)' telt \(limit + 1) tekens; maak er hooguit \(limit) van."
      ])
  }

  @Test func sharesThatDoNotAddUpAreFound() throws {
    // 60,25 and 10 are the whole; half a point more is rounding, more than that is not.
    #expect(try findings(Self.sound.editing("sums.csv", "70.25", to: "70.75")) == [])
    #expect(
      try findings(
        Self.sound.editing("sums.csv", "70.25,0.5", to: "70.25,0.5").editing(
          "observations.csv", "groen,WK1,2024,,60.25", to: "groen,WK1,2024,,61.25"))
        == [
          "sums.csv: 'alles' telt voor 'WK1' op tot 71.25 en niet tot 70.25; lees de cijfers na in de bron.",
          "sums.csv: 'alles' telt voor 'WK2' op tot 70.5 en niet tot 70.25; lees de cijfers na in de bron.",
        ].filter { $0.contains("WK1") })
  }

  @Test func wijkenThatDoNotMakeTheirGemeenteAreFound() throws {
    let counts = Self.sound
      .editing("indicators.csv", "geluid,%,0,lower,survey", to: "geluid,aantal,0,lower,register")
      .editing("sums.csv", "alles,groen lawaai,70.25,0.5\n", to: "")
      .editing("observations.csv", "lawaai,WK1", to: "lawaai,GM1,2024,,46,,A,blad,Tabel 2,\nlawaai,WK1")
    #expect(
      try findings(counts) == [
        "observations.csv: de wijken tellen voor 'lawaai' op tot 45.0 en Dorp heeft 46.0; lees de cijfers na in de bron."
      ])
    #expect(try findings(counts.editing("observations.csv", ",,46,", to: ",,45,")) == [])
  }

  @Test func strayCharactersAreFoundWithTheirPlace() {
    let package = Self.sound.editing(
      "statements.csv", "Er staan huizen.", to: "Er staan\u{202e} huizen\u{7}.")
    #expect(
      PackageAudit.strayCharacters(in: PackageSource(files: package.files)) == [
        "statements.csv:2:31: hier staat een onzichtbaar stuurteken; haal het weg.",
        "statements.csv:2:39: hier staat een onzichtbaar stuurteken; haal het weg.",
      ])
    #expect(PackageAudit.strayCharacters(in: PackageSource(files: Self.sound.files)) == [])
    let windows = Self.sound.editing("areas.csv") { $0 = "\u{feff}" + $0.replacing("\n", with: "\r\n") }
    #expect(PackageAudit.strayCharacters(in: PackageSource(files: windows.files)) == [])
  }
}
