import BredeWelvaart
import Cells

extension PageContext {
  /// The command palette: every command by its name, narrowed down while typing; routes are taken too.
  func palettePage() -> Page {
    var page = Page("Opdracht")
    page.input = query
    let example = store.wijken.first.map { Route.area($0.code, .figures) } ?? .help
    page.intro =
      "Typ een paar letters, of een adres zoals \(example.text(store)). Enter voert uit."
    if let route = Route(query, store: store) {
      page.items.append(item("Ga naar \(route.text(store))", keys: "", .openRoute(route)))
    }
    page.items += CommandList.find(query).map { item($0.title, keys: $0.keyNames(), $0.command) }
    page.empty = "Geen opdracht gevonden; wis een paar letters."
    return page
  }

  private func item(_ title: String, keys: String, _ command: Command) -> PageItem {
    .row(command: .afterClosing(command)) { frame, row, hasCursor in
      if hasCursor { frame.canvas.fill(row, style: .selected) }
      frame.writeName(title, in: row.splitLeft(row.width - keys.cellWidth - 2).left, hasCursor: hasCursor)
      frame.writeRight(keys, y: row.y, in: row, hasCursor ? .selected : .accent)
    }
  }
}

extension CommandList {
  /// The commands that hold every word typed; all for none.
  fileprivate static func find(_ query: String) -> [CommandEntry] {
    let words = query.slug.split(separator: "-")
    let found = entries.filter { entry in
      let text = "\(entry.name) \(entry.title)".slug
      return entry.command != .openRoute(.palette) && words.allSatisfy { text.contains($0) }
    }
    // Whoever opens the list looks for a screen; for moving there are keys.
    return found.filter { $0.section != .moving } + found.filter { $0.section == .moving }
  }
}
