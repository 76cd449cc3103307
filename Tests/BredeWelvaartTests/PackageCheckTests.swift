import Testing

@testable import BredeWelvaart

/// A check of a whole package: everything at once, in order, and nothing twice.
@Suite struct PackageCheckTests {
  /// The small package without the indicator that has no figures.
  private static let sound = TestPackage.small.editing(
    "indicators.csv", "huur,Huur,Huur,wonen,huur,%,0,neutral,register,1,Hoeveel men huurt.,\n", to: "")

  private func check(_ package: TestPackage) -> PackageCheck {
    PackageCheck(PackageSource(files: package.files))
  }

  private func faults(_ package: TestPackage) -> [String] {
    check(package).faults.map(\.description)
  }

  @Test func aSoundPackageGivesAStore() {
    let check = check(Self.sound)
    #expect(check.faults == [])
    #expect(check.store?.content.observations.count == 7)
    #expect(check.store?.content.statements.count == 1)
  }

  /// They are none of a value, so that no second group or area comes of them.
  @Test(arguments: ["Noord ", " Noord", "\tNoord\u{a0}", "\" Noord \"", "\u{a0}\u{a0}Noord"])
  func spacesAroundAValueAreToldAndLeftOut(_ name: String) throws {
    let padded = Self.sound.editing("areas.csv", "WK1,Noord,", to: "WK1,\(name),")
    #expect(try padded.load().area("WK1")?.name == "Noord")
    let described = padded.editing(
      "datapackage.json", #""path": "areas.csv"}"#,
      to: #""path": "areas.csv", "schema": {"fields": \#(Self.columns)}}"#)
    #expect(
      faults(described) == [
        "areas.csv:4:5: Voor of achter deze waarde staat een spatie; haal die weg."
      ])
  }

  private static let columns =
    "["
    + ["code", "name", "short_name", "level", "parent", "number", "aliases"]
    .map { #"{"name": "\#($0)"}"# }.joined(separator: ", ") + "]"

  @Test func allFaultsAreTold() {
    let package = Self.sound.editing("facilities.csv") { text in
      for number in 0..<300 { text += "huisarts,X\(number),yes,,blad,Tabel 3\n" }
    }
    let check = check(package)
    #expect(check.faults.count == 300)
    #expect(check.faults.map(\.line) == Array(3..<303))
    #expect(check.omitted == 0)
  }

  @Test func faultsStandInTheOrderOfFilesAndLines() {
    let package = Self.sound
      .editing("themes.csv", "Wonen,1", to: "Wonen,een")
      .editing("statements.csv", "Er staan huizen.", to: String(repeating: "x", count: 161))
      .editing("assessments.csv", "better", to: "beter").editing("assessments.csv", "equal", to: "gelijk")
    #expect(
      check(package).faults.map { "\($0.file):\($0.line):\($0.column)" } == [
        "assessments.csv:2:18", "assessments.csv:3:25", "statements.csv:2:23", "themes.csv:2:19",
      ])
  }

  @Test func whatAFaultyTableMightHoldIsNotMissed() {
    let broken = Self.sound.editing(
      "observations.csv", "50.5,,A,blad,Tabel 1,\ngroen,WK1", to: "50.5,,A,blad\ngroen,WK1")
    #expect(
      faults(broken) == ["observations.csv:2: Deze regel heeft 8 velden en de kopregel 10; maak ze gelijk."])
    let without = Self.sound.editing("observations.csv") { text in
      text = text.replacing("lawaai,", with: "geluid,")
    }
    // Nothing is said about 'lawaai', whose figures these may be.
    #expect(check(without).faults.map(\.file) == Array(repeating: "observations.csv", count: 3))
  }

  @Test func withoutADescriptorThereIsOneFault() {
    #expect(
      faults(Self.sound.removing("datapackage.json")) == [
        "datapackage.json: Dit bestand ontbreekt; zet het in het pakket."
      ])
    #expect(faults(Self.sound.replacing("datapackage.json", with: "{")).count == 1)
  }

  @Test func longTextsAreShortenedInFaults() throws {
    let package = Self.sound.editing(
      "themes.csv", "Wonen,1", to: "Wonen,\(String(repeating: "9", count: 1900))")
    let fault = try #require(check(package).faults.first)
    #expect(fault.message.count < 400)
    #expect(fault.message.hasPrefix("Kolom 'order': '9999"))
    #expect(fault.message.hasSuffix("is geen geheel getal; schrijf bijvoorbeeld 3."))
  }

  @Test func aLineOfAMillionFieldsIsOneFault() {
    for file in ["themes.csv", "caveats.csv"] {
      let wide = Self.sound.editing(file) { $0 = String(repeating: "x,", count: 1_000_000) + "\n" + $0 }
      #expect(
        faults(wide).filter { $0.hasPrefix(file) } == [
          "\(file):1: Deze regel heeft meer dan 200 velden; maak hem korter of verbeter het scheidingsteken."
        ])
    }
  }

  @Test func aPackageThatIsTooLargeAsAWholeIsRefused() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 15 << 20)
    var package = Self.sound
    for file in ["caveats.csv", "glossary.csv", "statements.csv"] { package.files[file] = bytes }
    let words = "Met dit bestand is het pakket groter dan 32 MB; maak het pakket kleiner."
    #expect(faults(package).contains { $0.hasSuffix(words) })
    #expect(package.rejection()?.faults.contains { $0.message == words } == true)
  }

  @Test func manyFaultsAreCountedAndNotKept() {
    let stray = Self.sound.editing("statements.csv") { text in
      text = text.replacing("Er staan", with: String(repeating: "\u{7}", count: 1005) + "Er staan")
    }
    let check = check(stray)
    #expect(check.faults.count == 1000)
    #expect(check.omitted == 5)
  }
}
