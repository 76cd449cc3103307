import BredeWelvaart

// What figures are held against: references, tolerances, and areas side by side.

extension State {
  mutating func toggleMark(_ code: Area.Code, _ store: Store) {
    let name = store.area(code)?.name ?? ""
    if let place = marked.firstIndex(of: code) {
      marked.remove(at: place)
      notice = "\(name) is niet meer gemarkeerd."
    } else if marked.count == SideBySide.onScreen.upperBound {
      notice = "Meer dan \(SideBySide.onScreen.upperBound) gebieden past niet naast elkaar."
    } else {
      marked.append(code)
      notice =
        marked.count < SideBySide.onScreen.lowerBound
        ? "\(name) is gemarkeerd; kies nog een gebied en druk op V." : "\(name) is gemarkeerd; V vergelijkt."
    }
  }

  /// Opens the areas marked side by side; one alone is held against the one selected.
  mutating func showComparison(_ knowledge: Knowledge) {
    var codes = marked
    let selected = currentArea(knowledge)
    if codes.count < SideBySide.onScreen.lowerBound, !codes.contains(selected) { codes.append(selected) }
    guard SideBySide.onScreen.contains(codes.count) else {
      notice = "Markeer eerst een gebied met v, kies er een bij en druk op V."
      return
    }
    push(.comparison(codes), knowledge)
  }

  mutating func flipReference(_ store: Store) {
    guard let selected = store.area(area) else {
      notice = "Er is geen gebied om te vergelijken."
      return
    }
    guard store.references(for: selected).count > 1 else {
      notice = "Voor \(selected.name) is er niets anders om mee te vergelijken."
      return
    }
    let before = wheel(store)
    secondReferenceLevels.formSymmetricDifference([selected.level])
    noteChanges(from: before, store)
    if let reference = reference(store) {
      notice = "Vergeleken met \(store.name(of: reference)). \(changeCount)"
    }
  }

  mutating func changeTolerance(by step: Int, _ store: Store) {
    let next = toleranceStep + step
    guard Self.toleranceSteps.contains(next) else {
      notice = step > 0 ? "Ruimer kan niet." : "Krapper kan niet."
      return
    }
    let before = wheel(store)
    toleranceStep = next
    noteChanges(from: before, store)
    let factor = DecimalNumber(rounding: toleranceScale, decimals: 2).trimmedDutch
    notice = "Marge: \(factor) keer de gewone. \(changeCount)"
  }

  private mutating func noteChanges(from before: Wheel?, _ store: Store) {
    let after = wheel(store)?.segments ?? []
    for (old, new) in zip(before?.segments ?? [], after) {
      if old.position.outcome != new.position.outcome {
        noteTurn(new.indicator.id, .position, from: old.position.verdict, to: new.position.verdict)
      }
      if old.trend?.verdict != new.trend?.verdict {
        noteTurn(new.indicator.id, .trend, from: old.trend?.verdict, to: new.trend?.verdict)
      }
    }
  }

  private mutating func noteTurn(
    _ indicator: Indicator.ID, _ ring: Assessment.Ring, from before: Verdict?, to after: Verdict?
  ) {
    let change = Change(indicator: indicator, ring: ring)
    turns.append(Turn(change: change, before: before, after: after))
  }

  /// What the wheel has to say about a change; the map may change as well.
  private var changeCount: String {
    switch turns.count {
    case 0: "Alle oordelen blijven gelijk."
    case 1: "Er is 1 oordeel anders."
    default: "Er zijn \(turns.count) oordelen anders."
    }
  }
}
