import BredeWelvaart
import Cells
import Dashboard
import TestSupport
import Testing

@testable import Answers
@testable import Handouts

/// The pictures of the program's own package.
@Suite struct PictureTests {
  private let store = BundledStore.whole

  private static let questions: [any IllustratedQuestion] =
    ["", "lariks", "buitengebied", "drenthe"].flatMap {
      [WheelQuestion($0), AreaQuestion($0)] as [any IllustratedQuestion]
    } + ["", "koopwoningen", "trajecten-welzijn", "misdrijven-per-1000"].map { MapQuestion($0) }
    + [
      ["marsdijk", "kloosterveen"], ["lariks", "peelo", "assen"],
      ["marsdijk", "kloosterveen", "lariks", "assen-oost", "centrum", "buitengebied"],
    ].map { ComparisonQuestion($0) }

  @Test func textStaysApartAndOnPaper() throws {
    for question in Self.questions {
      guard let subject = try? question.handoutSubject(store) else { continue }
      let drawing = try #require(subject.illustration(store)).drawing
      #expect(drawing.textFaults.isEmpty, "\(question): \(drawing.textFaults)")
      // With its heading and its sources it fits on a page of A4.
      #expect(drawing.height < 605, "\(question)")
    }
  }

  @Test func everyLineOfYearsStaysOnPaper() throws {
    let store = BundledStore.withAdditions
    for indicator in store.content.indicators {
      guard let subject = try YearsQuestion([indicator.id.rawValue]).handoutSubject(store) else { continue }
      let picture = try #require(subject.illustration(store))
      #expect(picture.drawing.textFaults.isEmpty, "\(indicator.id): \(picture.drawing.textFaults)")
      // The sources are those of the years that are drawn.
      #expect(picture.observations.allSatisfy { $0.indicator == indicator.id })
      #expect(picture.description.contains(" naar "))
    }
  }

  @Test func everyWijkStandsOnEveryMapWithItsFigure() throws {
    for indicator in store.content.indicators.filter({ store.isMapped($0.id) }) {
      let texts = MapPicture(indicator, store).illustration.drawing.labels.map(\.text)
      let list = texts.joined(separator: " ")
      for wijk in store.wijken {
        let number = try #require(wijk.number)
        // On the ground it has its name or its number, and its figure at least in the list.
        #expect(texts.contains("\(number)") || texts.contains { $0.hasSuffix(wijk.name) })
        let figure = store.readings(indicator, wijk.code).first.map { " \($0.text.underUnit)" } ?? ""
        #expect(list.contains("\(number) \(wijk.name)\(figure)"), "\(indicator.id), \(wijk.name)")
      }
    }
  }

  @Test func theWheelTellsEachSegmentTwice() throws {
    let wijk = try #require(store.area(named: "lariks"))
    let wheel = store.wheel(of: wijk, against: .area("GM0106"))
    let texts = WheelPicture(wheel: wheel, store: store).illustration.drawing.labels.map(\.text)
    for number in 1...wheel.segments.count {
      // In the ring and in the key.
      #expect(texts.count { $0 == "\(number)" } >= 2, "\(number)")
    }
    for sector in wheel.sectors {
      #expect(texts.count { $0 == sector.theme.name } == 2, "\(sector.theme.name)")
    }
  }

  @Test func signsAndNumbersReadOnEveryFill() {
    let inks: [Ink] =
      Verdict.allCases.map(\.wheelInk) + [.better, .worse, .class1, .class2, .class3, .class4, .class5]
    for ink in inks {
      #expect(Contrast.ratio(Colour.ink(ink).hex, Colour.contrast(on: ink).hex) >= 4.5, "\(ink)")
    }
    for colour in [Colour.text, .muted, .ink(.betterText), .ink(.worseText)] {
      #expect(Contrast.ratio(colour.hex, Colour.paper.hex) >= 4.5, "\(colour)")
    }
  }

  @Test func theFootNamesSourcesAndYears() throws {
    let svg = try #require(try MapQuestion("ervaren-gezondheid").handout(store).svg)
    let texts = Markup(svg).all("text").map(\.text)
    #expect(texts.contains("Jaar: 2022."))
    #expect(texts.contains { $0.hasPrefix("Bron: Onderzoeksrapport voor de woonzorgvisie Assen") })
    #expect(texts.contains("Alles hierover: wijkwiel kaart ervaren-gezondheid"))
  }

  @Test func whatHasNoPictureHasAPage() throws {
    #expect(try AreaQuestion("").handoutSubject(store) == nil)
    let portrait = try AreaQuestion("lariks", [.portrait]).handoutSubject(store)
    #expect(portrait == nil)
    let handout = Handout(try AreaQuestion("").answer(store), of: nil, in: store)
    #expect(handout.svg == nil)
    #expect(Markup(handout.html).all("table").count == 1)
  }
}

extension Contrast {
  /// The same for `#rrggbb`.
  fileprivate static func ratio(_ a: String, _ b: String) -> Double {
    ratio(UInt32(a.dropFirst(), radix: 16) ?? 0, UInt32(b.dropFirst(), radix: 16) ?? 0)
  }
}
