import Foundation
import Testing

@testable import wijkwiel

/// Which story is meant, and what is said where there is none.
@Suite struct StoryChoiceTests {
  private func title(_ text: String, _ package: PackageChoice = .own) -> String {
    do throws(Failure) {
      return try StoryChoice(text).story(of: package, package.load(.everything)).title
    } catch {
      return "\(error.status): \(error.message)"
    }
  }

  @Test(arguments: [
    ("assen-in-tien-minuten", "Assen in tien minuten"), ("Twee wijken", "Twee wijken naast elkaar"),
    ("twee", "Twee wijken naast elkaar"), ("vergrijsing", "Vergrijzing vraagt een antwoord"),
  ]) func storiesGoByTheirNames(_ name: String, _ title: String) {
    #expect(self.title(name) == title)
  }

  @Test func aNameThatFitsNoneOrSeveralIsToldWithThoseThereAre() {
    #expect(
      title("lariks") == """
        1: er is geen verhaal ‘lariks’; een eigen bestand eindigt op .txt. Er zijn:
          assen-in-tien-minuten
          twee-wijken
          vergrijzing
        """)
    #expect(title("").hasPrefix("1: er is geen verhaal ‘’; "))
  }

  @Test func aPathIsAFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "mijn.txt")
    #expect(title(file.path) == "1: er is geen bestand ‘\(file.path)’; kijk de naam en de map na.")
    try "verhaal: Mijn\nstap: kaart\ntekst: Kaart\n".write(to: file, atomically: true, encoding: .utf8)
    #expect(title(file.path) == "Mijn")
    let many = "verhaal: Mijn\n" + String(repeating: "stap: kaartt\ntekst: x\n", count: 22)
    try many.write(to: file, atomically: true, encoding: .utf8)
    let lines = title(file.path).split(separator: "\n")
    #expect(lines.first == "65: het verhaal \(file.path) kan zo niet worden verteld:")
    #expect(lines.count == 22)
    #expect(lines.last == "  en nog 2 fouten")
  }

  @Test func aPackageInAFolderOffersItsOwn() throws {
    let city = try TemporaryFolder()
    try city.copyPackage()
    let folder = city.url.appending(path: "verhalen")
    let package = PackageChoice.folder(city.url.path)
    #expect(StoryShelf(package).names == StoryShelf(.own).names)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    #expect(
      title("twee", package).hasPrefix("1: bij dit gegevenspakket horen geen verhalen; noem een bestand"))
    for name in ["een wijk", "een stad", ".verborgen", "fout"] {
      let text = name == "fout" ? "x" : "verhaal: \(name)\nstap: kaart\ntekst: x\n"
      try text.write(to: folder.appending(path: name + ".txt"), atomically: true, encoding: .utf8)
    }
    try "x".write(to: folder.appending(path: "lees.md"), atomically: true, encoding: .utf8)
    let shelf = StoryShelf(package)
    #expect(shelf.names == ["een stad", "een wijk", "fout"])
    let store = try package.load(.everything)
    #expect(shelf.stories(store).map(\.title) == ["een stad", "een wijk"])
    #expect(title("stad", package) == "een stad")
    #expect(title("een", package) == "2: ‘een’ past bij meer verhalen; kies er een:\n  een stad\n  een wijk")
    #expect(
      title("fout", package).hasPrefix(
        "65: het verhaal fout kan zo niet worden verteld:\n  verhalen/fout.txt:1:"))
  }
}
