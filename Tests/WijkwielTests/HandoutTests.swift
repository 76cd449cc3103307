import Foundation
import Testing

/// Hand-outs as the program gives them.
@Suite struct HandoutTests {
  @Test(arguments: ["wiel lariks", "kaart", "wijk lariks", "vergelijk marsdijk kloosterveen"])
  func fourQuestionsHaveAPicture(_ question: String) throws {
    let arguments = question.split(separator: " ").map(String.init)
    let picture = try Program.run(arguments + ["--formaat", "svg"])
    #expect(picture.status == 0)
    #expect(picture.output.hasPrefix("<?xml"))
    let page = try Program.run(arguments + ["--formaat", "html"])
    #expect(page.status == 0)
    #expect(page.output.contains("<svg ") && page.output.contains("<table"))
  }

  @Test(arguments: [
    "begrip wrv", "bron feitenblad", "rang eenzaamheid", "zoek huisarts", "wijk", "thema wonen",
  ])
  func everyLookUpHasAPage(_ question: String) throws {
    let result = try Program.run(question.split(separator: " ").map(String.init) + ["--formaat", "html"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<!DOCTYPE html>") && !result.output.contains("<svg"))
  }

  @Test(arguments: [
    ("rang eenzaamheid", 64), ("wijk", 64), ("wijk lariks --deel portret", 64), ("lariks eenzaamheid", 64),
    ("wijk lariks eenzaamheid", 64), ("wiel Zwolle", 1), ("kaart onzinwoord", 1), ("vergelijk lariks", 0),
    ("vergelijk assen nederland drenthe lariks peelo pittelo centrum", 64), ("wiel noord", 2),
  ])
  func whatHasNoPictureSaysSo(_ question: String, _ status: Int32) throws {
    let result = try Program.run(question.split(separator: " ").map(String.init) + ["--formaat", "svg"])
    #expect(result.status == status, "\(result.errors)")
    #expect(result.output.isEmpty == (status != 0))
    #expect(result.errors.isEmpty == (status == 0))
  }

  /// In a real browser, where there is one; `sh scripts/needs chromium` installs it.
  @Test(.enabled(if: Browser.isThere)) func aBrowserFindsNothingWrong() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "scripts/check-handouts", Program.url.path]
    process.currentDirectoryURL = Program.root
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
  }
}

/// Chromium, by the names that `scripts/check-handouts` looks for.
enum Browser {
  static var isThere: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome"].contains { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }
}
