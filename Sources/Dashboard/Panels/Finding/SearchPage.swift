import BredeWelvaart
import Cells

extension PageContext {
  /// What was found for the words typed, each with what kind of thing it is.
  func searchPage() -> Page {
    var page = Page("Zoek")
    page.input = query
    page.intro = "Wijken, cijfers, uitspraken, acties, plekken en begrippen. Enter gaat erheen."
    guard !query.isEmpty else {
      page.empty = "Typ een paar letters van een wijk, een onderwerp of allebei, of een hele bewering."
      page.items = SearchExamples(store).items
      return page
    }
    page.items = hits.map(item)
    let count = hits.count
    page.count = count == SearchIndex.usualLimit ? "de eerste \(count)" : "\(count) gevonden"
    if let absence { page.intro = absence }
    if let judged { show(judged, on: &page) }
    let themes = store.content.themes.map { $0.name.lowercased() }.enumeration
    page.empty = "Niets gevonden; wis een paar letters. De thema’s zijn \(themes)."
    return page
  }

  /// That the first things found tell nothing of the times asked for; nil where they do.
  private var absence: String? {
    let first = hits.prefix(Self.readAtOnce)
    guard !first.isEmpty else { return nil }
    let hasForecast = first.contains { hit in
      switch hit.subject {
      case .indicator(let id), .figure(let id, _): store.indicator(id)?.kind == .forecast
      default: false
      }
    }
    let texts = first.flatMap { [$0.title] + details(of: $0) }
    let sentences = TimeWords(query.split(separator: " ").map(String.init))
      .absence(in: texts, hasForecast: hasForecast)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// So many hits are read before any is chosen.
  private static let readAtOnce = 5

  /// What came out of a claim, each finding a line.
  private struct Judged {
    let ruling: ClaimVerdict.Ruling
    var reasons: [String] = []
    let items: [PageItem]
  }

  /// Whether what was typed may be said; nil where it is not clearly a claim.
  private var judged: Judged? {
    if let claim = store.facilityClaim(query) {
      let verdict = store.judge(claim)
      return Judged(ruling: verdict.ruling, items: [item(verdict)])
    }
    guard let claim = try? store.claim(query), claim.assertion != .bare else { return nil }
    let verdict = store.judge(claim)
    return Judged(
      ruling: verdict.ruling, reasons: verdict.reasons,
      items: Array(verdict.findings.map { [item($0)] }.joined(separator: [.blank])))
  }

  /// Puts a verdict above what was found.
  private func show(_ judged: Judged, on page: inout Page) {
    let answer = (["\(judged.ruling.word.capitalisedFirst)."] + judged.reasons).joined(separator: " ")
    page.intro = "Mag ik dit zeggen? \(answer)"
    page.items = judged.items + (hits.isEmpty ? [] : [.blank, .heading("Gevonden")]) + page.items
    if hits.isEmpty { page.count = "" }
  }

  private func item(_ verdict: FacilityVerdict) -> PageItem {
    let subject = Subject.facility(name: verdict.claim.facility)
    return PageItem(
      body: .entry(
        "\(verdict.words.capitalisedFirst): \(verdict.ruling.word). \(verdict.explanation)", note: ""),
      command: command(for: subject, in: verdict.facilities.first?.area), subject: subject,
      foot: .remarks { verdict.footnotes(store) })
  }

  private func item(_ finding: ClaimVerdict.Finding) -> PageItem {
    let subject = finding.areas.first.map { Subject.figure(finding.indicator.id, $0.code) }
    let text = "\(finding.indicator.name): \(finding.ruling.word). \(finding.words)"
    return PageItem(
      body: .entry(text, note: ""),
      command: command(for: subject ?? .indicator(finding.indicator.id)), subject: subject,
      foot: .remarks { finding.footnotes(store) })
  }

  private func item(_ hit: SearchHit) -> PageItem {
    .row(
      command: command(for: hit.subject, in: hit.area), subject: hit.subject,
      foot: .remarks { remarks(about: hit) }
    ) { frame, row, hasCursor in
      let style: Style = hasCursor ? .selected : .plain
      frame.writeName(hit.kind, in: row, hasCursor: hasCursor, .accent)
      let end = frame.write(hit.title, x: row.x + 12, y: row.y, in: row, style)
      let room = row.maxX - end - 2
      // A detail that is cut says nothing; the foot has all of it.
      guard let detail = details(of: hit).first(where: { $0.cellWidth <= room }) else { return }
      frame.writeRight(detail, y: row.y, in: row, hasCursor ? style : .muted)
    }
  }

  /// What is known of a figure, or of the indicator in the gemeente; nil for what is no figure.
  private func fact(_ hit: SearchHit) -> FigureFact? {
    switch hit.subject {
    case .figure(let id, let code): known(id, code)
    default: mention(hit)?.fact
    }
  }

  /// What is told of an indicator that was found without an area.
  private func mention(_ hit: SearchHit) -> IndicatorMention? {
    guard case .indicator(let id) = hit.subject else { return nil }
    return store.indicator(id).map { IndicatorMention(store, $0) }
  }

  private func known(_ id: Indicator.ID, _ code: Area.Code) -> FigureFact? {
    guard let indicator = store.indicator(id), let area = store.area(code) else { return nil }
    return fact(indicator, area)
  }

  /// What stands beside the name, in more words and in fewer: the figures, even where the words name no area.
  private func details(of hit: SearchHit) -> [String] {
    let mention = mention(hit)
    guard let fact = mention == nil ? fact(hit) : mention?.fact else {
      return [mention?.words ?? "", hit.detail].filter { !$0.isEmpty }
    }
    guard fact.hasFigure else {
      // A verdict is told in full, or with what it is held against.
      return ["\(fact.area.name): \(fact.sentence)", fact.sentence, fact.standing, fact.absence, hit.detail]
        .filter { !$0.isEmpty }
    }
    let area = if case .indicator = hit.subject { "\(fact.area.name): " } else { "" }
    let first = fact.readings.first?.words ?? ""
    let more = fact.readings.count > 1 ? " en nog \(fact.readings.count - 1)" : ""
    // Another area's figure is not told without its name.
    return [area + fact.allFigures, area + first + more] + (fact.area == store.gemeente ? [first + more] : [])
      + ["\(fact.readings.count) cijfers"].filter { _ in fact.readings.count > 1 }
  }

  /// A text is longer than its line, and a figure has more to tell.
  private func remarks(about hit: SearchHit) -> [Footnote] {
    guard let fact = fact(hit), fact.isKnown else {
      return [Footnote(hit.title), Footnote(hit.detail, .aside)]
    }
    return fact.footnotes(store, namesArea: true)
  }

  /// What shows it: a screen of its own, or the place that it was taken from.
  private func command(for subject: Subject, in area: Area.Code? = nil) -> Command? {
    let content = store.content
    return switch subject {
    case .area(let code): .openRoute(.area(code, .figures))
    case .indicator(let id): .openRoute(.indicator(id))
    case .figure(let id, let code):
      // What is told in words stands with the other areas.
      .openRoute(
        store.observation(id, code).map {
          .figure($0.citation.source, Figure(indicator: id, area: code))
        } ?? .indicator(id))
    case .theme(let id): .openRoute(.theme(id, state.area))
    case .facility: (area ?? store.gemeente?.code).map { .openRoute(.area($0, .facilities)) }
    case .caveat(let id): .openRoute(.caveat(id))
    case .term(let word): .openRoute(.term(word.slug))
    case .source(let id): .openRoute(.source(id))
    case .statement(let id): content.statements.first { $0.id == id }.map { .openCitation($0.citation) }
    case .action(let id): content.actions.first { $0.id == id }.map { .openCitation($0.citation) }
    case .place(let name, let code):
      content.places.first { $0.name == name && $0.area == code }.map { .openCitation($0.citation) }
    }
  }
}
