import Answers
import Foundation
import TestSupport
import Testing

@testable import wijkwiel

/// Every look-up in every form, as it was last read and found good: what the documents say, and of some what the
/// package adds.
///
/// `WIJKWIEL_RECORD=1 swift test --filter AnswerGolden` records them anew; read what changed.
@Suite struct AnswerGoldenTests {
  /// A question as it is typed.
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]

    init(_ line: String) {
      arguments = line.split(separator: " ").map(String.init)
    }

    /// The file's name: the words joined.
    var name: String {
      arguments.map { $0.trimmingPrefix("--") }.joined(separator: "-").replacing("/", with: "-")
    }
    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// A form and the options that ask for it.
  static let forms: [(ending: String, options: [String])] = [
    ("40.txt", ["--breedte", "40"]),
    ("80.txt", ["--breedte", "80"]),
    ("120.txt", ["--breedte", "120"]),
    ("json", ["--formaat", "json"]),
    ("csv", ["--formaat", "csv"]),
    ("nl.csv", ["--formaat", "csv", "--nederlands"]),
    ("md", ["--formaat", "markdown"]),
    ("spoken.txt", ["--lees-voor"]),
  ]

  static let cases = [
    "wijk", "wijk lariks", "lariks eenzaamheid", "pittelo eenzaamheid", "vraag wrv", "wijk assen-oost",
    "wijk Lauwers",
    "indicator eenzaamheid", "indicator moeite-met-rondkomen", "indicator trajecten-welzijn",
    "wijk pittelo --deel portret", "wijk pittelo --deel voorzieningen", "wijk pittelo --deel draagkracht",
    "wijk assen --deel voorzieningen", "zoek huisarts pittelo", "zoek eenzaam lariks",
    "bron", "bron feitenblad", "bron pittelo huisarts", "bron huisarts", "bron lariks eenzaamheid",
    "begrip wrv", "letop lariks", "letop eenzaamheid", "letop eenzaamheid-twee-definities",
    "beleid lariks --thema wonen",
    "vergelijk marsdijk kloosterveen", "vergelijk lariks peelo en assen-oost --thema samenleving",
    "rang", "rang moeite rondkomen --aantal 3", "rang onveiligheidsgevoel --omgekeerd",
    "thema", "thema veiligheid", "thema wonen", "thema gezondheid lariks", "wiel", "wiel lariks", "kaart",
    "kaart koopwoningen", "export lariks wmo",
    "mag lariks is de onveiligste wijk", "mag geen wijk heeft meer inwoners dan kloosterveen",
    "aandacht", "aandacht lariks", "dekking", "dekking buitengebied --thema wonen",
    "debat lariks veiligheid", "debat pittelo wonen", "debat gezondheid", "beloften", "beloften lariks",
    "beloften pittelo --thema wonen", "raadsvraag lariks", "raadsvraag buitengebied --thema veiligheid",
    "huishoudboekje alleenstaande",
    "toetsing", "wijk kloosterveen --deel wonen", "wijk kloosterveen --deel vooruitblik", "beleid pittelo",
    "indicator woonvraag", "indicator wachttijd-sociale-huur", "pittelo parkeren",
    "overzicht", "overzicht lariks --omgekeerd", "overzicht ervaren-gezondheid",
    "kaart rapportcijfer-parkeerplekken", "vergelijk assen drenthe nederland",
  ].map { Case($0) }

  /// Those of which the package has more than its documents.
  static let added = [
    "indicator vrijwilligerswerk", "indicator overgewicht", "wijk noorderpark", "bron rivm-2020",
    "letop cbs-monitor", "jaren ervaren-gezondheid assen", "jaren noorderpark", "jaren overgewicht",
    "wordt het beter in noorderpark",
  ].map { Case($0) }

  private static let folder = Program.root.appending(path: "Tests/WijkwielTests/Golden")

  /// The answer that the program writes, without a process of its own.
  private static func answer(_ arguments: [String]) throws -> String {
    let command = try Wijkwiel.parseAsRoot(CommandOrder(arguments).arranged)
    let inquiry: Inquiry
    switch command {
    case let lookUp as any LookUp: inquiry = lookUp.inquiry
    case let words as VraagCommand: inquiry = words.options.inquiry(WordsQuestion(words.woorden))
    default: throw Failure.usage("\(arguments) is no look-up")
    }
    let store = inquiry.package.withAdditions ? BundledStore.withAdditions : BundledStore.whole
    return try inquiry.written(store, for: .output) { store, _ in store }
  }

  @Test(arguments: cases) func isAsRecorded(_ asked: Case) throws {
    try expectRecorded(asked, file: asked.name, options: ["--zonder-aanvullingen"])
  }

  @Test(arguments: added) func isAsRecordedWithAdditions(_ asked: Case) throws {
    try expectRecorded(asked, file: "\(asked.name)-met-aanvullingen", options: [])
  }

  private func expectRecorded(_ asked: Case, file name: String, options: [String]) throws {
    for form in Self.forms {
      let answer = try Self.answer(asked.arguments + form.options + options)
      let file = Self.folder.appending(path: "\(name).\(form.ending)")
      if ProcessInfo.processInfo.environment["WIJKWIEL_RECORD"] != nil {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(answer.utf8).write(to: file)
        continue
      }
      let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      let isSame = recorded == answer
      #expect(isSame, "\(file.lastPathComponent) is not what \(asked) answers")
    }
  }

  @Test(arguments: forms.map(\.ending)) func theProgramItselfWritesTheSame(_ ending: String) throws {
    let form = try #require(Self.forms.first { $0.ending == ending })
    for line in ["wijk lariks", "pittelo eenzaamheid", "zoek eenzaam lariks"] {
      let arguments = Case(line).arguments + form.options + ["--zonder-aanvullingen"]
      let result = try Program.run(arguments)
      #expect(result.status == 0)
      let isSame = try result.output == Self.answer(arguments)
      #expect(isSame, "\(arguments)")
    }
  }

  @Test func nothingRecordedIsForgotten() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = Self.cases.map(\.name) + Self.added.map { "\($0.name)-met-aanvullingen" }
    let expected = Set(names.flatMap { name in Self.forms.map { "\(name).\($0.ending)" } })
    #expect(Set(files) == expected)
  }

  @Test(arguments: cases) func textStaysWithinItsWidth(_ asked: Case) throws {
    for width in [40, 80, 120] {
      let file = Self.folder.appending(path: "\(asked.name).\(width).txt")
      let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
      #expect(lines.allSatisfy { $0.last != " " })
    }
  }
}
