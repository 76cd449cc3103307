import BredeWelvaart
import Cells

/// The command palette: every command by its name, narrowed down while typing; routes are taken too.
struct PalettePage {
  let context: PageContext

  func page() -> Page {
    let query = context.query
    var page = Page("Opdracht")
    page.input = query
    let example = context.store.wijken.first.map { Route.area($0.code, .figures) } ?? .help
    page.intro =
      "Typ een paar letters, of een adres zoals \(example.text(context.store)). Enter voert uit."
    if let route = Route(query, store: context.store) {
      page.items.append(
        item("Ga naar \(route.text(context.store))", keys: "", .openRoute(route)))
    }
    page.items += Self.find(query).map { item($0.title, keys: $0.keyNames(), $0.command) }
    page.empty = "Geen opdracht gevonden; wis een paar letters."
    return page
  }

  /// The commands that hold every word typed; all for none.
  static func find(_ query: String) -> [CommandEntry] {
    let words = query.slug.split(separator: "-")
    let found = CommandList.entries.filter { entry in
      let text = "\(entry.name) \(entry.title)".slug
      return entry.command != .palette && words.allSatisfy { text.contains($0) }
    }
    // Whoever opens the list looks for a screen; for moving there are keys.
    return found.filter { $0.section != .moving } + found.filter { $0.section == .moving }
  }

  private func item(_ title: String, keys: String, _ command: Command) -> PageItem {
    var item = PageItem.row { frame, row, hasCursor in
      let style: Style = hasCursor ? .selected : .plain
      if hasCursor { frame.canvas.fill(row, style: style) }
      let room = Rect(x: row.x, y: row.y, width: max(0, row.width - keys.cellWidth - 2), height: 1)
      frame.write(title, x: row.x, y: row.y, in: room, style)
      frame.writeRight(keys, y: row.y, in: row, hasCursor ? style : .accent)
    }
    item.command = .afterClosing(command)
    return item
  }
}
