import BredeWelvaart

extension State {
  /// A short list over the screen that is gone after one choice.
  package struct Popup: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// The themes that the list on the screen can be narrowed down to.
      case themes
      /// The keys of this screen.
      case keys
      /// The forms in which the screen can become a file.
      case forms
    }

    package let kind: Kind
    /// The line that has the cursor.
    package internal(set) var cursor = 0
  }

  /// What stands in the popup; nil where none is open.
  func popupList(_ knowledge: Knowledge, ascii: Bool = false) -> PopupList? {
    guard let popup else { return nil }
    let page = page(knowledge)
    switch popup.kind {
    case .themes: return page.flatMap { PopupList(themes: $0, knowledge.store) }
    case .keys: return PopupList(ScreenKeys(state: self, knowledge: knowledge, page: page), ascii: ascii)
    case .forms: return PopupList(forms: screenForms, name: fileName(knowledge.store))
    }
  }

  /// Opens a popup with the cursor on what is chosen already.
  mutating func open(_ kind: Popup.Kind, _ knowledge: Knowledge) {
    popup = Popup(kind: kind)
    let chosen = popupList(knowledge)?.chosen ?? 0
    popup?.cursor = chosen
  }

  /// Carries a command out in the popup; nil where it is meant for the screen below, which the popup makes way for.
  mutating func performInPopup(_ command: Command, _ knowledge: Knowledge) -> [Effect]? {
    guard let popup, let list = popupList(knowledge) else { return nil }
    let last = max(0, list.lines.count - 1)
    func moved(by count: Int) -> Int { min(max(0, popup.cursor + count), last) }
    switch command {
    case .resize, .redraw, .suspend: return nil
    case .move(.up): self.popup?.cursor = moved(by: -1)
    case .move(.down): self.popup?.cursor = moved(by: 1)
    case .pageUp: self.popup?.cursor = moved(by: 4 - size.height)
    case .pageDown: self.popup?.cursor = moved(by: size.height - 4)
    case .first: self.popup?.cursor = 0
    case .last: self.popup?.cursor = last
    case .move: break
    case .open: return choose(popup.cursor, of: list, knowledge)
    case .openPopupLine(let index): return choose(index, of: list, knowledge)
    case list.opener, .back, .close, .clearFilter: self.popup = nil
    default:
      self.popup = nil
      return nil
    }
    return []
  }

  private mutating func choose(_ index: Int, of list: PopupList, _ knowledge: Knowledge) -> [Effect] {
    popup = nil
    guard list.lines.indices.contains(index) else { return [] }
    return perform(list.lines[index].command, knowledge)
  }
}
