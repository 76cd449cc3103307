import Testing

@testable import Presenting

/// Text in lines of `sleutel: waarde`.
struct KeyedTextTests {
  @Test func `keys, values and their places are read`() {
    let text = KeyedText("# begin\nStap:  kaart: groot \n  en verder\n\nlicht:\n")
    #expect(text.strays.isEmpty)
    #expect(text.records.map { $0.map(\.key) } == [["stap"], ["licht"]])
    #expect(text.records.first?.first?.value == "kaart: groot en verder")
    #expect(text.records.first?.first?.line == 2)
    #expect(text.records.first?.first?.column == 8)
    #expect(text.records.last?.first?.value == "")
    #expect(text.records.last?.first?.column == 7)
  }

  @Test func `what is no line of a key is told with its place`() {
    let text = KeyedText("  los\nstap: kaart\nzonder dubbele punt\n")
    #expect(text.strays == [.init(line: 1, column: 3), .init(line: 3, column: 1)])
    #expect(text.records.count == 1)
  }

  @Test func `what is written is read the same`() {
    let written = KeyedText.text([("opmerking", "Waarom: #1?\u{1b}[2J\nen nu"), ("leeg", "")])
    let read = KeyedText(written)
    #expect(read.records.map { $0.map(\.value) } == [["Waarom: #1?[2J en nu", ""]])
  }
}
