extension OddPackage {
  /// A package with a name for the reports of the tests.
  package struct Sample: CustomStringConvertible, Sendable {
    package let description: String
    package let package: OddPackage

    init(_ description: String, _ change: (inout OddPackage) -> Void) {
      self.description = description
      var package = OddPackage()
      change(&package)
      self.package = package
    }
  }

  private static let long = String(
    repeating: "Zoveel woorden over één wijk heeft niemand ooit gelezen. ", count: 35)

  /// The packages of other municipalities, however odd.
  package static let samples = [
    Sample("usual") { $0.map = true },
    Sample("no wijken") { $0.wijken = 0 },
    Sample("one wijk") { ($0.wijken, $0.map) = (1, true) },
    Sample("14 wijken") { ($0.wijken, $0.map) = (14, true) },
    Sample("60 long names") {
      ($0.wijken, $0.map, $0.wijkName) = (60, true, "Sint-Jansklooster-aan-de-Überlinger Vä #")
      $0.without = ["caveats"]
    },
    Sample("wide names") { ($0.wijken, $0.map, $0.wijkName, $0.buurtName) = (5, true, "漢字の町 #", "町 #") },
    Sample("no gemeente") { $0.gemeente = false },
    Sample("neither") { ($0.gemeente, $0.wijken) = (false, 0) },
    Sample("no numbers") { $0.numbered = false },
    Sample("no figures") { ($0.values, $0.without) = (.none, ["assessments"]) },
    Sample("gaps only") { ($0.values, $0.map) = (.missing, true) },
    Sample("figures only") { $0.without = Set(OddPackage.optional) },
    Sample("zero") { $0.values = .zero },
    Sample("negative") { $0.values = .negative },
    Sample("huge") { $0.values = .huge },
    Sample("one theme") { $0.themes = 1 },
    Sample("30 themes") { $0.themes = 30 },
    Sample("long texts") { ($0.text, $0.more) = (long, long) },
    Sample("empty fields") { $0.more = "" },
    Sample("same names") { $0.buurtName = "Wijk #" },
  ]
}
