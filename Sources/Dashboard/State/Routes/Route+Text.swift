import BredeWelvaart

// Routes as text: what `--open` takes, the bottom line shows and the palette understands.

extension Route {
  /// Reads a route such as `wijk/lariks` or `hulp`; nil where there is no such view, area or other subject.
  package init?(_ text: String, store: Store) {
    let parts = Self.parts(of: text)
    let routes = Self.forms(parts.first ?? "").lazy.compactMap { $0.route(Array(parts.dropFirst()), store) }
    guard let route = routes.first else { return nil }
    self = route
  }

  /// The route as text; what ``init(_:store:)`` reads.
  package func text(_ store: Store) -> String {
    Self.forms.lazy.compactMap { $0.text(self, store) }.first ?? ""
  }

  /// The rows of a word, for each number of parts that may come after it.
  package static func forms(_ word: String) -> [RouteForm] { forms.filter { $0.words.contains(word) } }

  /// The word of an address and what comes after it.
  package static func parts(of text: String) -> [String] {
    text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  /// All forms that an address can have.
  package static let formTexts = forms.flatMap { form in form.words.flatMap(form.texts) }
}
