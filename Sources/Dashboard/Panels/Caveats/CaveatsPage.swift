import BredeWelvaart

/// All places where figures contradict each other or must not be compared.
struct CaveatsPage {
  let context: PageContext

  func page() -> Page {
    let caveats = context.store.content.caveats
    var page = Page("Let op")
    page.note = "cijfers die elkaar tegenspreken, of die niet te vergelijken zijn"
    page.count = caveats.count.counted("punt", "punten")
    for group in context.store.caveatGroups {
      page.items.addSection(
        group.title, note: "\(group.caveats.count)",
        group.caveats.map { .entry($0.title, note: $0.text, opens: .caveat($0.id)) })
    }
    page.empty = "Er zijn geen waarschuwingen bij deze cijfers."
    return page
  }
}

extension Store {
  /// The caveats under headings, in the order in which they are walked: those between documents first.
  var caveatGroups: [(title: String, caveats: [Caveat])] {
    let caveats = content.caveats
    let ofOne = content.sources.map { source in
      (title: source.title, caveats: caveats.filter { $0.sources == [source.id] })
    }
    let groups =
      [(title: "Tussen documenten", caveats: caveats.filter { $0.sources.count > 1 })] + ofOne
      + [(title: "Zonder document", caveats: caveats.filter(\.sources.isEmpty))]
    return groups.filter { !$0.caveats.isEmpty }
  }
}
