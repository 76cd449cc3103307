import BredeWelvaart
import TestSupport
import Testing

@testable import Presenting

/// The file form of what the room said.
@Suite struct RemarkTextTests {
  @Test func `the file reads as a list of what was said`() {
    var book = RemarkBook(story: "Twee wijken, twee werelden", started: "2026-03-14 20:15")
    book.entries = [
      .sample(.remark("Waarom: de bus rijdt niet", isFinished: false), area: "WK010601"),
      .sample(
        .hands(.init(question: "Wie herkent dit?", options: [.init(name: "Ja", count: 12)])), step: nil),
    ]
    #expect(
      book.text == """
        # Wat de zaal zei. Een verslag ervan geeft: wijkwiel verslag
        zaal: Twee wijken, twee werelden
        begonnen: 2026-03-14 20:15

        opmerking: Waarom: de bus rijdt niet
        af: nee
        tijd: 2026-03-14 20:31
        stap: 3
        bij: Eenzaamheid
        scherm: kaart/eenzaamheid
        gebied: WK010601

        handen: Wie herkent dit?
        keuze: Ja
        aantal: 12
        tijd: 2026-03-14 20:31
        bij: Eenzaamheid
        scherm: kaart/eenzaamheid


        """)
  }

  @Test(arguments: 0..<300) func `what is written is read the same`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let book = RemarkBook.random(&random, words: ["a", "#", ":", "é", "1.", "opmerking:", "👩‍👧", "  x"])
    let reading = RemarkReading(book.text, file: "zaal.txt")
    #expect(reading.book == book)
    #expect(reading.faults.isEmpty)
  }

  @Test(arguments: 0..<300) func `whatever was typed, nothing gets lost or mixed up`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let book = RemarkBook.random(
      &random,
      words: [
        "\n", "\r\n", "\n\nopmerking: x", "\u{2028}", " ", "\u{1b}[2J", "\u{301}", "\u{200d}", "\0",
        "aantal: 3", "",
      ])
    let reading = RemarkReading(book.text, file: "zaal.txt")
    #expect(reading.faults.isEmpty)
    #expect(RemarkReading(reading.book.text, file: "zaal.txt").book == reading.book)
    #expect(reading.book.entries.map(\.content.shape) == book.entries.map(\.content.shape))
  }

  @Test(arguments: 0..<300) func `a text in pieces is read without a trap`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lines = RemarkBook.random(&random, words: ["a"]).text.split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    let strange = [
      "", "los", "  verder", "keuze: x", "aantal: -1", "stap: 99999999999999999999", "af: x", "zaal: y",
    ]
    for _ in 0..<4 {
      let place = lines.indices.randomElement(using: &random) ?? 0
      if Bool.random(using: &random) { lines.remove(at: place) } else { lines.swapAt(place, 0) }
      lines.append(strange.randomElement(using: &random) ?? "")
    }
    let reading = RemarkReading(lines.joined(separator: "\n"), file: "zaal.txt")
    #expect(reading.faults == reading.faults.sorted())
    #expect(RemarkReading(reading.book.text, file: "zaal.txt").book == reading.book)
  }

  @Test func `what cannot be read is told with its line and the rest is kept`() {
    let reading = RemarkReading(
      """
      zaal: Assen
      begonnen: 2026-03-14 20:15
      zaal: nog een
      gewoon een zin

      opmerking: Eén
      aantal: 3
      stap: drie
      sfeer: goed
      tijd: 20:31
      tijd: 20:32

      keuze: Ja

      handen: Twee
      af: nee
      aantal: 4
      keuze: Ja
      aantal: veel
      aantal: 5
      aantal: 6
      opmerking: Drie
      af: misschien
      """, file: "zaal.txt")
    #expect(
      reading.faults.map(\.description) == [
        "zaal.txt:3: ‘zaal’ staat er twee keer; alleen de eerste telt.",
        "zaal.txt:4: Hier hoort een woord met een dubbele punt te staan, zoals ‘opmerking:’.",
        "zaal.txt:7: ‘aantal’ hoort hier niet.",
        "zaal.txt:8:7: Bij ‘stap’ hoort een getal van 0 tot en met 99999.",
        "zaal.txt:9: ‘sfeer’ is hier geen bekend woord; kijk of het goed geschreven is.",
        "zaal.txt:11: ‘tijd’ staat er twee keer; alleen de eerste telt.",
        "zaal.txt:13: ‘keuze’ hoort onder een ‘opmerking’ of ‘handen’, zonder lege regel ertussen.",
        "zaal.txt:16: ‘af’ hoort hier niet.",
        "zaal.txt:17: ‘aantal’ hoort hier niet.",
        "zaal.txt:19:9: Bij ‘aantal’ hoort een getal van 0 tot en met 99999.",
        "zaal.txt:21: ‘aantal’ staat er twee keer; alleen de eerste telt.",
        "zaal.txt:23:5: Bij ‘af’ hoort ja of nee.",
      ])
    #expect(reading.book.story == "Assen")
    #expect(reading.book.entries.map(\.time) == ["20:31", "", ""])
    #expect(
      reading.book.entries.map(\.content) == [
        .remark("Eén", isFinished: true),
        .hands(.init(question: "Twee", options: [.init(name: "Ja", count: 5)])),
        .remark("Drie", isFinished: true),
      ])
  }

  @Test func `a text of something else says so`() {
    #expect(RemarkReading("", file: "x").faults.count == 1)
    #expect(RemarkReading("", file: "x").book.entries.isEmpty)
  }
}
