import TestSupport
import Testing

@testable import BredeWelvaart

/// Whatever is in the files, loading ends with a store or with faults, never with a crash.
@Suite struct MutationTests {
  /// Bytes that mean something somewhere, put in more often than others.
  private static let signs =
    Array("\",;\n\r\\{}[]:.-/0u9eé\u{feff}\u{202e}\u{1b}\u{0}".utf8) + [0xff, 0xc3, 0xe2, 0xf0]

  /// A file with a few bytes changed, removed, doubled or moved.
  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
      let sign = Self.signs.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[start] = sign
      case 2: bytes.insert(sign, at: start)
      case 3: bytes.removeSubrange(start..<end)
      case 4: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 5: bytes.removeSubrange(start...)
      default: bytes.append(contentsOf: bytes[start..<end])
      }
    }
    return bytes
  }

  private func expectStoreOrFaults(_ package: TestPackage, _ what: String) {
    guard let rejection = package.rejection() else { return }
    #expect((1...20).contains(rejection.faults.count), "\(what)")
    #expect(rejection.omitted == 0 || rejection.faults.count == 20, "\(what)")
    for fault in rejection.faults {
      #expect(fault.line >= 0 && fault.column >= 0 && !fault.message.isEmpty, "\(what)")
    }
  }

  @Test func smallMutationsOfTheSmallPackageNeverTrap() {
    var random = SeededGenerator(seed: 20_251_231)
    let names = TestPackage.small.files.keys.sorted()
    var refused = 0
    for round in 0..<2000 {
      var package = TestPackage.small
      let name = names[round % names.count]
      package.files[name] = mutated(package.files[name] ?? [], &random)
      expectStoreOrFaults(package, "round \(round), \(name)")
      if package.rejection() != nil { refused += 1 }
    }
    // Some changes are sound, as in a text; most are not.
    #expect((1000..<2000).contains(refused))
  }

  @Test func smallMutationsOfTheProjectsPackageNeverTrap() {
    var random = SeededGenerator(seed: 106)
    let names = TestPackage.assen.files.keys.sorted()
    for round in 0..<110 {
      var package = TestPackage.assen
      let name = names[round % names.count]
      package.files[name] = mutated(package.files[name] ?? [], &random)
      expectStoreOrFaults(package, "round \(round), \(name)")
    }
  }

  @Test func aTruncatedFileNeverTraps() {
    for (name, bytes) in TestPackage.small.files.sorted(by: { $0.key < $1.key }) {
      for length in 0..<bytes.count {
        var package = TestPackage.small
        package.files[name] = Array(bytes[..<length])
        expectStoreOrFaults(package, "\(name), \(length)")
      }
    }
  }
}
