import BredeWelvaart
import Cells
import Dashboard
import TestSupport

@testable import Presenting

/// A show of a story for the tests, driven by keys.
struct ShowTest {
  var show: Show
  /// What the show asked for so far.
  private(set) var effects: [ShowEffect] = []

  static let presentation = Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256))
  private static let moment = Moment(seconds: 100, clock: "2026-03-14 20:15")
  private static let dashboard = Dashboard(store: BundledStore.whole, size: Size(width: 80, height: 24))

  init(
    _ start: Show.Start, stories: [Story] = [], size: Size = Size(width: 80, height: 24),
    isKiosk: Bool = false
  ) {
    show = Show(stories: stories, start: start, dashboard: Self.dashboard, at: Self.moment, isKiosk: isKiosk)
    _ = show.handle(.resize(size), at: Self.moment)
  }

  /// A story of five steps: the second and the fourth ask the room first.
  init() {
    self.init(.story(Self.story))
  }

  static let story = Story(
    name: "proef", title: "Een proef", minutes: 5,
    steps: [
      step("kaart/ervaren-gezondheid", "Gezondheid", wijk: "lariks"),
      step("kaart/moeite-met-rondkomen", "Lariks, met 27%", wijk: "lariks", question: "In welke wijk?"),
      step("wiel/assen", "Het wiel van Assen"),
      step(
        "indicator/moeite-met-rondkomen", "De volgorde", question: "Welke volgorde?",
        choices: ["Een", "Twee"]),
      step("beleid/woonvisie", "De plannen"),
    ])

  private static func step(
    _ route: String, _ caption: String, wijk: String? = nil, question: String = "", choices: [String] = []
  ) -> Story.Step {
    let store = BundledStore.whole
    return Story.Step(
      route: Route(route, store: store) ?? .help, caption: caption,
      spotlight: wijk.flatMap { store.area(named: $0) }.map { .area($0.code) }, question: question,
      choices: choices, notes: ["Notitie bij \(caption)."])
  }

  /// Presses keys, given by name.
  mutating func press(_ keys: String, from origin: Show.Origin = .screen) {
    effects = []
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else { preconditionFailure("there is no key \(name)") }
      effects += show.handle(.key(key), from: origin, at: Self.moment)
    }
  }

  /// Types a text.
  mutating func type(_ text: String, from origin: Show.Origin = .screen) {
    for character in text {
      effects += show.handle(.key(.character(character)), from: origin, at: Self.moment)
    }
  }

  /// Pastes a text.
  mutating func paste(_ text: String, from origin: Show.Origin = .screen) {
    effects = show.handle(.paste(text), from: origin, at: Self.moment)
  }

  var screen: String { show.frame(Self.presentation).canvas.plainText }
  /// The step on the screen, from 1, with a question mark while its question is; nil where something else is.
  var place: String? {
    guard show.scene == .step, !show.isBlank, show.counting == nil else { return nil }
    return show.place?.press.map { "\($0.step + 1)" + ($0.isRevealed ? "" : "?") }
  }
}
