import ArgumentParser

/// Which data package is used.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lees een ander gegevenspakket uit deze map.", valueName: "map"),
    completion: .directory)
  var data: String?

  /// The package asked for, else the program's own.
  var package: PackageChoice { PackageChoice(folder: data) }
}
