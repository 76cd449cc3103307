import BredeWelvaart

/// A row of the table of addresses: how the address of one kind of screen is read and written.
package struct RouteForm: Sendable {
  /// What names something in a route, in the order of the subjects; nil for what is left out.
  typealias Values = [(any CustomStringConvertible)?]

  /// What the address begins with; where there are two, the first is for a wijk and the last for other areas.
  package let words: [String]
  package let subjects: [RouteSubject]
  /// The numbers of parts that there may be after the word.
  package let counts: ClosedRange<Int>
  /// The route of a row without parts.
  package private(set) var fixed: Route?
  private let route: @Sendable (inout RouteValues) -> Route?
  /// What the route names; nil for a route of another row.
  let values: @Sendable (Route) -> Values?

  init(
    _ words: String..., parts: [RouteSubject] = [], optional: RouteSubject? = nil,
    route: @escaping @Sendable (inout RouteValues) -> Route?,
    values: @escaping @Sendable (Route) -> Values?
  ) {
    (self.words, self.route, self.values) = (words, route, values)
    subjects = parts + [optional].compactMap(\.self)
    counts = parts.count...subjects.count
  }

  /// A screen that is about nothing in particular.
  init(_ word: String, _ route: Route) {
    self.init(word, route: { _ in route }, values: { $0 == route ? [] : nil })
    fixed = route
  }

  /// The route that an address with these parts after the word leads to; nil where it leads nowhere.
  func route(_ parts: [String], _ store: Store) -> Route? {
    guard counts.contains(parts.count), unknown(in: parts, store) == nil else { return nil }
    var values = RouteValues(pieces(parts).compactMap { $0.value($1, in: store, parts: parts) })
    return route(&values)
  }

  /// The address of a route; nil where the route is of another row.
  func text(_ route: Route, _ store: Store) -> String? {
    guard let texts = values(route)?.compactMap({ $0.map { "\($0)" } }) else { return nil }
    let areas = texts.map { store.nameToWrite(Area.Code($0)) }
    let parts =
      subjects == [.areas]
      ? [areas.joined(separator: ",")]
      : zip(subjects, zip(texts, areas)).map { $0 == .area ? $1.1 : $1.0 }
    let isWijk = route.area.flatMap { store.area($0) }?.level == .wijk
    return ((isWijk ? words.prefix(1) : words.suffix(1)) + parts).joined(separator: "/")
  }

  /// The first part, or area in a part, that names nothing.
  package func unknown(in parts: [String], _ store: Store) -> (subject: RouteSubject, name: String)? {
    pieces(parts).first { $0.value($1, in: store, parts: parts) == nil }
  }

  /// The forms that the address can have with one of its words.
  package func texts(_ word: String) -> [String] {
    counts.map { ([word] + subjects.prefix($0).map(\.rawValue)).joined(separator: "/") }
  }

  /// The parts, and each of several areas in one.
  private func pieces(_ parts: [String]) -> [(subject: RouteSubject, name: String)] {
    zip(subjects, parts).flatMap { subject, name in
      subject == .areas ? name.split(separator: ",").map { (.area, String($0)) } : [(subject, name)]
    }
  }
}

/// What the parts of an address name, to be taken one after the other.
struct RouteValues {
  private var texts: ArraySlice<String>

  init(_ texts: [String]) { self.texts = texts[...] }

  mutating func text() -> String { texts.popFirst() ?? "" }
  mutating func id<Subject>() -> Identifier<Subject> { Identifier(text()) }
  mutating func idIfAny<Subject>() -> Identifier<Subject>? { texts.popFirst().map { Identifier($0) } }

  /// Areas to set side by side: different ones, and as many as fit.
  mutating func comparison() -> Route? {
    let codes = texts.map { Area.Code($0) }
    return SideBySide.onScreen.contains(codes.count) && Set(codes).count == codes.count
      ? .comparison(codes) : nil
  }
}
