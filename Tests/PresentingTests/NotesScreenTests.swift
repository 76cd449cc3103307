import Cells
import Dashboard
import Testing

@testable import Presenting

/// What the keys do on the notes screen, and what it says as shows come and go.
struct NotesScreenTests {
  private static let size = Size(width: 80, height: 24)

  private static func page(_ step: Int = 1, prompt: Prompt? = nil) -> NotesPage {
    var page = NotesPage()
    (page.title, page.step, page.stepCount, page.caption) = ("Assen", step, 3, "Bijschrift \(step)")
    (page.notes, page.minutes, page.started, page.prompt) = (["Vertel dit."], 10, 1000, prompt)
    return page
  }

  private static func connected(_ page: NotesPage = page()) -> NotesScreen {
    var screen = NotesScreen(size: size)
    screen.connect()
    screen.show(page)
    return screen
  }

  private static func text(_ screen: NotesScreen, now: Int = 1000) -> String {
    NotesView(screen, now: now).canvas(Presentation(glyphs: GlyphSet(ascii: false, tier: .mono))).plainText
  }

  // MARK: Keys

  @Test(arguments: [
    Key.pageDown, .escape, .character("."), .character("b"), .character(" "), .home, .enter, .function(5),
    .character("3"), .character("/"), .tab, .control("p"), .up,
  ])
  func `a key is for the show`(_ key: Key) {
    var screen = Self.connected()
    #expect(screen.handle(.key(key)) == [.send(key)])
  }

  @Test(arguments: [Key.character("q"), .control("c")])
  func `closing is asked once, and the show never hears of it`(_ key: Key) {
    var screen = Self.connected()
    #expect(screen.handle(.key(key)) == [])
    #expect(Self.text(screen).contains("notitiescherm sluiten?"))
    #expect(screen.handle(.key(key)) == [.quit])
  }

  @Test func `any other key answers no; Escape does nothing else`() {
    var screen = Self.connected()
    _ = screen.handle(.key(.character("q")))
    #expect(screen.handle(.key(.escape)) == [])
    #expect(!Self.text(screen).contains("sluiten?"))
    _ = screen.handle(.key(.character("q")))
    #expect(screen.handle(.key(.pageDown)) == [.send(.pageDown)])
    #expect(screen.handle(.key(.character("q"))) == [])
  }

  @Test func `while something is typed q is a letter`() {
    var screen = Self.connected(Self.page(prompt: Prompt(title: "Opmerking", input: "Aq", hint: "Enter")))
    #expect(screen.handle(.key(.character("q"))) == [.send(.character("q"))])
    #expect(screen.handle(.key(.control("c"))) == [])
    #expect(screen.handle(.key(.character("q"))) == [.quit])
  }

  @Test func `while the room sees words typed q is a letter, too`() {
    var page = Self.page()
    page.isTyping = true
    var screen = Self.connected(page)
    #expect(screen.handle(.key(.character("q"))) == [.send(.character("q"))])
    page.prompt = Prompt(title: "Toetsen", hint: "")
    screen.show(page)
    #expect(screen.handle(.key(.character("q"))) == [])
  }

  @Test func `the terminal's own keys stay here`() {
    var screen = Self.connected()
    #expect(screen.handle(.key(.control("z"))) == [.suspend])
    #expect(screen.handle(.key(.control("l"))) == [.redraw])
  }

  @Test(arguments: ["n", "s", "/", ":"] as [Character])
  func `who types ahead of the pages types a q, too`(_ key: Character) {
    var screen = Self.connected(Self.page())
    #expect(screen.handle(.key(.character(key))) == [.send(.character(key))])
    for letter in "aqua" {
      #expect(screen.handle(.key(.character(letter))) == [.send(.character(letter))])
    }
    screen.show(Self.page())
    #expect(screen.handle(.key(.character("q"))) == [])
    #expect(screen.handle(.key(.character("q"))) == [.quit])
  }

  @Test func `without a show keys go nowhere and q closes at once`() {
    var screen = NotesScreen(size: Self.size)
    #expect(screen.handle(.key(.pageDown)) == [])
    #expect(screen.handle(.key(.character("q"))) == [.quit])
    #expect(screen.handle(.endOfInput) == [.quit])
  }

  @Test func `on a screen that is too small q closes at once, and the remote goes on working`() {
    var screen = Self.connected()
    _ = screen.handle(.resize(Size(width: 39, height: 24)))
    #expect(Self.text(screen).contains("minstens 40 bij 10"))
    #expect(screen.handle(.key(.pageDown)) == [.send(.pageDown)])
    #expect(screen.handle(.key(.character("q"))) == [.quit])
  }

