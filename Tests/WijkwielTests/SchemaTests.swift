import Foundation
import Testing

/// JSON answers against the schema that is published for them, by a validator that is not ours.
@Suite struct SchemaTests {
  private static let schema = Program.root.appending(path: "docs/answer.schema.json").path
  private static let python = Program.root.appending(path: ".build/frictionless/bin/python").path

  /// Runs the validator; its output names what is wrong.
  private static func validate(_ files: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-W", "ignore", "-m", "jsonschema"] + files.flatMap { ["-i", $0] } + [schema]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test func everyRecordedAnswerIsValid() throws {
    let folder = Program.root.appending(path: "Tests/WijkwielTests/Golden")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }
    #expect(files.count >= AnswerGoldenTests.cases.count)
    let result = try Self.validate(files.map { folder.appending(path: $0).path })
    #expect(result.status == 0, "\(result.output.prefix(2000))")
  }

  @Test(arguments: [
    ("\"kind\": \"figure\"", "\"kind\": \"guess\""), ("\"value\": 56", "\"value\": \"56\""),
    ("\"status\": \"A\"", "\"status\": \"X\""), ("\"unit\": \"%\", ", ""), ("\"title\":", "\"titel\":"),
  ])
  func anotherShapeIsRefused(_ right: String, _ wrong: String) throws {
    let answer = try Program.run(["indicator", "eenzaamheid", "--formaat", "json"]).output
    #expect(answer.contains(right))
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "answer.json")
    try answer.replacing(right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
    #expect(try Self.validate([file.path]).status == 1)
  }
}
