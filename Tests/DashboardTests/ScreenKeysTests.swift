import Cells
import Testing

@testable import Dashboard

/// The keys that a screen says it has do something there, and none is listed that does not.
@Suite struct ScreenKeysTests {
  private static func names(_ keys: String) -> Set<String> {
    let dashboard = TestStore.dashboard(keys)
    let (state, knowledge) = (dashboard.state, dashboard.knowledge)
    let screen = ScreenKeys(state: state, knowledge: knowledge, page: state.page(knowledge))
    return Set(screen.entries.map(\.name))
  }

  @Test func aScreenHasItsOwnKeys() {
    #expect(Self.names("").isSuperset(of: ["volgend-deel", "tegels", "wielvorm", "markeer", "sluit"]))
    #expect(Self.names("").isDisjoint(with: ["terug", "filter", "wis-filter", "gemeente"]))
    #expect(!Self.names("").contains("naast-elkaar"))
    #expect(Self.names("7 v").isSuperset(of: ["terug", "gemeente", "naast-elkaar"]))
    #expect(!Self.names("7 v 6 V").contains("naast-elkaar"))
    #expect(Self.names("k").isDisjoint(with: ["wielvorm"]))
    #expect(Self.names("B").isSuperset(of: ["filter", "wijk-1", "links"]))
    #expect(Self.names("B f Down Enter").contains("wis-filter"))
    #expect(Self.names("h").isDisjoint(with: ["filter", "wijk-1", "links", "vergelijk-anders"]))
    #expect(Self.names("/").isDisjoint(with: ["zoek", "opdrachten", "hulp", "sluit", "wis-alles"]))
    #expect(Self.names("/ a").isSuperset(of: ["wis-alles", "wis-woord", "terug", "verder"]))
  }

  @Test func theListShowsThemAndClicksWork() {
    var dashboard = TestStore.dashboard("7 Enter F2", size: Size(width: 100, height: 60))
    let frame = dashboard.frame(TestStore.presentation)
    #expect(frame.canvas.plainText.contains("Toetsen van dit scherm"))
    #expect(frame.command(at: Point(x: 0, y: 5)) == .back)
    _ = dashboard.handle(.mouse(MouseEvent(.press, at: Point(x: 0, y: 5))), on: frame)
    #expect(dashboard.state == TestStore.dashboard("7 Enter", size: Size(width: 100, height: 60)).state)
  }
}
