import BredeWelvaart
import Cells
import TestSupport

@testable import Dashboard

/// Pages as a dashboard shows them, without drawing.
enum PanelPages {
  /// The page at a route; the selection is where it is after opening it.
  static func page(
    _ route: String, store: Store = TestStore.store, theme: Theme.ID? = nil,
    width: Int = 80
  ) -> Page {
    guard let route = Route(route, store: store) else { return Page("") }
    var state = State(store: store, size: Size(width: width, height: 24))
    let knowledge = Knowledge(store: store, atlas: Atlas(store))
    _ = state.apply(.openRoute(route), knowledge)
    guard var panel = state.panel else { return Page("") }
    panel.filter.theme = theme
    return Pages.page(for: panel, state, knowledge)
  }

  /// The lines of an item, as drawn on a line of that width.
  static func lines(_ item: PageItem?, width: Int = 78) -> [String] {
    guard let item else { return [] }
    let size = Size(width: width, height: item.height(width: width))
    var frame = Frame(size: size, presentation: TestStore.presentation)
    item.draw(&frame, in: Rect(size), hasCursor: false, target: .redraw)
    return frame.canvas.plainText.split(separator: "\n").map { words(String($0)) }
  }

  /// The words of a line with single spaces between them.
  static func words(_ line: String) -> String { line.split(separator: " ").joined(separator: " ") }

  /// A package of a small town, with the tables that a test gives in place of its own.
  static func store(_ tables: [String: String]) throws -> Store {
    var files = base
    for (name, rows) in tables {
      files[name] = rows.hasPrefix("id,") ? rows : (base[name] ?? headers[name] ?? "") + rows
    }
    return try Store.load(tables: files)
  }

  private static let base = [
    "areas": """
    code,name,short_name,level,parent,number,aliases
    GM1,Dorp,Dorp,gemeente,,,
    WK1,Noord,Noord,wijk,GM1,1,
    WK2,Zuid,Zuid,wijk,GM1,2,

    """,
    "themes": """
    id,name,short_name,order,definition
    wonen,Wonen,Wonen,1,Hoe men woont.

    """,
    "sources": """
    id,title,publisher,published,reference_date,note
    blad,Het blad,Dorp,2024,,
    krant,De krant,Dorp,2024,,

    """,
    "indicators": """
    id,name,short_name,theme,topic,unit,decimals,direction,kind,tolerance,definition,wheel
    huizen,Huizen,Huizen,wonen,onbekend onderwerp,aantal,0,neutral,register,1,Hoeveel huizen.,

    """,
    "observations": "indicator,area,period,scenario,value,qualifier,status,source,locator,note\n",
  ]

  private static let headers = [
    "facilities": "facility,area,presence,note,source,locator\n",
    "places": "name,area,kind,description,source,locator\n",
    "glossary": "term,abbreviation,definition,source,locator\n",
  ]
}

extension Page {
  /// The headings, each with its note.
  var headings: [String] {
    items.compactMap { item in
      guard case .heading(let text, let note) = item.body else { return nil }
      return note.isEmpty ? text : "\(text) | \(note)"
    }
  }

  /// The texts of the entries, in order.
  var entries: [String] {
    items.compactMap { item in
      guard case .entry(let text, _, _) = item.body else { return nil }
      return text
    }
  }

  /// The foot while an item has the cursor, as one text.
  func foot(at cursor: Int) -> String {
    item(at: cursor)?.remarks.map(\.text).joined(separator: "\n") ?? ""
  }
}
