import Cells

/// The speaker's second screen: what the show last said, and what the keys here are for.
package struct NotesScreen: Sendable {
  /// What the screen asks of the program around it.
  package enum Effect: Hashable, Sendable {
    case send(Key)
    case quit
    case suspend
    case redraw
  }

  /// How things stand with the show.
  enum Link: Hashable {
    /// There was none yet.
    case waiting
    /// There can be none, for that reason.
    case impossible(String)
    /// There is one.
    case connected
    /// It ended at that ``Moment/seconds``.
    case ended(Int)
  }

  private(set) var size: Size
  private(set) var link = Link.waiting
  /// What the show said last; nil for nothing yet.
  private(set) var page: NotesPage?
  /// The first line of the notes that is seen.
  private(set) var scroll = 0
  private var asksToClose = false
  /// Whether a key was sent that may have the show ask for words, of which no page told yet.
  private var mayBeAsked = false

  package init(size: Size) {
    self.size = size
  }

  /// What the keys are for now; nil for the show itself.
  var prompt: Prompt? {
    asksToClose ? Self.closing : link == .connected ? page?.prompt : nil
  }

  private static let closing = Prompt(
    title: "Dit notitiescherm sluiten? De presentatie gaat gewoon door.", hint: "q: sluit   Esc: toch niet")

  // MARK: The show

  /// A show answered; its page follows.
  package mutating func connect() {
    guard link != .connected else { return }
    (link, page, scroll, mayBeAsked) = (.connected, nil, 0, false)
  }

  /// The show has another page.
  package mutating func show(_ page: NotesPage) {
    if page.step != self.page?.step || page.notes != self.page?.notes { scroll = 0 }
    self.page = page
    mayBeAsked = false
  }

  /// The show went; its last page stays.
  package mutating func disconnect(at seconds: Int) {
    guard link == .connected else { return }
    link = page == nil ? .waiting : .ended(seconds)
    asksToClose = false
  }

  /// There is no show yet; the reason says why there can be none, if that is so.
  package mutating func wait(_ reason: String?) {
    switch link {
    case .waiting, .impossible: link = reason.map(Link.impossible) ?? .waiting
    case .connected, .ended: break
    }
  }

  // MARK: Events

  /// Takes in what the terminal reports.
  package mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .resize(let size):
      self.size = size
      scrollBy(0)
    case .mouse(let event):
      switch event.action {
      case .scrollUp: scrollBy(-2)
      case .scrollDown: scrollBy(2)
      case .press: break
      }
    case .paste(let text): return paste(text)
    case .endOfInput: return [.quit]
    }
    return []
  }

  /// Sends a text that was pasted, where the show is known to be waiting for one.
  private func paste(_ text: String) -> [Effect] {
    guard link == .connected, !asksToClose, let page, page.prompt.map({ $0.input != nil }) ?? page.isTyping
    else { return [] }
    return text.map { .send(.character($0)) }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let wasAsked = asksToClose
    asksToClose = false
    switch key {
    case .control("c"),
      .character("q") where wasAsked || !takesText:
      // Where the question could not be read, it is not asked.
      if wasAsked || link != .connected || !NotesLayout.fits(size) { return [.quit] }
      asksToClose = true
    case .escape where wasAsked: break
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case .control("d"): scrollBy(linesAtOnce)
    case .control("u"): scrollBy(-linesAtOnce)
    default:
      guard link == .connected else { return [] }
      mayBeAsked = mayBeAsked || Self.asking.contains(key)
      return [.send(key)]
    }
    return []
  }

  /// The keys at which a show may ask for words.
  private static let asking: Set<Key> = ["n", "s", "/", ":"]

  /// Whether letters are being typed for the show.
  private var takesText: Bool {
    guard link == .connected else { return false }
    // Who types fast is ahead of the pages.
    if mayBeAsked { return true }
    guard let page else { return false }
    return page.prompt.map { $0.input != nil } ?? page.isTyping
  }

  // MARK: Scrolling

  private var linesAtOnce: Int { max(1, NotesLayout(self)?.notes.height ?? 1) - 1 }

  private mutating func scrollBy(_ lines: Int) {
    scroll = min(max(0, scroll + lines), NotesLayout(self)?.lastScroll ?? 0)
  }
}
