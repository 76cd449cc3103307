import BredeWelvaart

extension Route {
  /// What a shell makes of the beginning of an address; no further than the next part to choose.
  package static func completions(of text: String, in store: Store) -> [String] {
    let begun = continuations(of: text, in: store)
    guard let only = begun.first, begun.count == 1 else { return begun }
    // What no address ends with is not offered alone, for a shell would put a space behind it.
    let longer = continuations(of: only + "/", in: store)
    return longer.isEmpty || Route(only, store: store) != nil ? begun + longer : longer
  }

  /// The beginnings of addresses with as many parts as a text has, of which the last begins as it does.
  private static func continuations(of text: String, in store: Store) -> [String] {
    let parts = parts(of: text)
    guard let word = parts.first, let last = parts.last, parts.count > 1 else {
      return forms.flatMap(\.words).unique.filter { $0.hasPrefix(text) }
    }
    let done = Array(parts.dropFirst().dropLast())
    let subjects = forms(word).flatMap { $0.subjects.dropFirst(done.count).prefix(1) }
    let texts = subjects.unique.flatMap { subject in
      // Of several areas the last one is still to be completed.
      let separator: Character = subject == .areas ? "," : "/"
      let typed = last.split(separator: separator, omittingEmptySubsequences: false).last ?? ""
      return subject.completions(of: typed, in: store, parts: done).map { text.dropLast(typed.count) + $0 }
    }
    return texts.map { String($0) }
  }
}
