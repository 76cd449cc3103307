// Breaks between years that have no figures.

extension PackageAudit {
  var needlessBreaks: [Finding] {
    guard isWhole("observations") else { return [] }
    return store.content.breaks.compactMap { change in
      let years = store.content.observations.filter { $0.indicator == change.indicator && $0.value != nil }
        .map(\.period.lastYear)
      guard
        !years.contains(where: { $0 > 0 && $0 <= change.yearBefore })
          || !years.contains(where: { $0 >= change.yearAfter })
      else { return nil }
      return Finding(
        table: "breaks",
        row: ["indicator": change.indicator.rawValue, "year_before": "\(change.yearBefore)"],
        column: "indicator",
        message: "'\(change.indicator)' heeft niet aan beide kanten van \(change.yearBefore) en "
          + "\(change.yearAfter) een cijfer; haal de regel weg of verbeter de jaren.")
    }
  }
}
