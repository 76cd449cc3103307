import BredeWelvaart
import Foundation
import TestSupport
import Testing

@testable import Dashboard

/// The table of addresses: every row reads what it writes, and every screen has one row.
@Suite struct RouteFormTests {
  /// Addresses of a row: with each number of parts, and of each part some of what it can be.
  private static func addresses(_ form: RouteForm, _ store: Store) -> [[String]] {
    form.counts.flatMap { count in
      form.subjects.prefix(count).reduce([[]]) { begun, subject in
        begun.flatMap { parts in
          let names = subject.names(in: store, parts: parts).map(\.text)
          let some = subject == .areas ? [names.prefix(3).joined(separator: ",")] : some(names)
          return some.map { parts + [$0] }
        }
      }
    }
  }

  private static func some(_ names: [String]) -> [String] {
    (names.prefix(4) + names.dropFirst(4).enumerated().filter { $0.offset % 9 == 8 }.map(\.element)).unique
  }

  /// Reads every address of a row, back and forth.
  ///
  /// - Returns: How many there were.
  private static func walk(_ row: Int, _ form: RouteForm, _ store: Store) -> Int {
    let addresses = addresses(form, store)
    for (word, parts) in form.words.flatMap({ word in addresses.map { (word, $0) } }) {
      let text = ([word] + parts).joined(separator: "/")
      guard let route = Route(text, store: store) else {
        // Too few areas to compare.
        if form.subjects != [.areas] { Issue.record("\(text) leads nowhere") }
        continue
      }
      #expect(route.screen == row, "\(text)")
      #expect(Route(route.text(store), store: store) == route, "\(text)")
      #expect(Route.forms.count { $0.values(route) != nil } == 1, "\(text)")
      #expect(form.texts(word).contains { $0.count { $0 == "/" } == parts.count }, "\(text)")
    }
    return addresses.count
  }

  @Test func everyRowReadsWhatItWrites() {
    for (row, form) in Route.forms.enumerated() {
      #expect(Self.walk(row, form, TestStore.store) > 0, "\(form.words)")
    }
  }

  @Test(arguments: OddPackage.samples) func whateverThePackage(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    for (row, form) in Route.forms.enumerated() { _ = Self.walk(row, form, store) }
  }

  @Test func everyCaseHasARow() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Dashboard/State/Routes/Route.swift")
    let cases = try String(contentsOf: sources, encoding: .utf8).split(separator: "\n").filter {
      $0.hasPrefix("  case ")
    }
    #expect(cases.count == Route.forms.count)
  }

  @Test func noTwoRowsHaveTheSameForm() {
    #expect(Route.formTexts.unique == Route.formTexts)
  }

  @Test(arguments: [
    ("", ["overzicht", "kaart", "wiel"], 25), ("w", ["wiel", "wijk"], 2), ("wijk/pit", ["wijk/pittelo"], 4),
    ("wijk/lariks/p", ["wijk/lariks/portret"], 1),
    ("dekking/noorderp", ["dekking/noorderpark", "dekking/noorderpark/milieu"], 10),
    ("vergelijk/lariks,noorderp", ["vergelijk/lariks,noorderpark"], 1), ("aand", ["aandacht"], 1),
    ("begrip/vrijw", ["begrip/vrijwilligerswerk"], 1), ("onzin", [], 0), ("wijk/lariks/portret/", [], 0),
  ])
  func aShellCompletesAddresses(_ text: String, _ some: [String], _ count: Int) {
    let all = Route.completions(of: text, in: TestStore.store)
    #expect(all.count == count && Set(all).isSuperset(of: some), "\(all)")
    #expect(all.allSatisfy { $0.hasPrefix(text) })
  }

  @Test func noBuurtenAreOfferedBeforeALetterIsTyped() {
    let buurten = TestStore.store.content.areas.filter { $0.level == .buurt }.map(\.name.slug)
    let offered = Route.completions(of: "gebied/", in: TestStore.store)
    #expect(!offered.isEmpty && !offered.contains { buurten.contains(String($0.dropFirst("gebied/".count))) })
  }
}
