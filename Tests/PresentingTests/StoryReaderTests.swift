import BredeWelvaart
import Dashboard
import Testing

@testable import Presenting

/// What is read from the text of a story.
struct StoryReaderTests {
  @Test func `a story is read with everything in it`() throws {
    let story = try StoryStore.story(
      """
      # Een regel die niets zegt.
      verhaal: Proef
      minuten: 10

      stap: kaart/moeite-met-rondkomen
      tekst: In Lariks
        het meest
      licht: wijk 7
      vraag: Waar?
      keuzes: Lariks,Peelo , 12,5%

      notitie: Eerst dit.
      notitie: Dan dat.
      stap: wiel/marsdijk
      tekst: Marsdijk
      licht: segment ervaren-gezondheid ontwikkeling
      STAP: indicator/vitaliteitstrede-2
      tekst: Drenthe
      licht: cijfer vitaliteitstrede-2 drenthe
      """, file: "een/map/mijn-proef.txt")
    let expected = Story(
      name: "mijn-proef", title: "Proef", minutes: 10,
      steps: [
        Story.Step(
          route: .map("moeite-met-rondkomen"), caption: "In Lariks het meest", spotlight: .area("WK010601"),
          question: "Waar?", choices: ["Lariks", "Peelo", "12,5%"], notes: ["Eerst dit.", "Dan dat."]),
        Story.Step(
          route: .wheel("WK010607"), caption: "Marsdijk",
          spotlight: .segment("ervaren-gezondheid", .trend)),
        Story.Step(
          route: .indicator("vitaliteitstrede-2"), caption: "Drenthe",
          spotlight: .figure(Figure(indicator: "vitaliteitstrede-2", area: "PV22"))),
      ])
    #expect(story == expected)
  }

  @Test func `a mark of the byte order and Windows lines are no faults`() throws {
    let story = try StoryStore.story(
      "\u{feff}verhaal: Proef\r\n\r\nstap: kaart\r\ntekst: De\r\n\tkaart\r\n")
    #expect(story.steps.map(\.caption) == ["De kaart"])
  }

  @Test func `a segment is that of the outer ring unless said otherwise`() throws {
    let story = try StoryStore.story(
      "verhaal: x\nstap: wiel\ntekst: x\nlicht: segment onveiligheid\nstap: wiel\ntekst: x\n"
        + "licht: segment onveiligheid positie\n")
    #expect(story.steps.map(\.spotlight) == Array(repeating: .segment("onveiligheid", .position), count: 2))
  }

  @Test func `the name of a story is that of its file`() {
    #expect(StoryReader.name(ofFile: "verhalen/twee-wijken.txt") == "twee-wijken")
    #expect(StoryReader.name(ofFile: "twee-wijken") == "twee-wijken")
    #expect(StoryReader.name(ofFile: "") == "")
  }
}
