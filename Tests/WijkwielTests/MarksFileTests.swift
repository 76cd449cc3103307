import BredeWelvaart
import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// What is marked is there the next time, and a file that cannot be read or written is told of.
@MainActor @Suite struct MarksFileTests {
  private static let name = "wijkwiel/markeringen-gm0106.txt"

  private static func file(_ home: PrivateFolder) throws -> MarksFile {
    try #require(MarksFile(BundledStore.whole, stateHome: home.path, home: nil))
  }

  @Test func marksComeBack() throws {
    let home = try PrivateFolder()
    #expect(try Self.file(home).read().isEmpty)
    let memory = MarksMemory(try Self.file(home))
    memory.marked = ["WK010607", "WK010606"]
    #expect(memory.keep() == nil)
    #expect(
      try String(contentsOfFile: "\(home.path)/\(Self.name)", encoding: .utf8) == "WK010607\nWK010606\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(home.path)/\(Self.name)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let next = MarksMemory(try Self.file(home))
    #expect(next.marked == ["WK010607", "WK010606"])
    next.marked = []
    #expect(next.keep() == nil)
    #expect(
      home.files == ["wijkwiel"] && !FileManager.default.fileExists(atPath: "\(home.path)/\(Self.name)"))
  }

  @Test func theFolderIsWhereTheSpecificationHasIt() throws {
    #expect(MarksFile(BundledStore.whole, stateHome: nil, home: nil) == nil)
    #expect(MarksFile(BundledStore.whole, stateHome: "hier", home: "daar") == nil)
    let home = try PrivateFolder()
    let file = try #require(MarksFile(BundledStore.whole, stateHome: "hier", home: home.path))
    try file.keep(["WK010607"])
    #expect(FileManager.default.fileExists(atPath: "\(home.path)/.local/state/\(Self.name)"))
  }

  @Test func whatCannotBeReadIsLeftAlone() throws {
    let home = try PrivateFolder()
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/\(Self.name)", withIntermediateDirectories: true)
    let memory = MarksMemory(try Self.file(home))
    memory.marked = ["WK010607"]
    #expect(memory.keep()?.hasPrefix("wat u markeerde is niet gelezen uit") == true)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let file = try #require(MarksFile(BundledStore.whole, stateHome: "/dev/null", home: nil))
    let memory = MarksMemory(file)
    memory.marked = ["WK010607"]
    #expect(memory.keep()?.hasPrefix("wat u markeerde is niet bewaard in '/dev/null/wijkwiel") == true)
  }
}
