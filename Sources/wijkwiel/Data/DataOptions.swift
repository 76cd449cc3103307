import ArgumentParser
import Platform

/// Which data package is used.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lees een ander gegevenspakket uit deze map.", valueName: "map"),
    completion: .directory)
  var data: String?

  @OptionGroup var additions: AdditionOptions

  /// The package asked for, else the program's own.
  var package: PackageChoice { PackageChoice(folder: data, withAdditions: additions.areAsked) }
}

/// Whether what no document gives counts.
struct AdditionOptions: ParsableArguments {
  /// What leaves them out on a command line that no parser has read yet.
  static let without = "--zonder-aanvullingen"

  @Flag(
    help: ArgumentHelp(
      "Laat weg wat niet uit de documenten komt; ook met WIJKWIEL_ZONDER_AANVULLINGEN=ja."))
  var zonderAanvullingen = false

  var areAsked: Bool { Self.areAsked(isWithout: zonderAanvullingen) }

  /// Whether additions count, by the option and by what the environment says where it is not given.
  static func areAsked(isWithout: Bool) -> Bool {
    let variable = Environment["WIJKWIEL_ZONDER_AANVULLINGEN"] ?? ""
    return !isWithout && ["", "nee", "0"].contains(variable)
  }
}
