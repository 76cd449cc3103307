import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The debate card and what is promised for figures, as screens: the way there, and what they show.
@Suite struct DebatePagesTests {
  @Test(arguments: [
    ("overzicht/lariks", "D", "debat/lariks/gezondheid"),
    ("thema/veiligheid/lariks", "D", "debat/lariks/veiligheid"),
    ("dekking/pittelo/wonen", "D", "debat/pittelo/wonen"),
    ("debat/lariks/veiligheid", "Tab", "debat/lariks/milieu"),
    ("debat/lariks/veiligheid", "3", "debat/pittelo/veiligheid"),
    ("debat/lariks/veiligheid", "g", "debat/assen/veiligheid"),
    ("debat/lariks/veiligheid", "Enter", "indicator/onveiligheidsgevoel"),
    ("debat/lariks/veiligheid", "Down Down Enter", "letop/onveiligheid-drie-vragen"),
    ("overzicht", "A", "beloften"), ("overzicht/lariks", "A", "beloften/lariks"),
    ("beloften", "7", "beloften/lariks"),
    ("beloften/lariks", "Enter", "indicator/onveiligheidsgevoel"),
  ]) func keysLeadThereAndOn(_ start: String, _ keys: String, _ route: String) {
    #expect(PageText.open(start, keys).address == route)
  }

  @Test func aCardFitsTheSmallestScreen() throws {
    let text = PageText(PageText.open("debat/lariks/veiligheid", size: Size(width: 80, height: 24))).all
    for words in [
      "Voelt zich weleens onveilig: 38% (geen jaar)", "Woonzorgrapport", "54,0 per 1.000 inwoners (2024)",
      "Vergelijk ze niet.", "geen actie over Veiligheid", "geen eerder", "Overlast en veiligheid",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: [60, 80, 100, 132]) func aFigureKeepsItsSource(_ width: Int) {
    let text = PageText(PageText.open("debat/pittelo/wonen", size: Size(width: width, height: 30)))
    #expect(text.all.components(separatedBy: "Woonzorgrapport").count > 3)
  }

  @Test func theCardFollowsWhatFiguresAreHeldAgainst() {
    let text = PageText(PageText.open("debat/lariks/gezondheid", "r", size: Size(width: 120, height: 30)))
    #expect(text.all.contains("dan het midden van de wijken"))
  }

  @Test func whatIsPromisedSaysWhatItIs() throws {
    let probe = try PanelProbe("beloften/lariks")
    let items = probe.items(under: "Last van hitte").map(\.words)
    #expect(items.first == "Assen: 8% (geen jaar), hoger dan Drenthe (7%): ongunstiger")
    #expect(items.dropFirst().first?.hasPrefix("Wens (2018): ") == true)
    #expect(items.last?.hasPrefix("Voorbij (25 mei 2023): ") == true)
  }

  @Test func aThemeNarrowsItDown() throws {
    let probe = try PanelProbe("beloften", "f Down Down Enter")
    #expect(probe.page?.note == "alle wijken en Assen · Gezondheid")
    #expect(
      probe.items(under: "Ongunstig en ver af, en geen actie").allSatisfy {
        $0.figure?.indicator == "ervaren-gezondheid"
      })
  }
}
