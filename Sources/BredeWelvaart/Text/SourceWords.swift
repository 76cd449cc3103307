extension Source {
  /// Who made the document and when, in short phrases: `Trendbureau Drenthe`, `peildatum 31 december 2025`.
  package var originWords: [String] {
    let date = DutchDate.words(published)
    let isFullDate = date != published
    return [
      publisher,
      published.isEmpty ? "" : "verschenen \(isFullDate ? "op" : "in") \(date)",
      referenceDate.isEmpty ? "" : "peildatum \(DutchDate.words(referenceDate))",
      isAddition ? "aanvulling op de documenten" : "",
    ].filter { !$0.isEmpty }
  }
}
