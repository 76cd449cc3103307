import Testing

@testable import BredeWelvaart

/// What a name that is typed stands for.
@Suite struct NameFinderTests {
  private static let names = [
    "Lariks", "Marsdijk", "Kloosterveen", "Assen-Oost", "Assen-West", "Moeite met rondkomen",
    "Moeite met rondkomen (gemeente)", "Koopwoningen",
  ]

  private let finder = NameFinder(names.map { NameFinder.Candidate($0, names: [$0]) })

  private func outcome(_ name: String) -> String {
    switch finder.find(name) {
    case .one(let name, let fit): "\(fit == .wholeName ? "is" : "reads as") \(name)"
    case .several(let names): "one of \(names.joined(separator: ", "))"
    case .none(let nearest): "none; \(nearest.joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    ("lariks", "is Lariks"),
    ("LARIKS ", "is Lariks"),
    ("assen oost", "is Assen-Oost"),
    ("oost", "reads as Assen-Oost"),
    ("klooster", "reads as Kloosterveen"),
    ("woning", "reads as Koopwoningen"),
    ("larisk", "reads as Lariks"),
    ("kloosterven", "reads as Kloosterveen"),
    ("moeite met rondkomen", "is Moeite met rondkomen"),
    ("assen", "one of Assen-Oost, Assen-West"),
    ("rondkomen", "one of Moeite met rondkomen, Moeite met rondkomen (gemeente)"),
    ("lrks", "none; Lariks, Marsdijk, Kloosterveen"),
    ("", "none; "),
  ]) func findsWhatIsMeant(_ typed: String, _ expected: String) {
    #expect(outcome(typed) == expected)
  }

  @Test func aWholeNameWinsFromPartsOfOthers() {
    let finder = NameFinder([
      NameFinder.Candidate(1, names: ["wonen in de wijk"]), NameFinder.Candidate(2, names: ["wonen"]),
    ])
    guard case .one(2, .wholeName) = finder.find("Wonen") else {
      Issue.record("not the whole name")
      return
    }
  }
}
