import BredeWelvaart

/// What is not known of an area, as technical questions to the college.
package struct CouncilQuestionsQuestion: Question {
  package let extent = Store.Extent.figures
  private let name: String
  private let theme: String?

  /// Asks about an area; nil asks for any theme.
  package init(_ name: String, theme: String? = nil) {
    (self.name, self.theme) = (name, theme)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (meant, theme) = try store.areaAndTheme(meant: name, theme: theme)
    guard let meant else { throw .unclear(message: "noem een gebied om vragen over te stellen.") }
    let themes = theme.map { [$0.subject] } ?? store.content.themes
    let sections = themes.map { theme in
      Section(
        theme.name, columns: [.name("indicator"), .text("vraag")],
        rows: store.councilQuestions(in: meant.subject, theme: theme.id).map { question in
          Row(
            [Cell(question.gap.indicator.name), Cell(question.text)], PlainFact.question(question, store),
            notes: .caveats)
        })
    }
    let college = store.gemeente.map { " van \($0.name)" } ?? ""
    return Answer(
      title: "Technische vragen aan het college\(college), over \(meant.subject.name)",
      notes: meant.notes + (theme?.notes ?? [])
        + (sections.allSatisfy(\.rows.isEmpty)
          ? [Note(.absence, "Hier ontbreekt niets om naar te vragen.")] : []),
      sections: sections + [store.section(of: store.caveats(on: .dekking, area: meant.subject))])
  }
}

extension PlainFact {
  /// A technical question about a figure that is not there.
  fileprivate static func question(_ question: CouncilQuestion, _ store: Store) -> PlainFact {
    let (gap, origins) = (question.gap, question.citations.map { Origin($0, store) })
    return PlainFact(
      kind: .question,
      fields: [
        Field("indicator", "indicator", gap.indicator.id.rawValue),
        Field("indicator_name", "naam van de indicator", gap.indicator.name),
        Field("theme", "thema", gap.indicator.theme.rawValue),
      ] + .area(gap.fact.area) + [
        Field("gap", "wat er ontbreekt", .code(gap.kind.rawValue, dutch: gap.kind.words)),
        Field("text", "vraag", question.text),
      ] + .origin(origins.first), origins: origins)
  }
}
