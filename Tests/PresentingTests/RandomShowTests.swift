import BredeWelvaart
import Cells
import Dashboard
import TestSupport
import Testing

@testable import Presenting

/// Whatever is pressed, on either keyboard and at whatever size, the show goes on and loses nothing.
struct RandomShowTests {
  @Test(arguments: Opening.allCases, [1, 2]) func `a show goes on`(_ opening: Opening, seed: Int) {
    RandomShow(seed: seed).press(300, opening)
  }
}

/// What a show under test begins with.
enum Opening: CaseIterable {
  case story, choice, dashboard, kiosk

  fileprivate var test: ShowTest {
    let stories = [ShowTest.story]
    return switch self {
    case .story: ShowTest(.story(ShowTest.story), stories: stories)
    case .choice: ShowTest(.choice, stories: stories)
    case .dashboard: ShowTest(.dashboard, stories: stories)
    case .kiosk: ShowTest(.story(ShowTest.story), stories: stories, isKiosk: true)
    }
  }
}

/// Keys of both keyboards, sizes and clicks in an order that a seed decides.
private struct RandomShow {
  let seed: Int

  /// Those of the show more often than letters, so that most of what can be asked is asked.
  private static let keys: [Key] =
    ShowKeys.entries.flatMap(\.keys) + ShowKeys.entries.flatMap(\.keys)
    + [.enter, .enter, .escape, .escape, .backspace, .delete, .tab, .character("s"), .character("n")]
    + ["x", ",", "+", "-", "=", "é", "漢", "\u{301}"].map { .character($0) }

  private static let sizes = [
    (0, 0), (1, 1), (7, 2), (40, 10), (60, 20), (61, 21), (80, 24), (80, 24), (160, 45), (500, 3), (3, 200),
  ].map { Size(width: $0.0, height: $0.1) }

  private static let moment = Moment(seconds: 0, clock: "2026-03-14 20:15")

  /// Presses so many keys; at every twentieth the size changes, the screen is drawn and clicked on.
  func press(_ count: Int, _ opening: Opening) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var show = opening.test.show
    var pressed: [String] = []
    for step in 1...count {
      let origin: Show.Origin = Bool.random(using: &generator) ? .screen : .notes
      guard let key = Self.keys.randomElement(using: &generator) else { return }
      pressed.append("\(origin) \(key.name)")
      let before = show
      let effects = show.handle(.key(key), from: origin, at: Self.moment)
      let faults = Self.faults(before, key, origin, effects, show)
      #expect(faults.isEmpty, "\(pressed.suffix(20))")
      guard faults.isEmpty else { return }
      if effects.contains(.end) {
        (show, pressed) = (opening.test.show, [])
      }
      guard step % 20 == 0 else { continue }
      if let size = Self.sizes.randomElement(using: &generator) {
        _ = show.handle(.resize(size), at: Self.moment)
      }
      let glyphs = GlyphSet(ascii: step % 40 == 0, tier: step % 100 == 0 ? .mono : .indexed256)
      let frame = show.frame(Presentation(glyphs: glyphs))
      #expect(frame.canvas.size == show.dashboard.state.size)
      let point = Point(
        x: Int.random(in: -1...160, using: &generator), y: Int.random(in: -1...45, using: &generator))
      _ = show.handle(.mouse(MouseEvent(.press, at: point)), on: frame, at: Self.moment)
    }
  }

  /// What a key left that should not be.
  private static func faults(
    _ before: Show, _ key: Key, _ origin: Show.Origin, _ effects: [ShowEffect], _ show: Show
  ) -> [String] {
    var faults: [String] = []
    func check(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }

    let drafts = show.asked.values.compactMap { asking in
      if case .remark(let entry) = asking { entry } else { nil }
    }
    check(Set(drafts).count == drafts.count, "two keyboards write one remark")
    check(Set(drafts) == Set(show.book.drafts), "a remark is left behind, or another is written to")
    let (finished, now) = (before.book.finished, show.book.finished)
    check(now.count >= finished.count && Set(now).isSuperset(of: finished), "a finished remark is lost")
    check(show.counting == nil || show.hands != nil, "hands are counted of nothing")
    check(show.kept.entries.allSatisfy { !$0.isBlank }, "nothing is kept as if it were something")

    let isKept = effects.contains { if case .keep = $0 { true } else { false } }
    check(
      isKept || show.kept == before.kept || (show.kept.entries + before.kept.entries).isEmpty,
      "what is to be kept is not")
    check(!show.isKiosk || (show.book.entries.isEmpty && !isKept), "a kiosk keeps something")

    check(show.place != nil || !(show.scene == .step || show.isDetour), "a step of no story")
    check(!(show.isBlank && show.dashboard.state.isTyping), "letters are typed in the dark")
    check(!effects.contains(.end) || before.mayEnd(by: key, from: origin), "the show ends unasked")
    let other: Show.Origin = origin == .screen ? .notes : .screen
    check((show.asked[other] == nil) == (before.asked[other] == nil), "the other keyboard is asked")
    check(NotesPage(message: show.notesPage.message) == show.notesPage, "the notes get another page")
    return faults
  }
}

extension RemarkBook {
  /// The places of the remarks that are being typed.
  fileprivate var drafts: [Int] {
    entries.indices.filter { if case .remark(_, false) = entries[$0].content { true } else { false } }
  }

  fileprivate var finished: [Entry] {
    entries.filter { if case .remark(_, true) = $0.content { true } else { false } }
  }
}

extension Show {
  /// Whether the speaker was asked, or nothing was on the screen yet but the list of stories.
  fileprivate func mayEnd(by key: Key, from origin: Origin) -> Bool {
    if asked[origin] == .quit { return [.character("q"), .control("c")].contains(key) }
    return if case .choosing(_, isBeginning: true) = scene { true } else { false }
  }
}
