import Cells
import Dashboard
import TestSupport
import Testing

@testable import Presenting

/// Questions from the room in between, and the dashboard without a story.
struct DetourTests {
  @Test(arguments: ["p", "F5"]) func `one key returns to the step`(_ key: String) {
    var test = ShowTest()
    test.press("PageDown PageDown")
    test.press("6")
    #expect(test.place == nil)
    #expect(test.screen.contains("Kloosterveen"))
    #expect(test.screen.contains("p: terug naar stap 2"))
    test.press("Right l Down Down \(key)")
    #expect(test.place == "2")
    #expect(test.screen.contains("Lariks, geen jaar"))
  }

  @Test func `in the search letters are text, and F5 still returns`() {
    var test = ShowTest()
    test.press("/")
    test.type("pbq.n")
    #expect(test.show.dashboard.state.panel?.query == "pbq.n")
    test.press("F5")
    #expect(test.place == "1")
  }

  @Test func `Esc goes back through panels and then to the step`() {
    var test = ShowTest()
    test.press("7 l")
    #expect(test.show.dashboard.state.panel != nil)
    test.press("Esc")
    #expect(test.place == nil)
    test.press("Esc")
    #expect(test.place == "1")
  }

  @Test func `the remote scrolls a panel, and returns where there is none`() {
    var test = ShowTest()
    test.press("7 l PageDown")
    #expect(test.place == nil)
    test.press("Esc PageDown")
    #expect(test.place == "1")
  }

  @Test func `the screen goes blank in the dashboard, too`() {
    var test = ShowTest()
    test.press("7 b")
    #expect(test.screen.allSatisfy { $0 == "\n" })
    test.press("b")
    #expect(test.screen.contains("p: terug naar stap 1"))
  }

  @Test func `leaving by the menu asks first`() {
    var test = ShowTest()
    test.press(": s t o p Enter")
    #expect(test.effects.isEmpty)
    #expect(test.screen.contains("Stoppen met presenteren?"))
    test.press("x")
    test.press(": s t o p Enter", from: .notes)
    #expect(!test.screen.contains("Stoppen met presenteren?"))
    #expect(test.show.notesPage.prompt?.title == "Stoppen met presenteren?")
    test.press("q", from: .notes)
    #expect(test.effects == [.end])
  }

  @Test func `who searches while the screen is blank sees what is typed`() {
    var test = ShowTest()
    test.press("b /")
    test.type("b. p")
    #expect(test.show.dashboard.state.panel?.query == "b. p")
    #expect(test.screen.contains("b. p"))
  }

  @Test func `without a story the remote goes from wijk to wijk`() {
    var test = ShowTest(.dashboard)
    let numbers = (0..<11).map { _ -> Int? in
      test.press("PageDown")
      return BundledStore.whole.area(test.show.dashboard.state.area)?.number
    }
    #expect(numbers == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1])
    test.press("PageUp")
    #expect(BundledStore.whole.area(test.show.dashboard.state.area)?.number == 10)
    test.press("Esc Esc Esc F5 Esc")
    #expect(test.effects.isEmpty)
    test.press("q q")
    #expect(test.effects == [.end])
  }

  @Test func `a story is chosen from the list`() {
    var test = ShowTest(.choice, stories: [ShowTest.story])
    #expect(test.screen.contains("Een proef"))
    #expect(test.screen.contains("5 stappen, 5 minuten"))
    test.press("Enter")
    #expect(test.place == "1")
    test = ShowTest(.choice, stories: [ShowTest.story])
    test.press("Down Enter")
    #expect(test.show.scene == .free)
    test = ShowTest(.choice, stories: [ShowTest.story])
    test.press("Esc")
    #expect(test.effects == [.end])
  }

  @Test func `the list of stories does not end a show that goes on`() {
    var test = ShowTest(.dashboard, stories: [ShowTest.story])
    test.press("p Esc")
    #expect(test.effects.isEmpty)
    #expect(test.show.scene == .free)
    test.press("p q")
    #expect(test.effects.isEmpty)
    #expect(test.screen.contains("Stoppen met presenteren?"))
    test.press("q")
    #expect(test.effects == [.end])
  }

  @Test func `what is said before the story goes under its title`() {
    var test = ShowTest(.dashboard, stories: [ShowTest.story])
    test.press("n a Enter p Enter")
    #expect(test.effects.last == .keep(durably: true))
    #expect(test.show.kept.story == "Een proef")
    #expect(test.show.kept.entries.count == 1)
  }

  @Test func `the list of stories says what the show found out`() {
    var test = ShowTest(.choice, stories: [ShowTest.story])
    test.show.tell("Er is iets.")
    #expect(test.screen.contains("Er is iets."))
  }
}
