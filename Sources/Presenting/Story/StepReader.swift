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
    let route = value(of: part.first, &faults, route)
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
    return value(of: entry, &faults, Choices.read) ?? []
  }

  /// The address of a screen; an objection where it leads nowhere, or to what cannot be shown to a room.
  private func route(_ text: String) throws(Objection) -> Route {
    guard let route = Route(text, store: store) else { throw RouteAdvice(store: store).objection(to: text) }
    guard route.isForRoom else {
      throw Objection(
        "'\(text)' is om zelf in te zoeken en niet om te laten zien; kies een ander scherm, zoals 'kaart'.")
    }
    if case .figure(let source, let figure) = route {
      let figures = store.observations(figure.indicator, figure.area)
      guard figures.contains(where: { $0.value != nil && $0.citation.source == source }) else {
        throw Objection(
          "Het document '\(source)' geeft dit cijfer niet"
            + (figures.first { $0.value != nil }.map { "; kies het document '\($0.citation.source)'." }
              ?? ", en een ander document ook niet; kies een ander cijfer."))
      }
    }
    return route
  }

  private func spotlight(_ entry: KeyedText.Entry?, on route: Route?, _ faults: inout StoryFaults)
    -> SlideSpotlight?
  {
    value(of: entry, &faults) { text throws(Objection) in
      let spotlight = try SpotlightReading(store: store).spotlight(text)
      // Without a screen there is nothing more to hold against it.
      if let route { try Stage(route: route, store: store).check(spotlight) }
      return spotlight
    }
  }

  /// What a line says, where it says anything; an objection to it is a fault.
  private func value<Value>(
    of entry: KeyedText.Entry?, _ faults: inout StoryFaults, _ read: (String) throws(Objection) -> Value
  ) -> Value? {
    guard let entry, !entry.value.isEmpty else { return nil }
    do throws(Objection) {
      return try read(entry.value)
    } catch {
      faults.add(error.message, in: entry)
      return nil
    }
  }
}
