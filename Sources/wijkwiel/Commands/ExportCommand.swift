import ArgumentParser
import BredeWelvaart

/// Prints every observation as a table.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Schrijf alle cijfers als tabel.",
    discussion: "Voorbeeld: wijkwiel export --formaat csv > assen.csv")

  /// The forms of the table.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
  }

  @OptionGroup var data: DataOptions

  @Option(help: ArgumentHelp("De vorm van de tabel: csv.", valueName: "vorm"))
  var formaat = Format.csv

  func run() throws {
    let store = try data.package.load(.figures)
    var rows = ["indicator,area,area_name,period,scenario,value,unit,qualifier,status,source,locator,note"]
    for observation in store.content.observations {
      let fields = [
        observation.indicator.rawValue, observation.area.rawValue, store.area(observation.area)?.name ?? "",
        observation.period.text, observation.scenario, observation.value?.description ?? "",
        store.indicator(observation.indicator)?.unit.name ?? "", observation.qualifier?.rawValue ?? "",
        observation.status.rawValue, observation.citation.source.rawValue, observation.citation.locator,
        observation.note,
      ]
      rows.append(fields.map(\.csvField).joined(separator: ","))
    }
    StandardStream.output.write(rows.joined(separator: "\n") + "\n")
  }
}

extension String {
  /// The text as a field of CSV (RFC 4180), quoted where it must be.
  fileprivate var csvField: String {
    guard contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
