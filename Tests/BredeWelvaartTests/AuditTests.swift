import Testing

@testable import BredeWelvaart

/// What the audit of a whole package finds.
@Suite struct AuditTests {
  /// The small package without the indicator that has no figures.
  private static let sound = TestPackage.small.editing(
    "indicators.csv", "huur,Huur,Huur,wonen,huur,%,0,neutral,register,1,Hoeveel men huurt.,\n", to: "")

  /// What a check of the package tells, which loads without a fault.
  private func findings(_ package: TestPackage) -> [String] {
    #expect(package.rejection() == nil)
    return PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
  }

  @Test func aSoundPackageHasNone() throws {
    #expect(findings(Self.sound) == [])
  }

  @Test func theProjectsOwnPackageHasNone() throws {
    #expect(findings(.assen) == [])
  }

  @Test func anIndicatorWithoutFiguresIsFound() throws {
    #expect(
      findings(.small) == [
        "indicators.csv:4:1: 'huur' heeft geen enkel cijfer of oordeel in woorden; voeg er een toe of haal de regel weg."
      ])
  }

  @Test func whatNothingRefersToIsFound() throws {
    let package = Self.sound
      .editing("areas.csv", "WK3,Oost", to: "R9,Streek,,regio,,,\nWK3,Oost")
      .editing("themes.csv", "milieu,Milieu", to: "rust,Rust,Rust,3,Hoe stil het is.\nmilieu,Milieu")
      .editing("sources.csv", "blad,Het blad", to: "krant,De krant,Dorp,2024,,\nblad,Het blad")
    #expect(
      findings(package) == [
        "areas.csv:6:1: Over 'Streek' staat er niets; voeg iets toe of haal de regel weg.",
        "sources.csv:2:1: Uit 'krant' komt niets; voeg iets toe of haal de regel weg.",
        "themes.csv:3:1: Bij 'rust' hoort niets; voeg iets toe of haal de regel weg.",
      ])
  }

  @Test(arguments: [("10", "100.5"), ("10", "-1")]) func percentagesBeyondAHundredAreFound(
    _ old: String, _ new: String
  ) throws {
    let package = Self.sound.editing(
      "observations.csv", "lawaai,WK1,2024,,\(old)", to: "lawaai,WK1,2024,,\(new)")
    let found = findings(package)
    #expect(
      found.contains {
        $0.hasPrefix("observations.csv:6:18: 'lawaai' van 'WK1' is \(new.replacing(".", with: ","))")
      })
  }

  @Test func aChangeMayBeMoreThanAHundred() throws {
    let package = Self.sound.editing(
      "observations.csv", "lawaai,WK1,2024,,10", to: "lawaai,WK1,2016/2024,,140")
    #expect(findings(package).filter { $0.hasPrefix("observations") } == [])
  }

  @Test(arguments: ["0.9", "10.1"]) func marksBeyondTheScaleAreFound(_ mark: String) throws {
    let package = Self.sound
      .editing("indicators.csv", "geluid,%", to: "geluid,rapportcijfer")
      .editing("observations.csv", "lawaai,WK2,2024,,20", to: "lawaai,WK2,2024,,\(mark)")
      .editing("observations.csv", "lawaai,WK3,2024,,15", to: "lawaai,WK3,2024,,5")
    #expect(
      findings(package).contains { $0.contains("'lawaai' van 'WK2' is \(mark.replacing(".", with: ","))") })
  }

  @Test(arguments: [
    ("statements.csv:2:23", "Er staan huizen.", 160, "eerste"),
    ("actions.csv:2:33", "Het dorp plant bomen.", 160, "bomen"),
    ("criteria.csv:2:9", "Er komt groen bij.", 160, "Groen"),
    ("places.csv:2:25", "Hier drinkt men koffie.", 160, "De Hoek"),
    ("indicators.csv:2:54", "Hoe groen het is.", 200, "groen"),
    ("caveats.csv:2:15", "Niet te vergelijken.", 240, "let-op"),
    ("glossary.csv:2:7", "Een deel van een dorp.", 240, "Wijk"),
  ]) func longTextsAreFound(_ place: String, _ old: String, _ limit: Int, _ name: String) throws {
    let file = String(place.prefix { $0 != ":" })
    let fitting = Self.sound.editing(file, old, to: String(repeating: "x", count: limit))
    #expect(findings(fitting) == [])
    let long = Self.sound.editing(file, old, to: String(repeating: "x", count: limit + 1))
    #expect(
      findings(long) == [
        "\(place): De tekst van '\(name)' telt \(limit + 1) tekens; maak er hooguit \(limit) van."
      ])
  }

  @Test func actionsHeldAgainstWhatIsNotMeasuredAreFound() throws {
    let linked = Self.sound.editing("actions.csv") {
      $0 = $0.replacing("source,locator", with: "source,locator,indicators")
        .replacing("blad,Tekst", with: "blad,Tekst,lawaai")
    }
    #expect(findings(linked) == [])
    for kind in ["forecast", "target"] {
      #expect(
        findings(linked.editing("indicators.csv", "lower,survey", to: "lower,\(kind)")) == [
          "actions.csv:2:76: 'lawaai' is een verwachting of een doel; "
            + "noem een indicator die is gemeten of laat het leeg."
        ])
    }
  }

  @Test func sharesThatDoNotAddUpAreFound() throws {
    // 60,25 and 10 are the whole; half a point more is rounding, more than that is not.
    #expect(findings(Self.sound.editing("sums.csv", "70.25", to: "70.75")) == [])
    #expect(
      findings(
        Self.sound.editing("sums.csv", "70.25,0.5", to: "70.25,0.5").editing(
          "observations.csv", "groen,WK1,2024,,60.25", to: "groen,WK1,2024,,61.25"))
        == [
          "observations.csv:3:17: 'alles' telt voor 'WK1' op tot 71,25 en niet tot 70,25; "
            + "lees de cijfers na in de bron."
        ])
  }

  @Test func wijkenThatDoNotMakeTheirGemeenteAreFound() throws {
    let counts = Self.sound
      .editing("indicators.csv", "geluid,%,0,lower,survey", to: "geluid,aantal,0,lower,register")
      .editing("sums.csv", "alles,groen lawaai,70.25,0.5\n", to: "")
      .editing("observations.csv", "lawaai,WK1", to: "lawaai,GM1,2024,,46,,A,blad,Tabel 2,\nlawaai,WK1")
    #expect(
      findings(counts) == [
        "observations.csv:6:18: De wijken tellen voor 'lawaai' op tot 45 en Dorp heeft 46; lees de cijfers na in de bron."
      ])
    #expect(findings(counts.editing("observations.csv", ",,46,", to: ",,45,")) == [])
  }

  @Test func strayCharactersAreFoundWithTheirPlace() {
    let package = Self.sound.editing(
      "statements.csv", "Er staan huizen.", to: "Er staan\u{202e} huizen\u{7}.")
    #expect(
      findings(package) == [
        "statements.csv:2:31: Hier staat een onzichtbaar stuurteken; haal het weg.",
        "statements.csv:2:39: Hier staat een onzichtbaar stuurteken; haal het weg.",
      ])
    let windows = Self.sound.editing("areas.csv") { $0 = "\u{feff}" + $0.replacing("\n", with: "\r\n") }
    #expect(findings(windows) == [])
  }
}