  // MARK: Shows that come and go

  @Test func `it says that it waits, or why it cannot`() {
    var screen = NotesScreen(size: Self.size)
    #expect(Self.text(screen).contains("Er loopt nog geen presentatie."))
    screen.wait("Een reden.")
    #expect(Self.text(screen).contains("Een reden."))
    screen.wait(nil)
    #expect(Self.text(screen).contains("Ik wacht."))
    screen.connect()
    #expect(Self.text(screen).contains("wacht op de eerste notities"))
  }

  @Test func `after the show its last notes stay and its timer stands still`() {
    var screen = Self.connected()
    #expect(Self.text(screen, now: 1061).contains("1:01 van 10:00"))
    screen.disconnect(at: 1061)
    // Looking for a show, in vain.
    screen.wait(nil)
    let text = Self.text(screen, now: 5000)
    for words in ["De presentatie is gestopt.", "Vertel dit.", "Stap: Bijschrift 1", "1:01 van 10:00"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(screen.handle(.key(.pageDown)) == [])
    screen.connect()
    screen.show(Self.page(2))
    #expect(Self.text(screen).contains("Nu: Bijschrift 2"))
    #expect(!Self.text(screen).contains("gestopt"))
  }

  @Test func `a question of a show that went is gone`() {
    var screen = Self.connected(Self.page(prompt: Prompt(title: "Opmerking", input: "A", hint: "Enter")))
    #expect(Self.text(screen).contains("Opmerking"))
    screen.disconnect(at: 1000)
    #expect(!Self.text(screen).contains("Opmerking"))
    #expect(screen.handle(.key(.character("q"))) == [.quit])
  }

  // MARK: Long notes

  private static var long: NotesPage {
    var page = page()
    page.notes = (1...40).map { "Alinea \($0)." }
    return page
  }

  @Test func `long notes are read to their end and back`() {
    var screen = Self.connected(Self.long)
    #expect(Self.text(screen).contains("… nog "))
    #expect(!Self.text(screen).contains("Alinea 40."))
    var seen = Self.text(screen)
    for _ in 0..<20 {
      #expect(screen.handle(.key(.control("d"))) == [])
      seen += Self.text(screen)
    }
    for paragraph in 1...40 { #expect(seen.contains("Alinea \(paragraph).")) }
    #expect(Self.text(screen).contains("Alinea 40."))
    #expect(!Self.text(screen).contains("nog "))
    // One press back shows something else at once, however often the end was asked for.
    let end = Self.text(screen)
    _ = screen.handle(.mouse(MouseEvent(.scrollUp, at: Point(x: 0, y: 0))))
    #expect(Self.text(screen) != end)
    for _ in 0..<20 { _ = screen.handle(.key(.control("u"))) }
    #expect(Self.text(screen).contains("Alinea 1."))
  }

  @Test func `another step begins at its first line, the same one stays where it was`() {
    var screen = Self.connected(Self.long)
    _ = screen.handle(.key(.control("d")))
    var changed = Self.long
    changed.notice = "Bewaard"
    screen.show(changed)
    #expect(!Self.text(screen).contains("Alinea 1."))
    changed.step = 2
    screen.show(changed)
    #expect(Self.text(screen).contains("Alinea 1."))
  }

  @Test func `a larger screen leaves no empty space behind the end`() {
    var screen = Self.connected(Self.long)
    for _ in 0..<20 { _ = screen.handle(.key(.control("d"))) }
    _ = screen.handle(.resize(Size(width: 80, height: 60)))
    let text = Self.text(screen)
    #expect(text.contains("Alinea 40."))
    #expect(text.contains("Alinea 20."))
  }

  // MARK: Everything at every size

  @Test func `every page fits every screen`() {
    var random = SeededPages()
    for _ in 0..<60 {
      var screen = NotesScreen(size: random.size)
      screen.connect()
      screen.show(random.page)
      if random.isEven { _ = screen.handle(.key(.control("c"))) }
      if random.isEven { screen.disconnect(at: 1) }
      for key in [Key.control("d"), .control("u"), .character("q")] {
        let canvas = NotesView(screen, now: random.now).canvas(
          Presentation(glyphs: GlyphSet(ascii: random.isEven, tier: .mono)))
        #expect(canvas.size == screen.size)
        _ = screen.handle(.key(key))
      }
    }
  }
}
