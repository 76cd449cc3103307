import BredeWelvaart
import Testing

@testable import Presenting

/// What can be wrong with a story, and in which words it is told.
struct StoryFaultTests {
  /// A sound beginning, of three lines.
  private static let begin = "verhaal: Proef\nstap: kaart/koopwoningen\ntekst: Koop\n"

  @Test(arguments: [
    ("", "1: De naam van het verhaal ontbreekt; begin met een regel zoals 'verhaal: Mijn wijk'."),
    (begin + "text: x", "4:1: 'text' is geen sleutel van een verhaal; kies bijvoorbeeld "),
    (begin + "vrag: Waar?", "4:1: 'vrag' is geen sleutel van een verhaal; bedoelt u 'vraag'?"),
    (begin + "tekst: Nog een", "4:1: 'tekst' staat al op regel 3; haal een van de twee weg."),
    (begin + "licht:", "4:7: Achter 'licht' staat niets; vul het in of haal de regel weg."),
    (begin + "minuten: 5", "4:1: 'minuten' hoort bovenaan, boven de eerste stap; zet deze regel daar."),
    (begin + "zomaar", "4:1: Deze regel begint niet met een sleutel en een dubbele punt; "),
    (begin + "\n  los", "5:3: Deze regel springt in, maar er staat geen regel boven om bij te horen; "),
    (begin + "keuzes: a, b", "4:1: Keuzes horen bij een vraag; zet er een regel 'vraag: …' bij."),
    (begin + "stap: kaart", "4:1: Deze stap heeft geen tekst; zet er een regel 'tekst: …' onder."),
    ("tekst: x\n" + begin, "1:1: 'tekst' hoort bij een stap; schrijf er eerst een regel zoals "),
    ("minuten: 5\n" + begin, "2:1: Een verhaal begint met 'verhaal'; zet deze regel bovenaan."),
    ("verhaal: Proef", "1: Dit verhaal heeft geen stappen; begin er een met een regel zoals 'stap: kaart'."),
  ]) func `lines that are none of a story`(text: String, fault: String) {
    #expect(StoryStore.faults(text).contains { $0.hasPrefix(fault) }, "\(StoryStore.faults(text))")
  }

  @Test(arguments: ["0", "601", "-1", "tien", "1,5", "99999999999999999999"]) func `minutes`(_ text: String) {
    #expect(
      StoryStore.faults("verhaal: Proef\nminuten: \(text)\nstap: kaart\ntekst: x") == [
        "2:10: '\(text)' is geen aantal minuten; schrijf een heel getal van 1 tot en met 600."
      ])
  }

  @Test func `texts that are too long for a slide`() {
    func faults(_ key: String, _ count: Int) -> [String] {
      let text = String(repeating: "m", count: count)
      return StoryStore.faults(
        key == "verhaal"
          ? "verhaal: \(text)\nstap: kaart\ntekst: x"
          : key == "tekst"
            ? "verhaal: x\nstap: kaart\ntekst: \(text)" : Self.begin + "\(key): \(text)")
    }
    #expect(faults("verhaal", 60).isEmpty)
    #expect(faults("verhaal", 61) == ["1:10: Deze naam telt 61 tekens; maak er hooguit 60 van."])
    #expect(faults("tekst", 110).isEmpty)
    #expect(
      faults("tekst", 111) == [
        "3:8: 'tekst' telt 111 tekens en past zo niet op een dia; maak er hooguit 110 van."
      ])
    #expect(faults("vraag", 140).isEmpty)
    #expect(
      faults("vraag", 141) == [
        "4:8: 'vraag' telt 141 tekens en past zo niet op een dia; maak er hooguit 140 van."
      ])
    #expect(faults("notitie", 2000).isEmpty)
  }

  @Test(arguments: [
    ("a", "Hier staat 1 keuze; schrijf er 2 tot en met 5, met een komma ertussen."),
    ("12,5%", "Hier staat 1 keuze; schrijf er 2 tot en met 5, met een komma ertussen."),
    ("a, b, c, d, e, f", "Hier staan 6 keuzes; schrijf er 2 tot en met 5, met een komma ertussen."),
    ("a, b,", "Tussen twee komma's staat geen keuze; vul hem in of haal een komma weg."),
    ("Lariks, lariks", "De keuze 'lariks' staat er twee keer; haal er een weg."),
    (
      "a, \(String(repeating: "b", count: 41))",
      "De keuze '\(String(repeating: "b", count: 41))' telt 41 tekens; maak er hooguit 40 van."
    ),
  ]) func `choices`(text: String, fault: String) {
    #expect(StoryStore.faults(Self.begin + "vraag: Wat?\nkeuzes: \(text)") == ["5:9: \(fault)"])
  }

  @Test func `no more than 200 steps`() {
    let step = "stap: kaart\ntekst: x\n"
    #expect(StoryStore.faults("verhaal: x\n" + String(repeating: step, count: 200)).isEmpty)
    #expect(
      StoryStore.faults("verhaal: x\n" + String(repeating: step, count: 202)) == [
        "402:1: Een verhaal heeft hooguit 200 stappen en dit heeft er 202; "
          + "haal stappen weg of maak er twee verhalen van."
      ])
  }

  @Test func `all faults are told at once, in the order of the lines`() {
    let faults = StoryStore.faults(
      "verhaal: x\nlicht: wijk lariks\nstap: kaart\nlicht: wijk x\nstap: zoek\ntekst: x\n")
    #expect(faults.map { $0.prefix { $0 != " " } } == ["2:1:", "3:1:", "4:8:", "5:7:"])
  }

  @Test func `what is no text is told as such`() throws {
    func fault(_ bytes: [UInt8]) -> String {
      do throws(FaultyStory) {
        _ = try StoryReader(store: StoryStore.store).story(bytes, file: "proef")
        return ""
      } catch {
        return error.faults.map { "\($0)" }.joined(separator: "\n")
      }
    }
    #expect(
      fault(Array("verhaal: x\ntekst: ".utf8) + [0xc3])
        == "proef:2: Deze regel is geen geldige UTF-8; bewaar het bestand als UTF-8.")
    #expect(
      fault(Array("verhaal: x\n\n\0".utf8))
        == "proef:3: Hier staat een nulteken; dit is geen tekstbestand. Bewaar het als gewone tekst in UTF-8."
    )
    #expect(
      fault(Array(repeating: 0x61, count: StoryReader.byteLimit + 1))
        == "proef: Dit bestand is groter dan 256 kB; een verhaal is korter. Maak het kleiner.")
  }
}
