import BredeWelvaart

/// What is known about some words that name no command: an area, a subject, or a subject in an area.
package struct WordsQuestion: Question {
  /// Terms and facilities tell whether words are about more than a figure; names need no everyday words.
  package private(set) var extent: Store.Extent = [.glossary, .facilities]
  private let words: [String]

  /// Asks in plain words, such as `eenzaamheid in de lariks`.
  package init(_ words: [String]) {
    let all = words.flatMap { $0.split { " ?,;".contains($0) }.map(String.init) }
    // Of a whole paragraph the beginning has to do.
    self.words = all.prefix(Self.mostWords).map { String($0.prefix(Self.longestWord)) }
  }

  private static let mostWords = 24
  private static let longestWord = 60

  private var text: String { words.joined(separator: " ") }

  /// What the words mean in everyday use, or all that has them in it.
  package var next: (any Question)? {
    guard !extent.contains(.words) else { return TextsQuestion(words: words) }
    var everyday = self
    everyday.extent.insert(.words)
    return everyday
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    if store.area(named: text) != nil { return try answer(to: AreaQuestion(text), store) }
    if let indicator = store.indicator(named: text) {
      let question = IndicatorQuestion(indicator.id.rawValue)
      return related(try answer(to: question, knowing(store)), store)
    }
    let (areas, others) = store.areas(in: words)
    if !areas.isEmpty, store.isTerm(text) { throw nothingYet }
    let rest = Self.telling(others)
    if areas.isEmpty || store.indicator(named: rest.joined(separator: " ")) == nil { _ = try knowing(store) }
    if words.contains(where: { $0.slug.hasPrefix("beteken") }), store.isTerm(rest.joined(separator: " ")) {
      return try answer(to: TermQuestion(rest.joined(separator: " ")), store)
    }
    if words.contains(where: TimeWords.isYear), let years = YearFigures(words, try knowing(store)) {
      return Answer(title: text.capitalisedFirst, sections: years.sections(store))
    }
    // A phrase is told of by all that it leads to, and its words do not stand for anything else.
    if areas.isEmpty, let everyday = try knowing(store).everydaySubject(slugs(others)) {
      guard !everyday.isMore, everyday.indicators.count < 2 else { throw nothingYet }
      if let only = everyday.indicators.first {
        return try IndicatorQuestion(only.id.rawValue).answer(store)
      }
    }
    if areas.isEmpty, let indicator = only(rest, store) {
      return try IndicatorQuestion(indicator.id.rawValue).answer(store)
    }
    if areas.count <= 1, let asked = LookUpWord.asked(rest, store) {
      return try answer(to: asked.word.question(areas.first, about: asked.theme), store)
    }
    if let years = years(of: rest, in: areas, store) { return years }
    if areas.count > 1 { return try comparison(areas, others, store) }
    // Of 'pittelo plannen' the answer is not how many plans Assen has.
    let isFigure = !rest.allSatisfy { LookUpWord(typed: $0) == .beleid }
    if isFigure, let area = areas.first, areas.count == 1,
      let answer = try figures(of: others, in: area, store)
    {
      return answer
    }
    // What needs more of the package than this is answered from all of it.
    if let area = areas.first, areas.count == 1, let word = LookUpWord.asked(rest), word.isAboutFigures {
      return try answer(to: word.question(area), store)
    }
    if let name = misspelledArea(store) { return try answer(to: AreaQuestion(name), store) }
    // What comes nearest is told once all of the package was looked through.
    guard store.extent.isSuperset(of: .everything) else { throw nothingYet }
    throw store.nothingOfArea(words)
      ?? .unknown(message: "over ‘\(text)’ is niets gevonden", nearest: store.nearestNames(to: text))
  }

  /// The same with what else the words lead to in everyday use: of one subject there may be two figures.
  private func related(_ answer: Answer, _ store: Store) -> Answer {
    let told = Set(answer.facts.compactMap { ($0 as? ObservationFact)?.indicator.id })
    guard let gemeente = store.gemeente, let meant = store.everydaySubject(slugs(words)) else {
      return answer
    }
    let others = meant.indicators.filter { !told.contains($0.id) }.map { store.fact($0, gemeente) }
    return Answer(
      title: answer.title, notes: answer.notes,
      sections: answer.sections + [.indicators("Ook hierover", others.filter(\.hasFigure), store)])
  }

  // MARK: One thing

  /// Answers where enough of the package is there; a profile begins with what documents say and plans promise.
  private func answer(to question: any Question, _ store: Store) throws(Unanswered) -> Answer {
    guard store.extent.isSuperset(of: question.extent) else { throw nothingYet }
    return try question.answer(store)
  }

  /// The question about an area, where the words name one and nothing else.
  fileprivate func profile(_ store: Store) -> AreaQuestion? {
    (store.area(named: text) != nil ? text : misspelledArea(store)).map { AreaQuestion($0) }
  }

  /// The only indicator that all words name, where nothing else is called that.
  private func only(_ words: [String], _ store: Store) -> Indicator? {
    let slugs = slugs(words)
    guard slugs.joined().count >= Self.leastName, !store.isTerm(words.joined(separator: " ")) else {
      return nil
    }
    let isFacility = store.content.facilities.contains { facility in
      slugs.allSatisfy { facility.name.slug.hasWord(beginningWith: $0.utf8) }
    }
    let named = store.content.indicators.filter { $0.isAbout(slugs, store) }
    return named.count == 1 && !isFacility ? named.first : nil
  }

  /// The words where they come close to the name of a wijk or the gemeente, and to nothing else.
  private func misspelledArea(_ store: Store) -> String? {
    let areas = store.wijken + [store.gemeente].compactMap(\.self)
    let finder = NameFinder(areas.map { .init($0, names: [$0.name] + $0.aliases) })
    // In 'park' nobody means Noorderpark.
    guard text.count >= Self.leastName, case .one(let area, let fit) = finder.find(text), fit != .parts,
      !store.content.indicators.contains(where: { $0.isAbout(slugs(words), store) })
    else { return nil }
    return store.area(named: text) == nil && (try? store.area(meant: text))?.subject == area ? text : nil
  }

  /// The fewest letters that are taken for a part of a name.
  private static let leastName = 4

  /// The words that tell; all of them where none does.
  static func telling(_ words: [String]) -> [String] {
    let tells = SmallTalk.tells(words.map(\.slug))
    let telling = zip(words, tells).filter(\.1).map(\.0)
    return telling.isEmpty ? words.filter { !SmallTalk.contains($0.slug) } : telling
  }

  // MARK: A subject in areas

  /// How some areas differ: in everything, in a theme, or in what the other words are about.
  private func comparison(_ areas: [Area], _ others: [String], _ store: Store) throws(Unanswered) -> Answer {
    let names = areas.map(\.code.rawValue)
    let rest = Self.telling(others).filter { LookUpWord(typed: $0) != .vergelijk }
    guard !rest.isEmpty else { return try ComparisonQuestion(names).answer(store) }
    if let theme = store.content.themes.first(where: {
      [$0.id.rawValue, $0.name.slug].contains(rest.joined(separator: " ").slug)
    }) {
      return try ComparisonQuestion(names, theme: theme.id.rawValue).answer(store)
    }
    let subject = try indicators(of: rest, store).indicators
    guard !subject.isEmpty else { throw nothingYet }
    let comparison = try? ComparisonQuestion(names, about: subject.map(\.id)).answer(store)
    if let comparison, !comparison.sections.isEmpty { return comparison }
    // Where only one of them has a figure, that is told, and that the other has none.
    let sections = areas.map { area in
      Section.indicators(area.name, subject.map { store.fact($0, area) }.filter(\.isKnown), store)
    }
    let silent = zip(areas, sections).filter(\.1.rows.isEmpty).map(\.0.name)
    guard silent.count < areas.count else { throw nothingYet }
    let absence = Note(.absence, "Van \(silent.enumeration) zelf staat er geen cijfer in de documenten.")
    return Answer(
      title: "\(areas.map(\.name).enumeration): \(rest.joined(separator: " "))",
      notes: silent.isEmpty ? [] : [absence], sections: sections)
  }

  /// The store where it knows everyday words; without them it has no answer yet.
  private func knowing(_ store: Store) throws(Unanswered) -> Store {
    guard store.extent.contains(.words) else { throw nothingYet }
    return store
  }

  /// That the figures alone have no answer.
  private var nothingYet: Unanswered {
    .unknown(message: "over ‘\(text)’ is niets gevonden", nearest: [])
  }

  /// How what other words name developed, where one of them asks for that: `wordt eenzaamheid beter`.
  private func years(of words: [String], in areas: [Area], _ store: Store) -> Answer? {
    let names = words.filter { LookUpWord(typed: $0) != .jaren }
    guard names.count < words.count, !names.isEmpty || !areas.isEmpty,
      names.isEmpty || store.content.indicators.contains(where: { $0.isAbout(slugs(names), store) })
    else { return nil }
    return try? YearsQuestion(names + areas.map(\.code.rawValue)).answer(store)
  }

  // MARK: A subject in an area

  /// The figures of the area; where it has none, what is told of it in words and what areas around it have.
  ///
  /// Only where the store `hasTexts` it can be said that nothing is told.
  fileprivate func figures(
    of words: [String], in area: Area, _ store: Store, hasTexts: Bool = false
  ) throws(Unanswered) -> Answer? {
    let (indicators, notes, isMore) = try indicators(of: words, store)
    guard !indicators.isEmpty, !isMore else { return nil }
    let times = TimeWords(words)
    let words = Self.telling(words)
    let facts = indicators.map { store.fact($0, area) }
    let own = facts.filter(\.isKnown)
    let isTold = own.contains { $0.isTold }
    guard isTold || hasTexts else { return nil }
    let others = elsewhere(facts.filter { !$0.hasFigure }.map(\.indicator), around: area, store)
    let texts = isTold ? [] : texts(of: words, in: area, store) + buurten(of: area, indicators, store)
    guard !own.isEmpty || !texts.isEmpty || !others.isEmpty else { return nil }
    let isSilent = own.isEmpty && texts.isEmpty
    let absence = Note(.absence, "Van \(area.name) zelf staat er geen cijfer in de documenten.")
    return Answer(
      title: "\(area.name): \(words.joined(separator: " "))",
      notes: notes + times.absence(among: indicators).map { Note(.absence, $0) } + (isSilent ? [absence] : [])
        + definitions(own)
        + .reference(facts, store),
      sections: [Section.indicators("", own, store)] + texts + others)
  }

  /// What documents say in words of the subject there: whether there is one, and what it is like.
  private func texts(of words: [String], in area: Area, _ store: Store) -> [Section] {
    let filter = WordFilter(words)
    let hits = FactFinder(words.joined(separator: " "), in: area, store).hits.filter { hit in
      // Where it stands is no part of what it says.
      hit.figure == nil && hit.areas.contains { store.isPart($0.code, of: area) }
        && filter.passes("\(hit.title) \(hit.detail)")
    }
    return hits.isEmpty ? [] : [.hits(hits.map { [$0] })]
  }

  /// What is known of the indicators in the buurten of a wijk.
  private func buurten(of area: Area, _ indicators: [Indicator], _ store: Store) -> [Section] {
    store.buurten(of: area).compactMap { buurt in
      let facts = indicators.map { store.fact($0, buurt) }.filter(\.isKnown)
      return facts.isEmpty ? nil : Section.indicators("Buurt \(buurt.name)", facts, store)
    }
  }

  /// What few figures mean; of more their names have to do.
  private func definitions(_ facts: [FigureFact]) -> [Note] {
    guard facts.count <= Self.explained else { return [] }
    return facts.map(\.indicator).filter { !$0.definition.isEmpty }
      .map { Note(.definition, "\($0.name): \($0.definition)") }
  }

  private static let explained = 2

  /// The indicators of an everyday phrase, those that all words are about, or those with a word written nearly so.
  private func indicators(
    of all: [String], _ store: Store
  ) throws(Unanswered) -> (indicators: [Indicator], notes: [Note], isMore: Bool) {
    let telling = slugs(Self.telling(all))
    let times = TimeWords(all)
    // What is expected need not be called so.
    let words = telling.filter { !SmallTalk.asksExpected($0) }
    guard !words.isEmpty else { return ([], [], false) }
    let others = slugs(all).filter { !SmallTalk.asksExpected($0) }
    let asked = store.content.indicators.filter { $0.isAbout(telling, store) }
    let named =
      asked.isEmpty && words != telling
      ? store.content.indicators.filter { $0.isAbout(words, store) } : asked
    // What is called just that comes before what is about it, and what is meant before what has it in its name.
    let name = words.joined(separator: "-")
    let isName = named.contains { [$0.id.rawValue, $0.name.slug].contains(name) }
    let everyday = isName ? nil : try knowing(store).everydaySubject(others)
    let isMeant = everyday.map { !$0.isMore || !named.contains { $0.hasWords(words) } } ?? false
    guard named.isEmpty || (!isName && isMeant) else {
      let named = times.meant(named)
      return (named.stablySorted { $0.id.rawValue == name ? 0 : 1 }, [], false)
    }
    if let everyday { return (times.meant(everyday.indicators), [], everyday.isMore) }
    // A word that means something is no misspelling of another.
    guard !words.contains(where: { LookUpWord(typed: $0) != nil || store.isTerm($0) }) else {
      return ([], [], false)
    }
    let finder = NameFinder(
      store.content.indicators.map { .init($0, names: [$0.name, $0.topic, $0.id.rawValue]) })
    let text = words.joined(separator: " ")
    let found: [Indicator] =
      switch finder.find(text) {
      case .one(let indicator, .misspelled): [indicator]
      case .several(let indicators) where words.count == 1: indicators
      default: []
      }
    guard let first = found.first else { return ([], [], false) }
    return (
      found,
      [Note(.understood, "‘\(text)’ is gelezen als \(first.topic.isEmpty ? first.name : first.topic).")],
      false
    )
  }

  private func slugs(_ words: [String]) -> [String] {
    words.flatMap { $0.slug.split(separator: "-").map(String.init) }
  }

  /// The figures that the area has not, and an area around has, by area.
  private func elsewhere(_ indicators: [Indicator], around area: Area, _ store: Store) -> [Section] {
    let found = indicators.compactMap { indicator in
      store.ancestors(of: area).first { store.hasFigure(indicator.id, $0.code) }
        .map { store.fact(indicator, $0) }
    }
    return found.grouped(by: \.area).map { around, facts in
      Section.indicators("Van \(around.name)", facts, store)
    }
  }
}

