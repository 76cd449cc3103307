import Testing

@testable import BredeWelvaart

/// Words by which a Dutch message tells what to do, or what belongs there.
private let instructions = [
  "voeg", "haal", "maak", "schrijf", "verbeter", "kies", "zet", "noem", "vul", "bewaar", "sluit",
  "verdubbel", "gebruik", "geef", "verwijder", "hoort", "horen", "kent", "moet", "nodig", "noemt",
]

/// Whether a message tells what to do and not only what is wrong.
func tellsWhatToDo(_ message: String) -> Bool {
  message.lowercased().split { !$0.isLetter }.contains { instructions.contains(String($0)) }
}

/// Expects a package to be refused for one fault.
///
/// - Parameters:
///   - package: The package, with one thing wrong.
///   - place: `bestand:regel:kolom`, without what is not known.
///   - words: What the message must name.
///   - isFirst: Whether other faults may follow from the same mistake.
///   - sourceLocation: Where the test stands.
func expectFault(
  _ package: TestPackage, at place: String, naming words: String..., isFirst: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let rejection = package.rejection(), let fault = rejection.faults.first else {
    Issue.record("the package was loaded", sourceLocation: sourceLocation)
    return
  }
  #expect(
    fault.description == "\(place): \(fault.message)", "another place", sourceLocation: sourceLocation)
  for word in words {
    #expect(fault.message.contains(word), sourceLocation: sourceLocation)
  }
  #expect(
    tellsWhatToDo(fault.message), "says what is wrong, not what to do", sourceLocation: sourceLocation)
  if !isFirst {
    #expect(rejection.faults.count == 1, "other faults as well", sourceLocation: sourceLocation)
    #expect(rejection.omitted == 0, sourceLocation: sourceLocation)
  }
}
