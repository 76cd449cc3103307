import Testing

@testable import BredeWelvaart

@Suite struct CSVReaderTests {
  /// All records of a text as fields.
  private func fields(_ bytes: [UInt8], delimiter: Character = ",") throws -> [[PlacedText]] {
    var reader = CSVReader(
      file: "proef.csv", bytes: bytes, delimiter: try #require(delimiter.asciiValue))
    var records: [[PlacedText]] = []
    while let record = try reader.nextRecord() { records.append(record) }
    return records
  }

  private func texts(_ text: String, delimiter: Character = ",") throws -> [[String]] {
    try fields(Array(text.utf8), delimiter: delimiter).map { $0.map(\.text) }
  }

  /// Where a text is refused, as `regel:kolom`, and why.
  private func fault(_ bytes: [UInt8]) throws -> (place: String, message: String) {
    let error = #expect(throws: DataFault.self) { try fields(bytes) }
    let fault = try #require(error)
    #expect(fault.file == "proef.csv")
    #expect(tellsWhatToDo(fault.message))
    return ("\(fault.line):\(fault.column)", fault.message)
  }

  private func fault(_ text: String) throws -> (place: String, message: String) {
    try fault(Array(text.utf8))
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b", [["a", "b"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    (",", [["", ""]]),
    ("a,", [["a", ""]]),
    ("\"a,b\",c", [["a,b", "c"]]),
    ("\"zegt \"\"ja\"\"\",c", [["zegt \"ja\"", "c"]]),
    ("\"\"\"\"", [["\""]]),
    ("\"\",\"\"\n", [["", ""]]),
    ("\"\"", [[""]]),
    (" a , b ", [[" a ", " b "]]),
    ("é,日本,😀", [["é", "日本", "😀"]]),
  ])
  func readsRecords(_ text: String, _ records: [[String]]) throws {
    #expect(try texts(text) == records)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "\n\n\n", "\u{feff}", "\u{feff}\n"])
  func aTextWithoutRecordsHasNone(_ text: String) throws {
    #expect(try texts(text).isEmpty)
  }

  @Test func emptyLinesArePassedOver() throws {
    #expect(try texts("\n\na,b\n\n\r\n\nc,d\n\n") == [["a", "b"], ["c", "d"]])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstField() throws {
    let records = try fields(Array("\u{feff}a,b\n".utf8))
    #expect(records.first?.map(\.text) == ["a", "b"])
    #expect(records.first?.map(\.column) == [1, 3])
  }

  @Test func aByteOrderMarkMayBeFollowedByAQuote() throws {
    #expect(try texts("\u{feff}\"a,b\"") == [["a,b"]])
  }

  @Test func lineBreaksInAFieldBecomeSpaces() throws {
    #expect(try texts("\"een\ntwee\r\ndrie\",b") == [["een twee drie", "b"]])
  }

  @Test func otherDelimitersLeaveCommasAlone() throws {
    #expect(try texts("1,5;b\n", delimiter: ";") == [["1,5", "b"]])
    #expect(try texts("a\tb,c\n", delimiter: "\t") == [["a", "b,c"]])
  }

  @Test func fieldsKnowTheirLineAndColumn() throws {
    let records = try fields(Array("a,bb,c\n\né,日本,😀,x\n".utf8))
    #expect(records.map { $0.map(\.line) } == [[1, 1, 1], [3, 3, 3, 3]])
    #expect(records.map { $0.map(\.column) } == [[1, 3, 6], [1, 3, 6, 8]])
  }

  @Test func fieldsAfterOneOfSeveralLinesKnowTheirPlace() throws {
    let records = try fields(Array("\"een\ntwéé\nd\",b\nc,d\n".utf8))
    #expect(records.first?.map(\.line) == [1, 3])
    #expect(records.first?.map(\.column) == [1, 4])
    #expect(records.last?.map(\.line) == [4, 4])
  }

  @Test func fieldsAfterCRLFKnowTheirPlace() throws {
    let records = try fields(Array("a,b\r\n\"x\r\ny\",d\r\n".utf8))
    #expect(records.last?.map(\.line) == [2, 3])
    #expect(records.last?.map(\.column) == [1, 4])
  }

  @Test func anUnclosedQuoteIsNamedWhereItOpens() throws {
    let fault = try fault("a,b\né,\"open\n\nverder")
    #expect(fault.place == "2:3")
    #expect(fault.message.contains("gesloten"))
  }

  @Test func aQuoteInTheMiddleIsNamedWhereItStands() throws {
    let fault = try fault("a,b\n日,x\"y\"\n")
    #expect(fault.place == "2:4")
    #expect(fault.message.contains("midden in een veld"))
  }

  @Test func textAfterAClosingQuoteIsNamedWhereItStands() throws {
    let fault = try fault("a\n\"één\"x\n")
    #expect(fault.place == "2:6")
    #expect(fault.message.contains("Na het sluitende aanhalingsteken"))
  }

  @Test func aNulIsNamedWithItsField() throws {
    let fault = try fault("a,b\nc,d\u{0}e\n")
    #expect(fault.place == "2:3")
    #expect(fault.message.contains("nulteken"))
  }

  @Test(
    arguments: [
      [0xff], [0xc3], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0xaf],
    ] as [[UInt8]])
  func invalidUTF8IsNamedWithItsField(_ invalid: [UInt8]) throws {
    let bare = try fault(Array("a,b\nc,".utf8) + invalid + Array("\nd,e\n".utf8))
    #expect(bare.place == "2:3")
    #expect(bare.message.contains("UTF-8"))
    let quoted = try fault(Array("a,b\nc,\"".utf8) + invalid + Array("\"\nd,e\n".utf8))
    #expect(quoted.place == "2:3")
  }

  @Test func controlCharactersDoNotPass() throws {
    #expect(try texts("a\u{1b}[2Jb,\u{202e}c") == [["a[2Jb", "c"]])
  }

  @Test func aRecordHasAtMost200Fields() throws {
    #expect(try texts(String(repeating: ",", count: 199) + "\n").first?.count == 200)
    let fault = try fault("a,b\n" + String(repeating: ",", count: 1_000_000))
    #expect(fault.place == "2:0")
    #expect(fault.message.contains("meer dan 200 velden"))
  }

  @Test func textsThatRepeatAreShared() throws {
    let long = String(repeating: "lang ", count: 8)
    #expect(try texts("\(long),x\n\(long),y\n\"\(long)\",x\n") == [[long, "x"], [long, "y"], [long, "x"]])
    #expect(try texts("\"a\"\"b\"\n\"a\"\"c\"\n\"a\"\"c\"\n") == [["a\"b"], ["a\"c"], ["a\"c"]])
  }

  @Test func everyTruncationEndsWithRecordsOrAFault() throws {
    let whole = Array("\u{feff}a,\"b \"\"c\"\"\nd\",é\r\n\r\n\"\",日,\n".utf8)
    for length in 0...whole.count {
      var reader = CSVReader(
        file: "proef.csv", bytes: Array(whole[..<length]), delimiter: UInt8(ascii: ","))
      var records = 0
      do throws(DataFault) {
        while let record = try reader.nextRecord() {
          #expect(!record.isEmpty)
          records += 1
        }
      } catch {
        #expect(error.line >= 1 && error.column >= 1)
      }
      #expect(records <= 2)
    }
  }
}
