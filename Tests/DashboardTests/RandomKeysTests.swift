import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// Whatever is pressed, at whatever size, the dashboard goes on.
@Suite struct RandomKeysTests {
  private static let keys: [Key] =
    CommandList.entries.flatMap(\.keys).filter { $0 != .character("q") && $0 != .control("c") }
    + (0...9).map { .character(Character(String($0))) }
    + ["x", "é", "漢", "~", "\u{301}"].map { .character($0) } + [.function(9), .delete]

  @Test(arguments: 1...6) func neverTraps(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var dashboard = TestStore.dashboard()
    let sizes = [
      (0, 0), (1, 1), (60, 20), (61, 21), (80, 24), (100, 30), (139, 33), (500, 3), (3, 200), (140, 50),
    ]
    for step in 0..<400 {
      if let key = Self.keys.randomElement(using: &generator) { _ = dashboard.handle(.key(key)) }
      if step % 7 == 0, let size = sizes.randomElement(using: &generator) {
        _ = dashboard.handle(.resize(Size(width: size.0, height: size.1)))
      }
      if step % 3 == 0 {
        let glyphs = GlyphSet(ascii: step % 2 == 0, tier: step % 5 == 0 ? .mono : .indexed256)
        let frame = dashboard.frame(Presentation(glyphs: glyphs))
        #expect(frame.canvas.size == dashboard.state.size)
        let point = Point(
          x: Int.random(in: -1...200, using: &generator), y: Int.random(in: -1...60, using: &generator))
        _ = dashboard.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
      }
    }
  }
}
