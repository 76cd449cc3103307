import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// Which folder is safe for a show and its notes to meet in.
struct RuntimeFolderTests {
  /// Where a system without folders of its own has none.
  private static let nowhere = "/is/er/niet"

  private static func find(_ environment: [String: String], system: String = nowhere) throws -> [String] {
    try RuntimeFolder.all(environment: { environment[$0] }, system: system).map(\.path)
  }

  /// What is said of a folder that is refused; nil for one that is taken.
  private static func problem(_ environment: [String: String]) -> String? {
    do throws(NotesProblem) {
      _ = try RuntimeFolder.all(environment: { environment[$0] }, system: nowhere)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `the system's folder is taken as it is`() throws {
    let place = try PrivateFolder()
    let environment = ["XDG_RUNTIME_DIR": place.path, "TMPDIR": place.path]
    #expect(try Self.find(environment) == [place.path])
    #expect(place.files.isEmpty, "another one is not made")
  }

  @Test func `sessions with and without the variable have the first folder in common`() throws {
    let (system, other) = (try PrivateFolder(), try PrivateFolder())
    let without = ["TMPDIR": other.path]
    let with = without.merging(["XDG_RUNTIME_DIR": system.path]) { $1 }
    #expect(try Self.find(with, system: system.path).first == system.path)
    #expect(try Self.find(without, system: system.path).first == system.path)
    // A variable that came along from another user.
    let foreign = without.merging(["XDG_RUNTIME_DIR": "/usr"]) { $1 }
    #expect(try Self.find(foreign, system: system.path).first == system.path)
  }

  @Test func `notes look in all folders that are safe, in their order`() throws {
    let (given, system, base) = (try PrivateFolder(), try PrivateFolder(), try PrivateFolder())
    let environment = ["XDG_RUNTIME_DIR": given.path, "TMPDIR": base.path]
    let made = try Self.find(["TMPDIR": base.path])
    #expect(try Self.find(environment, system: system.path) == [given.path, system.path] + made)
    try system.setMode(0o755)
    #expect(try Self.find(environment, system: system.path) == [given.path] + made)
    try given.setMode(0o755)
    #expect(try Self.find(environment, system: system.path) == made)
  }

  @Test(arguments: [nil, "", "los", "/is/er/niet"] as [String?])
  func `without one a folder is made that nobody else can read`(_ runtime: String?) throws {
    let place = try PrivateFolder()
    var environment = ["TMPDIR": place.path]
    environment["XDG_RUNTIME_DIR"] = runtime
    let made = place.path + "/wijkwiel-\(getuid())"
    #expect(try Self.find(environment) == [made])
    let attributes = try FileManager.default.attributesOfItem(atPath: made)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    // The notes screen finds the one that the show made.
    #expect(try Self.find(environment) == [made])
  }

  @Test(arguments: [0o755, 0o770, 0o701, 0o1777])
  func `a folder where others may come is refused`(_ mode: Int) throws {
    let place = try PrivateFolder(mode: mode)
    #expect(
      Self.problem(["XDG_RUNTIME_DIR": place.path, "TMPDIR": "/dev/null"])?.contains(
        "anderen mogen in de map") == true)
  }

  @Test func `a link is refused, even one to a safe folder`() throws {
    let (place, target) = (try PrivateFolder(), try PrivateFolder())
    let link = place.path + "/wijkwiel-\(getuid())"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target.path)
    #expect(Self.problem(["TMPDIR": place.path])?.contains("geen gewone map") == true)
    #expect(
      Self.problem(["XDG_RUNTIME_DIR": link, "TMPDIR": "/dev/null"])?.contains("geen gewone map") == true)
  }

  @Test func `a file in its place is refused`() throws {
    let place = try PrivateFolder()
    try Data().write(to: URL(filePath: place.path + "/wijkwiel-\(getuid())"))
    #expect(Self.problem(["TMPDIR": place.path])?.contains("geen gewone map") == true)
  }

  @Test(.enabled(if: getuid() == 0, "only root can give a folder away"))
  func `another user's folder is refused`() throws {
    let place = try PrivateFolder()
    #expect(chown(place.path, 1, 1) == 0)
    #expect(
      Self.problem(["XDG_RUNTIME_DIR": place.path, "TMPDIR": "/dev/null"])?.contains("van iemand anders")
        == true)
  }

  @Test func `a place where nothing can be made is named`() throws {
    #expect(Self.problem(["TMPDIR": "/dev/null"])?.contains("kan niet worden gemaakt; zet TMPDIR") == true)
  }
}
