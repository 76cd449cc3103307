import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Every command can be given by key, from the list of commands and with the mouse.
@Suite struct ReachTests {
  @Test(arguments: CommandList.entries.map(\.name)) func byListAndMouse(_ name: String) throws {
    let entry = try #require(CommandList.entries.first { $0.name == name })
    guard entry.command != .openRoute(.palette) else { return }
    var dashboard = TestStore.dashboard("7 Enter :")
    for character in entry.title { _ = dashboard.handle(.key(.character(character))) }
    let frame = dashboard.frame(TestStore.presentation)
    let target = try #require(Self.target(.afterClosing(entry.command), in: dashboard))
    let point = try #require(Self.point(of: target, in: frame), "no line for \(entry.title)")

    var clicked = dashboard
    let effects = clicked.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
    var pressed = TestStore.dashboard("7 Enter")
    let key = try #require(entry.keys.first)
    #expect(effects == pressed.handle(.key(key)))
    #expect(clicked.state.visit == pressed.state.visit)
    #expect(clicked.state.notice == pressed.state.notice)
  }

  @Test func theListIsOpenedWithTheMouse() {
    let frame = TestStore.dashboard().frame(TestStore.presentation)
    #expect(Self.point(of: .openRoute(.palette), in: frame) != nil)
  }

  /// Clicks may come faster than pictures: the second is aimed at a list that is gone.
  @Test func aSecondClickOnAListThatClosedDoesNoHarm() throws {
    var dashboard = TestStore.dashboard("?", size: Size(width: 100, height: 60))
    let frame = dashboard.frame(TestStore.presentation)
    let target = try #require(Self.target(.afterClosing(.openRoute(.map(nil))), in: dashboard))
    let point = try #require(Self.point(of: target, in: frame))
    for _ in 0..<2 { _ = dashboard.handle(.mouse(MouseEvent(.press, at: point)), on: frame) }
    #expect(dashboard.state.layout == .map)
    #expect(dashboard.state.panels.isEmpty)
  }

  /// What a click on the line of a command does.
  private static func target(_ command: Command, in dashboard: Dashboard) -> Command? {
    let knowledge = Knowledge(store: TestStore.store, atlas: Atlas(TestStore.store))
    guard let panel = dashboard.state.panel, let page = dashboard.state.page(knowledge) else { return nil }
    return page.items.firstIndex { $0.command == command }.map { .openItem($0, of: panel.route) }
  }

  private static func point(of command: Command, in frame: Frame) -> Point? {
    for y in 0..<frame.canvas.size.height {
      for x in 0..<frame.canvas.size.width where frame.command(at: Point(x: x, y: y)) == command {
        return Point(x: x, y: y)
      }
    }
    return nil
  }
}
