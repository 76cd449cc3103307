import Foundation
import Testing

/// Pictures of single screens.
@Suite struct BeeldTests {
  @Test func drawsTheScreenThatKeysLeadTo() throws {
    let result = try Program.run(["beeld", "--maat", "100x30", "--toetsen", "7 Enter"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 31)
    #expect(lines[1].hasPrefix(" Lariks  wijk 7"))
    #expect(lines[29].hasSuffix("wijk/lariks"))
  }

  @Test func aRouteLeadsToTheSameScreenAsKeys() throws {
    let byKeys = try Program.run(["beeld", "--toetsen", "7 w"])
    let byRoute = try Program.run(["beeld", "--open", "wiel/lariks"])
    // Only the pane with the cursor may differ, and here that is the same.
    #expect(byKeys.output == byRoute.output)
  }

  @Test func stopsAtAQuittingKey() throws {
    #expect(try Program.run(["beeld", "--toetsen", "q 7"]).output == Program.run(["beeld"]).output)
  }

  @Test(arguments: ["0x0", "1x1"]) func smallestSizesAreDrawn(_ size: String) throws {
    #expect(try Program.run(["beeld", "--maat", size]).status == 0)
  }

  @Test func asciiIsASCII() throws {
    let result = try Program.run(["beeld", "--ascii", "--maat", "160x45", "--toetsen", "7"])
    #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func monoHasNoColours() throws {
    let result = try Program.run(["beeld", "--kleuren", "mono", "--formaat", "ansi"])
    #expect(result.output.contains("\u{1b}["))
    let colours = result.output.matches(of: /\x{1b}\[[0-9;]*\b(3[0-9]|4[0-9]|9[0-9]|10[0-7])\b[0-9;]*m/)
    #expect(colours.isEmpty)
  }

  @Test func svgIsXML() throws {
    let result = try Program.run(["beeld", "--formaat", "svg", "--toetsen", "7"])
    #expect(result.output.hasPrefix("<svg "))
    #expect(result.output.hasSuffix("</svg>\n"))
  }

  @Test(arguments: [
    (["--maat", "10"], "De waarde '10' past niet bij '--maat <BxH>'"),
    (["--maat", "9999x1"], "past niet bij '--maat <BxH>'"),
    (["--toetsen", "Foo"], "de toets 'Foo' bestaat niet"),
    (["--open", "wijk/nergens"], "het scherm 'wijk/nergens' bestaat niet"),
    (["--kleuren", "7"], "past niet bij '--kleuren <aantal>'"),
    (["--onzin"], "Onbekende optie '--onzin'"),
    (["onzin"], "Dit hoort er niet bij: 'onzin'"),
  ]) func wrongUseIsStatus64(_ arguments: [String], _ message: String) throws {
    let result = try Program.run(["beeld"] + arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message))
  }
}
