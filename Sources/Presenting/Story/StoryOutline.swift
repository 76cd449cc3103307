import Cells

/// The lines of a story put together: what is about all of it, and then its steps.
struct StoryOutline {
  /// The lines of one step, or of the beginning.
  struct Part {
    /// The line that begins it.
    let first: KeyedText.Entry
    private(set) var fields: [StoryKey: [KeyedText.Entry]]

    init(_ key: StoryKey, _ entry: KeyedText.Entry) {
      (first, fields) = (entry, [key: [entry]])
    }

    /// What a key says first; nil where it is absent.
    subscript(key: StoryKey) -> KeyedText.Entry? { fields[key]?.first }

    /// Adds a line; a second of its kind is a fault, but for the notes.
    fileprivate mutating func add(_ key: StoryKey, _ entry: KeyedText.Entry, _ faults: inout StoryFaults) {
      if let other = self[key], key != .note {
        faults.add(
          "'\(key.rawValue)' staat al op regel \(other.line); haal een van de twee weg.", atKeyOf: entry)
      } else {
        fields[key, default: []].append(entry)
      }
    }
  }

  /// What stands above the steps; nil where nothing does.
  private var head: Part?
  private(set) var steps: [Part] = []

  /// Sorts the lines, and notes those that are none of a story.
  init(_ text: KeyedText, _ faults: inout StoryFaults) {
    for stray in text.strays {
      faults.add(stray.column > 1 ? Self.strayIndent : Self.strayLine, line: stray.line, column: stray.column)
    }
    for entry in text.records.joined() {
      guard let key = Self.key(of: entry, &faults) else { continue }
      if entry.value.isEmpty {
        faults.add("Achter '\(key.rawValue)' staat niets; vul het in of haal de regel weg.", in: entry)
      }
      add(key, entry, &faults)
    }
    if steps.isEmpty {
      faults.add(
        "Dit verhaal heeft geen stappen; begin er een met een regel zoals 'stap: kaart'.", line: 1)
    } else if steps.count > StoryReader.stepLimit {
      faults.add(
        "Een verhaal heeft hooguit \(StoryReader.stepLimit) stappen en dit heeft er \(steps.count); "
          + "haal stappen weg of maak er twee verhalen van.",
        atKeyOf: steps[StoryReader.stepLimit].first)
    }
  }

  private mutating func add(_ key: StoryKey, _ entry: KeyedText.Entry, _ faults: inout StoryFaults) {
    switch key {
    case .step: steps.append(Part(key, entry))
    case .story, .minutes:
      if !steps.isEmpty {
        faults.add(
          "'\(key.rawValue)' hoort bovenaan, boven de eerste stap; zet deze regel daar.", atKeyOf: entry)
      } else if head == nil {
        head = Part(key, entry)
      } else {
        head?.add(key, entry, &faults)
      }
    default:
      if steps.isEmpty {
        faults.add(
          "'\(key.rawValue)' hoort bij een stap; schrijf er eerst een regel zoals 'stap: kaart' boven.",
          atKeyOf: entry)
      } else {
        steps[steps.count - 1].add(key, entry, &faults)
      }
    }
  }

  private static let strayLine =
    "Deze regel begint niet met een sleutel en een dubbele punt; schrijf bijvoorbeeld 'tekst: …', "
    + "of laat de regel inspringen als hij bij de regel erboven hoort."
  private static let strayIndent =
    "Deze regel springt in, maar er staat geen regel boven om bij te horen; "
    + "haal de spaties of de lege regel ervoor weg."

  private static let names = NameAdvice(StoryKey.allCases.map { .init($0.rawValue, names: [$0.rawValue]) })

  /// The key of a line; one that is misspelt is a fault, but tells what the line is.
  private static func key(of entry: KeyedText.Entry, _ faults: inout StoryFaults) -> StoryKey? {
    if let key = StoryKey(rawValue: entry.key) { return key }
    faults.add(
      "'\(entry.key)' is geen sleutel van een verhaal; \(names.words(for: entry.key))", atKeyOf: entry)
    return faults.omitted > 0 ? nil : names.meant(by: entry.key).flatMap(StoryKey.init)
  }
}

// MARK: What stands above the steps

extension StoryOutline {
  /// The most cells of a title.
  private static let titleLimit = 60
  private static let minuteRange = 1...600

  /// The title; a fault where there is none, or it is not the first that is said.
  func title(_ faults: inout StoryFaults) -> String {
    guard let entry = head?[.story] else {
      faults.add(
        "De naam van het verhaal ontbreekt; begin met een regel zoals 'verhaal: Mijn wijk'.", line: 1)
      return ""
    }
    if head?.first != entry {
      faults.add("Een verhaal begint met 'verhaal'; zet deze regel bovenaan.", atKeyOf: entry)
    }
    if entry.value.cellWidth > Self.titleLimit {
      faults.add(
        "Deze naam telt \(entry.value.cellWidth) tekens; maak er hooguit \(Self.titleLimit) van.", in: entry)
    }
    return entry.value
  }

  /// How long the story is meant to take; nil where that is not said.
  func minutes(_ faults: inout StoryFaults) -> Int? {
    guard let entry = head?[.minutes], !entry.value.isEmpty else { return nil }
    guard let minutes = Int(entry.value), Self.minuteRange.contains(minutes) else {
      faults.add(
        "'\(entry.value)' is geen aantal minuten; schrijf een heel getal van \(Self.minuteRange.lowerBound) "
          + "tot en met \(Self.minuteRange.upperBound).", in: entry)
      return nil
    }
    return minutes
  }
}
