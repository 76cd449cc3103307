import BredeWelvaart
import Cells
import Dashboard

/// A show before a room: keys go in, effects and screens come out.
///
/// It tells a story, or shows the dashboard itself as large as a room needs it. It knows no terminal, no
/// clock and no file.
package struct Show: Sendable {
  /// Which keyboard a key comes from.
  package enum Origin: Hashable, Sendable {
    /// The terminal that the room sees.
    case screen
    /// A notes screen.
    case notes
  }

  /// What is on the screen.
  enum Scene: Hashable, Sendable {
    /// Which story; the cursor is on one of ``stories``, or on none of them after the last.
    ///
    /// Leaving the list ends the show only where it began with it: there is no other screen to go back to.
    case choosing(cursor: Int, isBeginning: Bool)
    /// The step of the story.
    case step
    /// The dashboard, from which one key returns to the step; with the digits typed at once after leaving it.
    case detour(digits: String)
    /// The dashboard, without a story.
    case free
  }

  let stories: [Story]
  /// Whether nothing may be kept.
  let isKiosk: Bool
  /// The dashboard as the room sees it: at the step, or where a detour led.
  package internal(set) var dashboard: Dashboard
  /// The story and how far it is told; nil without one.
  var place: StoryPlace?
  var scene: Scene
  /// The show of hands that is on the screen.
  var counting: Counting?
  var isBlank = false
  /// Whether the colours are the other way around than they were at the start.
  package internal(set) var hasOtherBackground = false
  /// What the program asks at each keyboard.
  var asked: [Origin: Asking] = [:]
  var notice = ""
  /// The keyboard that the notice answers.
  private var noticeOrigin = Origin.screen
  let started: Moment
  /// What the room said so far, remarks being typed included.
  var book: RemarkBook
  /// Why what the room said is not on the disk, in a sentence; empty where it is, or nothing was said.
  package var unkept = ""

  /// Opens a show; the dashboard is where it is without a story, and has all texts.
  package init(
    stories: [Story], start: Start, dashboard: Dashboard, at moment: Moment, isKiosk: Bool = false
  ) {
    (self.stories, self.dashboard, self.started, self.isKiosk) = (stories, dashboard, moment, isKiosk)
    book = RemarkBook(story: "", started: moment.clock)
    scene = .free
    switch start {
    case .story(let story): begin(story)
    case .choice: scene = .choosing(cursor: 0, isBeginning: true)
    case .dashboard: break
    }
  }

  /// What a show begins with.
  package enum Start: Hashable, Sendable {
    case story(Story)
    /// The list of stories.
    case choice
    case dashboard
  }

  mutating func begin(_ story: Story) {
    place = StoryPlace(story)
    book.story = story.title
    showStep()
  }

  /// Tells the speaker something that the program around the show found out.
  package mutating func tell(_ text: String) {
    notice = text
  }

  /// What the last key has to say where it was pressed: what is done on the notes screen is not for the room.
  func notice(at origin: Origin) -> String { origin == noticeOrigin ? notice : "" }

  /// Takes in what a terminal reports; returns what the program around the show has to do.
  ///
  /// The frame is the screen that a click was aimed at.
  package mutating func handle(
    _ event: InputEvent, from origin: Origin = .screen, on frame: Frame? = nil, at moment: Moment
  ) -> [ShowEffect] {
    switch event {
    case .resize, .endOfInput: return pass(event, from: origin, on: frame)
    case .mouse:
      // A hand on the mouse must not change a step.
      guard asked[origin] == nil, counting == nil, !isBlank, scene == .free || isDetour else { return [] }
      return pass(event, from: origin, on: frame)
    case .paste(let text): return paste(text, from: origin, on: frame)
    case .key(let key):
      (notice, noticeOrigin) = ("", origin)
      if let asking = asked[origin] { return answer(asking, key, from: origin) }
      if isBlank, let effects = handleBlank(key) { return effects }
      if counting != nil { return count(key, from: origin) }
      switch scene {
      case .choosing(let cursor, let isBeginning): return choose(key, cursor, isBeginning, from: origin)
      case .step: return handleStep(key, from: origin, at: moment)
      case .detour, .free: return handleDashboard(key, from: origin, on: frame, at: moment)
      }
    }
  }

  /// Takes in a text that was pasted where one is being typed; it means nothing elsewhere.
  private mutating func paste(_ text: String, from origin: Origin, on frame: Frame?) -> [ShowEffect] {
    switch asked[origin] {
    case .remark, .options:
      return text.flatMap { character in
        asked[origin].map { answer($0, .character(character), from: origin) } ?? []
      }.unique
    case .quit, .help, .overview: return []
    case nil:
      let isTyped = counting == nil && !isBlank && dashboard.state.isTyping
      return isTyped ? pass(.paste(text), from: origin, on: frame) : []
    }
  }

  var isDetour: Bool { if case .detour = scene { true } else { false } }

  /// While the screen is blank, what would go on only brings it back.
  private mutating func handleBlank(_ key: Key) -> [ShowEffect]? {
    switch ShowKeys.command(for: key) {
    case .blank, .next, .previous, .first, .last, .resume:
      isBlank = false
      return []
    default: return nil
    }
  }

  /// Lets the dashboard do what an event asks for.
  mutating func pass(_ event: InputEvent, from origin: Origin, on frame: Frame?) -> [ShowEffect] {
    let effects = dashboard.handle(event, on: frame)
    // In the dark, letters that bring the picture back would not be typed.
    if dashboard.state.isTyping { isBlank = false }
    return effects.flatMap { effect -> [ShowEffect] in
      switch effect {
      case .quit where event == .endOfInput: return [.end]
      case .quit: return askToQuit(from: origin)
      case .present: isDetour ? showStep() : chooseStory()
      default: return [.dashboard(effect)]
      }
      return []
    }
  }

  // MARK: Choosing a story

  mutating func chooseStory() {
    if !stories.isEmpty { scene = .choosing(cursor: 0, isBeginning: false) }
  }

  private mutating func choose(
    _ key: Key, _ cursor: Int, _ isBeginning: Bool, from origin: Origin
  ) -> [ShowEffect] {
    switch key {
    case .up, .pageUp: scene = .choosing(cursor: max(0, cursor - 1), isBeginning: isBeginning)
    case .down, .pageDown:
      scene = .choosing(cursor: min(stories.count, cursor + 1), isBeginning: isBeginning)
    case .enter, .right, .character(" "):
      guard stories.indices.contains(cursor) else {
        scene = .free
        break
      }
      begin(stories[cursor])
      // What was said before the story is kept under its title, too.
      return kept.entries.isEmpty ? [] : [.keep(durably: true)]
    case .character("q"), .control("c"), .escape:
      if isBeginning { return [.end] }
      if key != .escape { return askToQuit(from: origin) }
      scene = .free
    case .control("l"): return [.dashboard(.redraw)]
    default: break
    }
    return []
  }
}

/// What the show asks of the program around it.
package enum ShowEffect: Hashable, Sendable {
  /// The same as the dashboard asks.
  case dashboard(Effect)
  /// Keep ``Show/kept``; durably where what was said is finished.
  case keep(durably: Bool)
  /// The show is over.
  case end
}
