extension Store {
  /// The caveats under headings, those between documents first.
  package var caveatGroups: [(title: String, caveats: [Caveat])] {
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
