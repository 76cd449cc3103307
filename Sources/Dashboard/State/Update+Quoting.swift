import BredeWelvaart

// Quoting what the screen points at.

extension State {
  /// The figures that the screen points at, as they would be quoted; nil where it points at none.
  func quotation(_ knowledge: Knowledge) -> FigureQuotation? {
    FigureQuotation(currentObservations(knowledge), knowledge.store)
  }

  private func currentObservations(_ knowledge: Knowledge) -> [Observation] {
    if let shown = currentItem(knowledge)?.observations, !shown.isEmpty { return shown }
    if let figure = currentFigure(knowledge) {
      return [knowledge.store.observation(figure.indicator, figure.area)].compactMap(\.self)
    }
    // All of that page is about one figure, which it begins with.
    guard case .figure = panel?.route else { return [] }
    return page(knowledge)?.items.lazy.map(\.observations).first { !$0.isEmpty } ?? []
  }

  /// Sends the figure that the screen points at to the clipboard.
  mutating func quote(_ knowledge: Knowledge) -> [Effect] {
    guard hasClipboard else {
      notice = "Deze terminal heeft geen klembord; probeer het in een andere."
      return []
    }
    if let question = currentItem(knowledge)?.question {
      notice = "De vraag aan het college is verstuurd naar het klembord."
      return [.copy(question)]
    }
    guard let quotation = quotation(knowledge) else {
      notice = "Hier staat geen cijfer om te versturen; kies er eerst een."
      return []
    }
    notice = "Verstuurd naar het klembord: \(quotation.figure)"
    return [.copy(quotation.text)]
  }
}
