import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// Whatever is pressed, at whatever size, the dashboard goes on.
@Suite struct RandomKeysTests {
  @Test(arguments: [(seed: 1, keys: 10_000), (2, 1500), (3, 1500)])
  func neverTraps(seed: Int, keys: Int) {
    RandomKeys(seed: seed).press(keys, on: TestStore.dashboard())
  }
}

/// Keys, sizes and clicks in an order that a seed decides.
struct RandomKeys {
  let seed: Int

  private static let keys: [Key] =
    CommandList.entries.flatMap(\.keys).filter { $0 != .character("q") && $0 != .control("c") }
    + (0...9).map { .character(Character(String($0))) }
    + ["x", "é", "漢", "~", "\u{301}"].map { .character($0) } + [.function(9), .delete]

  private static let sizes = [
    (0, 0), (1, 1), (60, 20), (61, 21), (80, 24), (100, 30), (139, 33), (500, 3), (3, 200), (140, 50),
  ].map { Size(width: $0.0, height: $0.1) }

  /// Presses so many keys; at every seventh the size changes, the screen is drawn and clicked on.
  func press(_ count: Int, on start: Dashboard) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var dashboard = start
    for step in 0..<count {
      if let key = Self.keys.randomElement(using: &generator) { _ = dashboard.handle(.key(key)) }
      guard step % 7 == 0 else { continue }
      if let size = Self.sizes.randomElement(using: &generator) { _ = dashboard.handle(.resize(size)) }
      let glyphs = GlyphSet(ascii: step % 2 == 0, tier: step % 5 == 0 ? .mono : .indexed256)
      let frame = dashboard.frame(Presentation(glyphs: glyphs))
      #expect(frame.canvas.size == dashboard.state.size)
      if step % 5 == 0 {
        // What was kept since the last key is what would be made anew.
        var knowledge = dashboard.knowledge
        knowledge.shown = nil
        let fresh = Screen(state: dashboard.state, knowledge: knowledge).frame(Presentation(glyphs: glyphs))
        let isSame = fresh.canvas == frame.canvas
        #expect(isSame, "\(dashboard.state.route)")
      }
      let point = Point(
        x: Int.random(in: -1...200, using: &generator), y: Int.random(in: -1...60, using: &generator))
      _ = dashboard.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
    }
  }
}
