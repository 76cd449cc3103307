import ArgumentParser
import BredeWelvaart
import Presenting

/// Checks a data package with its stories, or one story: all faults, or word that there are none.
struct ControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een verhaal of een gegevenspakket en noem alle fouten.",
    usage: "wijkwiel controleer [<verhaal of map>] [<opties>]",
    discussion: """
      Elke fout staat op een eigen regel, als bestand:regel:kolom: wat er mis is en wat u kunt doen.
      Bij een pakket horen ook de verhalen in de map 'verhalen' daarvan.

      Voorbeeld: wijkwiel controleer mijn-verhaal.txt
      """,
    aliases: ["check"])

  @Argument(
    help: ArgumentHelp(
      "Een verhaal (een bestand of een naam), of een map met een pakket; zonder naam het eigen pakket.",
      valueName: "verhaal of map"),
    completion: .file())
  var path: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let path else { return try check(data.package, named: data.data) }
    if path.hasSuffix(StoryReader.fileEnding) || DiskFile.isFile(path) {
      return try checkStory(path) { store throws(FaultyStory) in
        try StoryReader(store: store).story(DiskFile.read(path, limit: StoryReader.byteLimit), file: path)
      }
    }
    let shelf = StoryShelf(data.package)
    if !DiskFile.exists(path), let name = shelf.names.first(where: { $0.slug == path.slug }) {
      return try checkStory(name) { store throws(FaultyStory) in try shelf.story(name, store) }
    }
    guard data.data == nil else {
      throw Failure.usage("een map is zelf een pakket; laat --data weg, of noem een verhaal.")
    }
    try check(
      PackageChoice(folder: path, withAdditions: data.package.withAdditions), named: path)
  }

  /// Checks a package, and then the stories that come with it.
  private func check(_ package: PackageChoice, named name: String?) throws(Failure) {
    let check = PackageCheck(package.source, withAdditions: package.withAdditions)
    guard check.faults.isEmpty, let store = check.store else { throw report(check, named: name) }
    let content = store.content
    StandardStream.output.write(
      "Geen fouten: \(content.observations.count) cijfers over \(content.indicators.count) indicatoren "
        + "en \(content.areas.count) gebieden, \(content.statements.count) uitspraken, "
        + "\(content.actions.counts).\n"
        + store.emptyScreens.map { "Leeg blijft: \($0)\n" }.joined())
    let shelf = StoryShelf(package)
    var faultCount = 0
    for name in shelf.names {
      do throws(FaultyStory) {
        report(try shelf.story(name, store))
      } catch {
        report(error)
        faultCount += error.faults.count + error.omitted
      }
    }
    guard faultCount == 0 else {
      throw Failure.data("de verhalen hebben \(faultCount.counted("fout", "fouten")).")
    }
  }

  /// Checks a story against a package, which must be sound itself.
  private func checkStory(_ name: String, read: (Store) throws(FaultyStory) -> Story) throws(Failure) {
    let store = try data.package.load(.everything)
    do throws(FaultyStory) {
      report(try read(store))
    } catch {
      report(error)
      let count = (error.faults.count + error.omitted).counted("fout", "fouten")
      let shown = error.omitted > 0 ? "; hierboven staan de eerste \(error.faults.count)" : ""
      throw Failure.data("het verhaal \(name) heeft \(count)\(shown).")
    }
  }

  /// Writes the faults, which are what was asked for, and gives their number as the reason to stop.
  private func report(_ check: PackageCheck, named name: String?) -> Failure {
    StandardStream.output.write(check.faults.map { "\($0)\n" }.joined())
    let count = check.faults.count + check.omitted
    let shown = check.omitted > 0 ? "; hierboven staan de eerste \(check.faults.count)" : ""
    let place = name.map { " in \($0)" } ?? ""
    return Failure.data(
      "het gegevenspakket\(place) heeft \(count) \(count == 1 ? "fout" : "fouten")\(shown).")
  }

  private func report(_ faulty: FaultyStory) {
    StandardStream.output.write(faulty.faults.map { "\($0)\n" }.joined())
  }

  private func report(_ story: Story) {
    let questions = story.steps.count { !$0.question.isEmpty }
    let parts =
      [story.steps.count.counted("stap", "stappen"), questions.counted("vraag", "vragen")]
      + (story.minutes.map { [$0.counted("minuut", "minuten")] } ?? [])
    StandardStream.output.write("Geen fouten in ‘\(story.title)’: \(parts.enumeration).\n")
  }
}
