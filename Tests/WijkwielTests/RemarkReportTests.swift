import BredeWelvaart
import Foundation
import Presenting
import Testing

@testable import wijkwiel

/// The report of what a room said, with the program's own package.
@Suite struct RemarkReportTests {
  private static func entry(
    _ content: RemarkBook.Entry.Content, step: Int? = nil, caption: String = "", route: String = "overzicht",
    area: Area.Code? = nil, indicator: Indicator.ID? = nil
  ) -> RemarkBook.Entry {
    RemarkBook.Entry(
      time: "", step: step, caption: caption, route: route, area: area, indicator: indicator, content: content
    )
  }

  private static func report(_ entries: [RemarkBook.Entry], story: String = "") throws -> String {
    var book = RemarkBook(story: story, started: "2026-03-14 20:15")
    book.entries = entries
    return RemarkReport(book, try PackageChoice(folder: nil, withAdditions: false).load(.figures)).text
  }

  @Test func `under each step stands its figure, and what was said of it`() throws {
    let lariks: (Area.Code, Indicator.ID) = ("WK010601", "eenzaamheid")
    let report = try Self.report(
      [
        Self.entry(
          .remark("Bij 2.", isFinished: true), step: 2, caption: "Hoe gezond?", area: "WK010608",
          indicator: "ervaren-gezondheid"),
        Self.entry(
          .remark("De bus rijdt niet", isFinished: true), step: 1, caption: "Eenzaamheid", area: lariks.0,
          indicator: lariks.1),
        Self.entry(
          .hands(
            .init(
              question: "Herkent u dit?", options: [.init(name: "Ja", count: 12), .init(name: "Nee | nooit")])
          ),
          step: 1, caption: "Eenzaamheid", area: lariks.0, indicator: lariks.1),
        Self.entry(
          .remark("Ook hier", isFinished: true), caption: "Lariks", route: "wijk/lariks", area: lariks.0),
        Self.entry(
          .remark("En de", isFinished: false), step: 1, caption: "Eenzaamheid", area: lariks.0,
          indicator: lariks.1),
        Self.entry(.remark(" ", isFinished: false), step: 3),
      ], story: "Twee *werelden*")
    #expect(
      report == """
        # Wat de zaal zei: Twee \\*werelden\\*

        14 maart 2026, 20:15 uur. 4 opmerkingen en 1 keer handen geteld.

        ## Stap 1: Eenzaamheid

        **Enigszins tot (zeer) sterk eenzaam in Lariks: 56% (2022).** Hoger dan Assen (48%): ongunstiger. \
        \\[1\\] \\[n1\\] \\[a\\]

        > De bus rijdt niet

        **Herkent u dit?**

        | keuze | handen |
        | --- | ---: |
        | Ja | 12 |
        | Nee \\| nooit | 0 |
        | **samen** | **12** |

        > En de *(niet afgemaakt)*

        ## Stap 2: Hoe gezond?

        **Ervaren gezondheid goed of zeer goed in Kloosterveen: 76% (2022).** Hoger dan Assen (69%): \
        gunstiger. Gedeeld hoogste van 10, gunstigst. \\[2\\] \\[n2\\]

        > Bij 2.

        ## Buiten het verhaal

        **Lariks, wijk 7 van Assen.**

        > Ook hier

        ## Let op

        \\[a\\] Eenzaamheid: twee definities. 12,6% is ernstig of zeer ernstig eenzaam (feitenblad). 48% \
        is minstens enigszins eenzaam (woonzorgrapport). Dat zijn twee verschillende maten.

        ## Noten

        \\[n1\\] Jaar volgens figuur 17 in De inwoner (RIVM, 2022).  
        \\[n2\\] Jaar volgens de kaarten in het hoofdstuk De inwoner (RIVM, 2022).

        ## Bronnen

        \\[1\\] Onderzoeksrapport voor de woonzorgvisie Assen (2025), De inwoner, Eenzaamheid  
        \\[2\\] Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst

        """)
  }

  @Test func `what all figures share needs no mark`() throws {
    let report = try Self.report([
      Self.entry(
        .remark("Toch", isFinished: true), caption: "Gezond", area: "WK010601",
        indicator: "ervaren-gezondheid")
    ])
    #expect(report.hasPrefix("# Wat de zaal zei\n\n14 maart 2026, 20:15 uur. 1 opmerking.\n\n**Ervaren "))
    #expect(
      report.hasSuffix(
        "## Bron\n\nOnderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst\n"
      ))
    #expect(!report.contains("\\["))
  }

  @Test func `a figure for each wijk, and one that there is not, say so`() throws {
    let report = try Self.report([
      Self.entry(.remark("Een", isFinished: true), route: "kaart/inwoners", indicator: "inwoners"),
      Self.entry(
        .remark("Twee", isFinished: true), route: "kaart/eenzaamheid", area: "WK010606",
        indicator: "eenzaamheid"),
    ])
    #expect(report.contains("2 opmerkingen.\n\n**Aantal inwoners (2024).** De wijken lopen van "))
    #expect(
      report.contains(
        "**Enigszins tot (zeer) sterk eenzaam in Peelo.** Geen cijfer: de documenten geven er geen."))
  }

  @Test func `what the data does not know is said, and the words are kept`() throws {
    let report = try Self.report([
      Self.entry(.remark("Elders", isFinished: true), area: "WK999999", indicator: "eenzaamheid"),
      Self.entry(.remark("Nergens", isFinished: true), indicator: "bestaat-niet"),
      Self.entry(.remark("Zomaar", isFinished: true)),
    ])
    #expect(report.components(separatedBy: "Dit ging over iets wat niet in de gegevens staat.").count == 3)
    for word in ["> Elders", "> Nergens", "> Zomaar"] { #expect(report.contains(word)) }
    #expect(!report.contains("## Bron"))
  }

  @Test func `nothing said is a report too`() throws {
    #expect(try Self.report([]) == "# Wat de zaal zei\n\n14 maart 2026, 20:15 uur. Niets gezegd.\n")
    var book = RemarkBook(story: "", started: "")
    book.entries = [Self.entry(.hands(.init(question: "", options: [.init(name: "ja", count: 1)])), step: 9)]
    #expect(
      RemarkReport(book, try PackageChoice(folder: nil, withAdditions: false).load(.figures)).text.contains(
        "Datum onbekend. 1 keer handen geteld.\n\n## Stap 9\n\n**Handen geteld**\n\n| keuze |"))
  }
}
