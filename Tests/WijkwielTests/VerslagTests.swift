import Foundation
import Presenting
import Testing

@testable import wijkwiel

/// The command that reports what rooms said.
@Suite struct VerslagTests {
  /// A home with what was kept of some shows.
  private struct Home {
    let temporary: TemporaryFolder
    var folder: RemarkFolder { RemarkFolder(path: temporary.url.path + "/wijkwiel") }

    init() throws {
      temporary = try TemporaryFolder()
    }

    /// Keeps a show with one remark.
    func keep(_ story: String, _ clock: String, _ remark: String = "Wat een cijfer") {
      var book = RemarkBook(story: story, started: clock)
      book.entries = [
        RemarkBook.Entry(
          time: clock, step: 1, caption: "Begin", route: "overzicht", area: nil, indicator: nil,
          content: .remark(remark, isFinished: true))
      ]
      var file = RemarkFile(started: Moment(seconds: 0, clock: clock), in: folder)
      #expect(file.keep(book, durably: false) == nil)
    }

    func write(_ text: String, to name: String) throws {
      try folder.make()
      try Data(text.utf8).write(to: URL(filePath: folder.path(of: name)))
    }

    func run(_ arguments: String...) throws -> Program.Result { try run(arguments) }

    func run(_ arguments: [String]) throws -> Program.Result {
      try Program.run(["verslag"] + arguments, environment: ["XDG_DATA_HOME": temporary.url.path])
    }
  }

