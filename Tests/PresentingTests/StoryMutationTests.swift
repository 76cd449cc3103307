import BredeWelvaart
import TestSupport
import Testing

@testable import Presenting

/// Whatever is in a file, reading it ends with a story or with faults, never with a crash.
struct StoryMutationTests {
  private static let signs =
    Array("\n\r\t :,/#0%é’\u{feff}\u{202e}\u{2028}\u{1b}\u{0}".utf8) + [0xff, 0xc3, 0xe2, 0xf0]
  private static let words = [
    "stap: ", "licht: ", "keuzes: ", "vraag: ", "tekst: ", "\n  ", "wijk ", "segment ", "cijfer ",
    "vergelijk/",
    "bron/woonzorg/", "lariks", "eenzaamheid", "//", ",,", "99999999999999999999",
  ]

  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...60, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Self.signs.randomElement(using: &random) ?? 0, at: start)
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 4:
        bytes.insert(contentsOf: Array((Self.words.randomElement(using: &random) ?? "").utf8), at: start)
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }

  /// Whether the bytes are a story; where they are not, there is at least one fault with words and a place.
  private func isStory(_ bytes: [UInt8], _ what: String) -> Bool {
    do throws(FaultyStory) {
      let story = try StoryReader(store: StoryStore.store).story(bytes, file: "proef.txt")
      #expect(!story.title.isEmpty && !story.steps.isEmpty, "\(what)")
      #expect(story.steps.allSatisfy { !$0.caption.isEmpty }, "\(what)")
      return true
    } catch {
      #expect(!error.faults.isEmpty, "\(what)")
      #expect(error.faults.allSatisfy { $0.line >= 0 && $0.column >= 0 && !$0.message.isEmpty }, "\(what)")
      #expect(error.faults == error.faults.sorted(), "\(what)")
      return false
    }
  }

  @Test func `small changes never trap`() {
    var random = SeededGenerator(seed: 6)
    var sound = 0
    for round in 0..<150 {
      let file = StoryStore.files[round % StoryStore.files.count]
      if isStory(mutated(file.bytes, &random), "round \(round)") { sound += 1 }
    }
    // A change in a note is sound; most are not.
    #expect((5..<120).contains(sound))
  }

  @Test func `random bytes and words never trap`() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<100 {
      let noise = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      #expect(!isStory(noise, "noise \(round)"))
      let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        (Self.words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? "\n" : "")
      }
      #expect(!isStory(Array(words.joined().utf8), "words \(round)"))
    }
  }

  @Test(arguments: OddPackage.samples) func `stories about any package`(_ sample: OddPackage.Sample) throws {
    let reader = StoryReader(store: try sample.package.store())
    // What is only about Assen is refused everywhere else.
    for file in StoryStore.files {
      #expect(throws: FaultyStory.self) { try reader.story(file.bytes, file: file.name) }
    }
    let routes = RouteAdvice.forms.filter { $0.counts.contains(0) }.flatMap(\.words)
    let text = "verhaal: Overal\n" + routes.map { "stap: \($0)\ntekst: \($0)\n" }.joined()
    #expect(try reader.story(Array(text.utf8), file: "overal").steps.count == routes.count)
  }

  @Test func `a truncated file never traps`() {
    guard let file = StoryStore.files.first else { return }
    for length in stride(from: 0, to: file.bytes.count, by: 61) {
      _ = isStory(Array(file.bytes[..<length]), "\(length)")
    }
  }

  @Test func `of a file as large as may be no more faults are kept than anybody reads`() {
    let most = StoryReader.byteLimit
    for line in ["a:\n", "a:\n b\n", " x\n", "stap: kaart\n", "notitie: x\n y\n", "#\n", ":\n", "x"] {
      let text = String(repeating: line, count: most / line.utf8.count)
      #expect(throws: FaultyStory.self) { try StoryStore.story(text) }
      #expect(StoryStore.faults(text).count <= 500, "\(line)")
    }
  }
}
