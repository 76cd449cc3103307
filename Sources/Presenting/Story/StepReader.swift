import BredeWelvaart
import Cells
import Dashboard

/// Reads the lines of one step.
struct StepReader {
  let store: Store

  /// The most cells that leave room for the picture, and still are two or three lines on the smallest screen.
  private static let captionLimit = 110
  private static let questionLimit = 140

  /// The step; nil where a fault leaves nothing to show.
  func step(_ part: StoryOutline.Part, _ faults: inout StoryFaults) -> Story.Step? {
    let caption = text(part[.caption], limit: Self.captionLimit, &faults)
    if part[.caption] == nil {
      faults.add("Deze stap heeft geen tekst; zet er een regel 'tekst: …' onder.", atKeyOf: part.first)
    }
    let question = text(part[.question], limit: Self.questionLimit, &faults)
    let choices = choices(part, &faults)
    let route = route(part.first, &faults)
    let spotlight = spotlight(part[.spotlight], on: route, &faults)
    guard let route else { return nil }
    return Story.Step(
      route: route, caption: caption, spotlight: spotlight, question: question, choices: choices,
      notes: part.fields[.note]?.map(\.value) ?? [])
  }

  private func text(_ entry: KeyedText.Entry?, limit: Int, _ faults: inout StoryFaults) -> String {
    guard let entry else { return "" }
    let width = entry.value.cellWidth
    if width > limit {
      faults.add(
        "'\(entry.key)' telt \(width) tekens en past zo niet op een dia; maak er hooguit \(limit) van.",
        in: entry)
    }
    return entry.value
  }

  private func choices(_ part: StoryOutline.Part, _ faults: inout StoryFaults) -> [String] {
    guard let entry = part[.choices], !entry.value.isEmpty else { return [] }
    if part[.question] == nil {
      faults.add("Keuzes horen bij een vraag; zet er een regel 'vraag: …' bij.", atKeyOf: entry)
    }
    do throws(Objection) {
      return try Choices.read(entry.value)
    } catch {
      faults.add(error.message, in: entry)
      return []
    }
  }

  private func route(_ entry: KeyedText.Entry, _ faults: inout StoryFaults) -> Route? {
    guard !entry.value.isEmpty else { return nil }
    do throws(Objection) {
      return try RouteReading(store: store).route(entry.value)
    } catch {
      faults.add(error.message, in: entry)
      return nil
    }
  }

  private func spotlight(
    _ entry: KeyedText.Entry?, on route: Route?, _ faults: inout StoryFaults
  ) -> Story.Spotlight? {
    guard let entry, !entry.value.isEmpty else { return nil }
    do throws(Objection) {
      let spotlight = try SpotlightReading(store: store).spotlight(entry.value)
      // Without a screen there is nothing more to hold against it.
      if let route { try Stage(route: route, store: store).check(spotlight) }
      return spotlight
    } catch {
      faults.add(error.message, in: entry)
      return nil
    }
  }
}