/// The plans for an area where that is what words ask for; else all that has the words in it.
private struct TextsQuestion: Question {
  let extent = Store.Extent.everything
  let words: [String]

  func answer(_ store: Store) throws(Unanswered) -> Answer {
    if let question = WordsQuestion(words).profile(store) { return try question.answer(store) }
    // 'Mijn Buurt Assen' is no buurt of Assen.
    if store.isTerm(words.joined(separator: " ")) {
      return try SearchQuestion(words.joined(separator: " ")).answer(store)
    }
    let (areas, others) = store.areas(in: words)
    let rest = WordsQuestion.telling(others)
    if areas.count <= 1, let asked = LookUpWord.asked(rest, store) {
      return try asked.word.question(areas.first, about: asked.theme).answer(store)
    }
    if let area = areas.first, areas.count == 1, let word = LookUpWord.asked(rest) {
      return try word.question(area).answer(store)
    }
    // A year is no word to look for in texts, where the rest is about figures.
    if words.contains(where: TimeWords.isYear), let answer = withFewerWords(store) { return answer }
    if let area = areas.first, areas.count == 1,
      let answer = try WordsQuestion(words).figures(of: others, in: area, store, hasTexts: true)
    {
      return answer
    }
    do throws(Unanswered) {
      return try SearchQuestion(words.joined(separator: " ")).answer(store)
    } catch {
      guard let answer = withFewerWords(store) else { throw error }
      return answer
    }
  }