  @Test func `without a name it is of the latest show`() throws {
    let home = try Home()
    home.keep("Assen in tien minuten", "2026-03-14 20:15")
    home.keep("Twee wijken", "2026-03-14 20:15", "De laatste")
    home.keep("Vergrijzing", "2025-12-31 09:00")
    let result = try home.run()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.hasPrefix("# Wat de zaal zei: Twee wijken\n\n14 maart 2026, 20:15 uur. 1 opmerking.\n"))
    #expect(result.output.contains("> De laatste\n"))
  }

  @Test func `rooms of different days stand beside the figure`() throws {
    let home = try Home()
    let question = """
      handen: Waar is rondkomen het moeilijkst?
      stap: 2
      gebied: WK010601
      indicator: moeite-met-rondkomen
      keuze: Lariks
      aantal: %a
      keuze: Peelo
      aantal: %b

      """
    func write(_ day: String, _ first: String, _ second: String) throws {
      let hands = question.replacing("%a", with: first).replacing("%b", with: second)
      try home.write("zaal: Proef\nbegonnen: \(day) 20:15\n\n\(hands)", to: "zaal-\(day)-2015.txt")
    }
    #expect(try home.run("--vergelijk").status == 1)
    try write("2026-03-14", "12", "4")
    try write("2026-04-02", "1", "2")
    let result = try home.run("--vergelijk")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output.hasPrefix(
        "# De zaal tegenover het cijfer\n\n## Waar is rondkomen het moeilijkst?\n\n**Moeite met rondkomen in Lariks: 27%"
      ))
    #expect(
      result.output.contains(
        """
        | keuze | 14 maart 2026, 20:15 uur | 2 april 2026, 20:15 uur | het cijfer |
        | --- | ---: | ---: | ---: |
        | Lariks | 12 (75%) | 1 (33%) | 27% (geen jaar) |
        | Peelo | 4 (25%) | 2 (67%) | 21% (geen jaar) |
        | **samen** | **16** | **3** |  |
        """))
    #expect(result.output.contains("## Bron"))
    #expect(
      try home.run("14", "maart", "2026", "--vergelijk").output.contains(
        "| keuze | 14 maart 2026, 20:15 uur | het cijfer |"))
  }

  @Test func `the list names them from the first to the last`() throws {
    let home = try Home()
    home.keep("Assen in tien minuten", "2026-03-14 20:15")
    home.keep("", "2026-03-14 20:15")
    home.keep("Vergrijzing", "2025-12-31 09:00")
    #expect(
      try home.run("--lijst").output == """
        2025-12-31-0900    31 december 2025, 09:00 uur: Vergrijzing (1 opmerking)
        2026-03-14-2015    14 maart 2026, 20:15 uur: Assen in tien minuten (1 opmerking)
        2026-03-14-2015-2  14 maart 2026, 20:15 uur: zonder verhaal (1 opmerking)

        """)
  }

  @Test(arguments: [
    ("vergrijzing", "Vergrijzing"), ("31 december", "Vergrijzing"), ("2025", "Vergrijzing"),
    ("2026-03-14-2015", "Assen in tien minuten"), ("2026-03-14-2015-2", "Twee wijken"),
    ("TWEE", "Twee wijken"),
  ]) func `a name, a date or a story chooses one`(words: String, story: String) throws {
    let home = try Home()
    home.keep("Assen in tien minuten", "2026-03-14 20:15")
    home.keep("Twee wijken", "2026-03-14 20:15")
    home.keep("Vergrijzing", "2025-12-31 09:00")
    let result = try home.run(words)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# Wat de zaal zei: \(story)\n"))
  }

  @Test func `a show that was started again is not lost from the report`() throws {
    let home = try Home()
    home.keep("Assen", "2026-03-14 09:00", "Ander verhaal")
    home.keep("Twee wijken", "2026-03-13 20:15", "Andere dag")
    home.keep("Twee wijken", "2026-03-14 20:15", "Voor de pauze")
    home.keep("Twee wijken", "2026-03-14 20:15", "Na de pauze")
    home.keep("Twee wijken", "2026-03-14 21:05", "Tot slot")
    func parts(_ arguments: String...) throws -> [String] {
      let result = try home.run(arguments)
      #expect(result.status == 0)
      return result.output.split(separator: "\n").map(String.init).filter {
        $0.hasPrefix("# ") || $0.hasPrefix("> ")
      }
    }
    let title = "# Wat de zaal zei: Twee wijken"
    let evening = [title, "> Voor de pauze", title, "> Na de pauze", title, "> Tot slot"]
    let day = ["# Wat de zaal zei: Assen", "> Ander verhaal"] + evening
    #expect(try parts() == evening)
    #expect(try parts("14", "maart", "2026") == day)
    #expect(try parts("2026-03-14") == day)
    #expect(try parts("2026-03-14-2015") == [title, "> Voor de pauze"])
    #expect(try home.run(["4", "maart"]).status == 1)
  }

  @Test func `of several days the user chooses, and of none it says so`() throws {
    let home = try Home()
    home.keep("Assen in tien minuten", "2025-03-14 20:15")
    home.keep("Twee wijken", "2026-03-14 20:15")
    let several = try home.run("14", "maart")
    #expect(several.status == 2)
    #expect(several.output.isEmpty)
    #expect(
      several.errors == """
        wijkwiel: ‘14 maart’ past bij meer keren; kies er een:
          2025-03-14-2015  14 maart 2025, 20:15 uur: Assen in tien minuten (1 opmerking)
          2026-03-14-2015  14 maart 2026, 20:15 uur: Twee wijken (1 opmerking)

        """)
    let none = try home.run("15", "maart")
    #expect(none.status == 1)
    #expect(
      none.errors
        == "wijkwiel: er is niets bewaard van ‘15 maart’; wijkwiel verslag --lijst noemt wat er is.\n")
  }

  @Test(arguments: [[], ["--lijst"], ["maart"]]) func `where nothing was kept it says so`(arguments: [String])
    throws
  {
    let home = try Home()
    for isThere in [false, true] {
      if isThere { try home.folder.make() }
      let result = try Program.run(
        ["verslag"] + arguments, environment: ["XDG_DATA_HOME": home.temporary.url.path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("wijkwiel: er is nog niets bewaard in \(home.folder.path). "))
    }
  }

  @Test func `what cannot be read is told and the rest is reported`() throws {
    let home = try Home()
    try home.write(
      "zaal: Assen\nbegonnen: 2026-03-14 20:15\n\nopmerking: Eén\nsfeer: goed\n\nonzin\nopmerking: Twee\n\u{7}",
      to: "zaal-2026-03-14-2015.txt")
    let result = try home.run()
    #expect(result.status == 0)
    #expect(
      result.errors == """
        zaal-2026-03-14-2015.txt:5: ‘sfeer’ is hier geen bekend woord; kijk of het goed geschreven is.
        zaal-2026-03-14-2015.txt:7: Hier hoort een woord met een dubbele punt te staan, zoals ‘opmerking:’.
        De rest is wel gelezen.

        """)
    #expect(result.output.contains("> Eén\n\n> Twee\n"))
  }

  @Test func `strange things in the folder are no reason to stop`() throws {
    let home = try Home()
    home.keep("Assen", "2026-03-14 20:15")
    try home.write("", to: "zaal-2027-01-01-0000.txt")
    try home.write("zaal: half", to: "zaal-2027-01-01-0001.txt.nieuw")
    try home.write("zaal: van een ander", to: "verhaal.txt")
    #expect(mkfifo(home.folder.path(of: "zaal-buis.txt"), 0o600) == 0)
    #expect(mkdir(home.folder.path(of: "zaal-map.txt"), 0o700) == 0)
    #expect(symlink("/bestaat/niet", home.folder.path(of: "zaal-los.txt")) == 0)
    let list = try home.run("--lijst")
    #expect(list.status == 0)
    #expect(list.output == "2026-03-14-2015  14 maart 2026, 20:15 uur: Assen (1 opmerking)\n")
    #expect(list.errors.contains("zaal-buis.txt: Dit is geen gewoon bestand"))
    #expect(list.errors.contains("zaal-map.txt: Dit is geen gewoon bestand"))
    let report = try home.run()
    #expect(report.status == 0)
    #expect(report.errors.isEmpty)
  }

  @Test func `a show that is being kept can be reported at any moment`() async throws {
    let home = try Home()
    let folder = home.folder
    home.keep("Assen", "2026-03-14 20:15", "Opmerking 0")
    let writer = Task.detached {
      var book = RemarkBook(story: "Later", started: "2026-03-14 20:16")
      var file = RemarkFile(started: Moment(seconds: 0, clock: "2026-03-14 20:16"), in: folder)
      while !Task.isCancelled, book.entries.count < 3000 {
        book.entries.append(
          RemarkBook.Entry(
            time: "", step: 1, caption: "", route: "", area: nil, indicator: nil,
            content: .remark("Opmerking \(book.entries.count)", isFinished: true)))
        #expect(file.keep(book, durably: false) == nil)
      }
    }
    for _ in 0..<15 {
      let result = try home.run()
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      let remarks = result.output.split(separator: "\n").filter { $0.hasPrefix("> ") }
      #expect(!remarks.isEmpty)
      #expect(remarks == remarks.indices.map { "> Opmerking \($0)" })
    }
    writer.cancel()
    await writer.value
  }
}
