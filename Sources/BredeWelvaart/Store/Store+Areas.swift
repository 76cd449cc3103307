extension Store {
  /// The areas around an area, from near to far.
  package func ancestors(of area: Area) -> [Area] {
    var ancestors: [Area] = []
    var next = area.parent
    while let code = next, let parent = self.area(code), !ancestors.contains(parent), parent != area {
      ancestors.append(parent)
      next = parent.parent
    }
    return ancestors
  }

  /// The buurten in a wijk, in the order of the package.
  package func buurten(of wijk: Area) -> [Area] {
    content.areas.filter { $0.isBuurt(of: wijk.code) }
  }

  /// Whether an area is another one or a buurt in it.
  package func isPart(_ code: Area.Code, of area: Area) -> Bool {
    code == area.code || self.area(code)?.isBuurt(of: area.code) == true
  }

  /// The area with that name, number, code or alias, without regard to case and accents.
  package func area(named name: String) -> Area? {
    if let number = Int(name) { return wijken.first { $0.number == number } }
    let slug = name.slug
    guard !slug.isEmpty else { return nil }
    return content.areas.first { area in
      area.name.hasSlug(slug) || area.code.rawValue.hasSlug(slug) || area.shortName.hasSlug(slug)
        || area.aliases.contains { $0.hasSlug(slug) }
    }
  }
}

extension Area {
  fileprivate func isBuurt(of wijk: Code) -> Bool { level == .buurt && parent == wijk }
}
