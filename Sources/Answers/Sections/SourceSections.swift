import BredeWelvaart

extension Store {
  /// All documents, with how much was taken from each.
  var documents: Answer {
    let rows = content.sources.map { source in
      let contents = SourceCounts(source.id, content).words
      return Row(
        [
          Cell(source.id.rawValue), Cell(source.datedTitle), Cell(source.publisher, .muted),
          Cell(DutchDate.words(source.published), .muted), Cell(contents),
        ], PlainFact.source(source, contents: contents))
    }
    return Answer(
      title: "De documenten",
      sections: [
        Section(
          columns: [
            .name("id"), .text("titel"), .text("uitgever"), .word("verschenen"), .text("overgenomen"),
          ], rows: rows)
      ])
  }

  /// A document with the places in it that facts were taken from, chapter by chapter.
  func document(_ source: Source, _ notes: [Note]) -> Answer {
    let counts = SourceCounts(source.id, content)
    let sections = SourceChapters(places(in: source.id)).chapters.map { chapter in
      Section(
        chapter.name, columns: [.name("plaats"), .text("overgenomen")],
        rows: chapter.places.map { place in
          let contents = counts.words(for: place)
          return Row(
            [Cell(SourceChapters.rest(of: place.locator)), Cell(contents, .muted)],
            PlainFact.place(place, contents: contents, self), notes: .caveats)
        })
    }
    let made = [source.originWords.joined(separator: ", "), source.note].filter { !$0.isEmpty }
      .map { Note(.description, $0.asSentence) }
    var notes = notes + made
    let caveats = content.caveats.count { $0.sources.contains(source.id) }
    if caveats > 0 {
      let count = caveats == 1 ? "is er 1 waarschuwing" : "zijn er \(caveats) waarschuwingen"
      notes.append(Note(.reading, "Over dit document \(count): wijkwiel letop \(source.id)."))
    }
    return Answer(title: source.markedTitle, notes: notes, sections: sections)
  }
}
