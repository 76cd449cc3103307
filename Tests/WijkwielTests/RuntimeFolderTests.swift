import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// Which folder is safe for a show and its notes to meet in.
struct RuntimeFolderTests {
  private static func find(_ environment: [String: String]) throws -> String {
    try RuntimeFolder.find { environment[$0] }.path
  }

  /// What is said of a folder that is refused; nil for one that is taken.
  private static func problem(_ environment: [String: String]) -> String? {
    do throws(NotesProblem) {
      _ = try RuntimeFolder.find { environment[$0] }
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `the system's folder is taken as it is`() throws {
    let place = try PrivateFolder()
    #expect(try Self.find(["XDG_RUNTIME_DIR": place.path]) == place.path)
  }

  @Test(arguments: [nil, "", "los", "/is/er/niet"] as [String?])
  func `without one a folder is made that nobody else can read`(_ runtime: String?) throws {
    let place = try PrivateFolder()
    var environment = ["TMPDIR": place.path]
    environment["XDG_RUNTIME_DIR"] = runtime
    let made = place.path + "/wijkwiel-\(getuid())"
    #expect(try Self.find(environment) == made)
    let attributes = try FileManager.default.attributesOfItem(atPath: made)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    // The notes screen finds the one that the show made.
    #expect(try Self.find(environment) == made)
  }

  @Test(arguments: [0o755, 0o770, 0o701, 0o1777])
  func `a folder where others may come is refused`(_ mode: Int) throws {
    let place = try PrivateFolder(mode: mode)
    #expect(Self.problem(["XDG_RUNTIME_DIR": place.path])?.contains("anderen mogen in de map") == true)
  }

  @Test func `a link is refused, even one to a safe folder`() throws {
    let (place, target) = (try PrivateFolder(), try PrivateFolder())
    let link = place.path + "/wijkwiel-\(getuid())"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target.path)
    #expect(Self.problem(["TMPDIR": place.path])?.contains("geen gewone map") == true)
    #expect(Self.problem(["XDG_RUNTIME_DIR": link])?.contains("geen gewone map") == true)
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
    #expect(Self.problem(["XDG_RUNTIME_DIR": place.path])?.contains("van iemand anders") == true)
  }

  @Test func `a place where nothing can be made is named`() throws {
    #expect(Self.problem(["TMPDIR": "/dev/null"])?.contains("kan niet worden gemaakt; zet TMPDIR") == true)
  }
}
