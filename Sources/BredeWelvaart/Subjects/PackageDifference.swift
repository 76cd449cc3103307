/// What came, went or changed between two packages: figures, verdicts, texts and caveats, the biggest first.
package struct PackageDifference: Sendable {
  /// What happened to something.
  package enum Kind: String, CaseIterable, Sendable {
    case changed
    case came
    case went
  }

  /// The parts of a package that are told apart.
  package enum Part: String, CaseIterable, Sendable {
    case figure
    case verdict
    case text
    case caveat
    /// What figures are measured by: an indicator's name, meaning, direction or margin.
    case indicator
    case source
    case area
  }

  /// One thing that is not the same.
  package struct Item: Sendable {
    package let part: Part
    package let kind: Kind
    /// What it is about, as a reader knows it.
    package let title: String
    package let indicator: Indicator?
    package let area: Area?
    /// When a figure holds, in the package's own words; empty for other things.
    package var period = ""
    /// As it was and as it is, in words; empty for what was or is not there.
    package let before: String
    package let after: String
    package var valueBefore: DecimalNumber?
    package var valueAfter: DecimalNumber?
    /// How large the change is, in its own part: what is larger comes first.
    package let size: Double
    /// Where it stands, in the package that has it last; nil for what has no source.
    package let citation: Citation?
  }

  package let old: Store
  package let new: Store
  /// By part, what changed before what came and went, the largest first.
  package let items: [Item]

  /// Compares two packages.
  package init(from old: Store, to new: Store) {
    (self.old, self.new) = (old, new)
    let found = [
      Self.figures(old, new), Self.verdicts(old, new), Self.texts(old, new), Self.caveats(old, new),
      Self.indicators(old, new), Self.sources(old, new), Self.areas(old, new),
    ]
    items = found.flatMap { part in
      Kind.allCases.flatMap { kind in part.filter { $0.kind == kind }.stablySorted { -$0.size } }
    }
  }

  /// What is of a part, by what happened to it.
  package func items(_ part: Part, _ kind: Kind) -> [Item] {
    items.filter { $0.part == part && $0.kind == kind }
  }

  /// The package that an item stands in last.
  package func store(of item: Item) -> Store { item.kind == .went ? old : new }
}

extension PackageDifference {
  /// Things of two packages side by side, each under its key; what is there twice is counted.
  static func pairs<Element, Key: Hashable>(
    _ old: [Element], _ new: [Element], by key: (Element) -> Key
  ) -> [(old: Element?, new: Element?)] {
    func keyed(_ elements: [Element]) -> [(key: NumberedKey<Key>, element: Element)] {
      var counts: [Key: Int] = [:]
      return elements.map { element in
        let key = key(element)
        counts[key, default: 0] += 1
        return (NumberedKey(key: key, number: counts[key] ?? 0), element)
      }
    }
    let (before, after) = (keyed(old), keyed(new))
    let known = Dictionary(before.map { ($0.key, $0.element) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.key))
    return after.map { (known[$0.key], $0.element) }
      + before.filter { !kept.contains($0.key) }.map { ($0.element, nil) }
  }

  /// What happened to something that is in one package or in both; nil where it stayed the same.
  static func kind<Element>(
    _ pair: (old: Element?, new: Element?), isSame: (Element, Element) -> Bool
  ) -> Kind? {
    switch (pair.old, pair.new) {
    case (let old?, let new?): isSame(old, new) ? nil : .changed
    case (nil, _?): .came
    case (_?, nil): .went
    case (nil, nil): nil
    }
  }
}

/// A key, and how often it was there before.
private struct NumberedKey<Key: Hashable>: Hashable {
  let key: Key
  let number: Int
}