  /// What there is of other years, where words name one that nothing is known of, or without a look-up's name.
  private func withFewerWords(_ store: Store) -> Answer? {
    let years = words.filter(TimeWords.isYear)
    let others = words.filter { !TimeWords.isYear($0) && LookUpWord(typed: $0) == nil }
    guard !others.isEmpty, others.count < words.count,
      let answer = try? WordsQuestion(others).wholeAnswer(store)
    else { return nil }
    return Answer(
      title: answer.title, notes: absence(of: years, others, answer, store) + answer.notes,
      sections: answer.sections)
  }

  /// Says that there is no figure of the years, and which other areas have one; nothing where all are told of.
  private func absence(of years: [String], _ words: [String], _ answer: Answer, _ store: Store) -> [Note] {
    let told = answer.facts.compactMap { ($0 as? ObservationFact)?.period?.text }
      .flatMap { $0.split(separator: "/").map(String.init) }
    let untold = years.filter { !told.contains($0) }
    guard !untold.isEmpty else { return [] }
    let (areas, rest) = store.areas(in: words)
    let found = areas.isEmpty ? [] : YearFigures(rest + untold, store)?.figures ?? []
    let others = found.map(\.0.area.name).unique.fewNames
    let subject = areas.isEmpty ? "Hiervan" : "Van \(areas.map(\.name).enumeration)"
    let text = "\(subject) is er geen cijfer van \(untold.enumeration)"
    return [Note(.absence, others.isEmpty ? "\(text)." : "\(text), wel van \(others).")]
  }
}
