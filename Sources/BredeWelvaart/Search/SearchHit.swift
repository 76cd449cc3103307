/// A thing that can be found.
package enum Subject: Hashable, Sendable {
  case area(Area.Code)
  case indicator(Indicator.ID)
  /// For a query that names an area and an indicator: `65 centrum`, `lariks eenzaam`.
  case figure(Indicator.ID, Area.Code)
  case theme(Theme.ID)
  case statement(Statement.ID)
  case action(Action.ID)
  case place(name: String, area: Area.Code)
  /// A kind of facility, such as `huisarts`, in all areas at once.
  case facility(name: String)
  case caveat(Caveat.ID)
  /// The term, as the glossary writes it.
  case term(String)
  case source(Source.ID)
}

/// Something found, in the words to show it with.
package struct SearchHit: Hashable, Sendable {
  package let subject: Subject
  /// What it is in one Dutch word, such as `wijk` or `uitspraak`.
  package let kind: String
  /// The name of what was found, or the text itself.
  package let title: String
  /// A short addition: `wijk 7`, the theme of an indicator, the figure itself; may be empty.
  package var detail: String
  /// Where it is meant, for what is in more areas and asked of one.
  package var area: Area.Code?
}
