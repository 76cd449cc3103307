import ArgumentParser
import Platform

/// Which data package is used.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lees een ander gegevenspakket uit deze map.", valueName: "map"),
    completion: .directory)
  var data: String?

  @Flag(
    help: ArgumentHelp(
      "Laat weg wat niet uit de documenten komt; ook met WIJKWIEL_ZONDER_AANVULLINGEN=ja."))
  var zonderAanvullingen = false

  /// The package asked for, else the program's own.
  var package: PackageChoice {
    PackageChoice(folder: data, withAdditions: Self.withAdditions(zonderAanvullingen))
  }

  /// Whether additions count, by the option and by what the environment says where it is not given.
  static func withAdditions(_ isWithout: Bool) -> Bool {
    let variable = Environment["WIJKWIEL_ZONDER_AANVULLINGEN"] ?? ""
    return !isWithout && ["", "nee", "0"].contains(variable)
  }
}
