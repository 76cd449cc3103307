import TestSupport
import Testing

@testable import BredeWelvaart

/// What a profile begins with: only what the package says, and each thing with its figure.
@Suite struct SummaryTests {
  private let store = TestPackage.store

  @Test func figuresStandOnTheSideThatTheirVerdictSays() throws {
    for area in store.wijken + [try store.requiredGemeente()] {
      let findings = Summary(store, area).findings
      #expect(findings.contains { $0.kind == .worse || $0.kind == .better })
      for (kind, verdict) in [(Summary.Finding.Kind.worse, Verdict.worse), (.better, .better)] {
        let own = findings.filter { $0.kind == kind }
        #expect(own.count <= 2, "\(area.name) \(kind)")
        for finding in own {
          guard case .figure(let fact) = finding.subject else {
            Issue.record("\(finding.text) is about no figure")
            continue
          }
          #expect(fact.comparison?.verdict == verdict)
          #expect(finding.text.hasPrefix("\(fact.indicator.name): \(fact.figures)"))
          #expect(!finding.citations.isEmpty)
        }
      }
    }
  }

  @Test func noFigureIsToldTwice() {
    for area in store.wijken {
      let told = Summary(store, area).findings.filter { $0.kind == .worse || $0.kind == .better }
      #expect(Set(told.map(\.text)).count == told.count)
    }
  }

  @Test func concernsAndStrengthsAreTheDocumentsOwn() {
    for area in store.wijken {
      for finding in Summary(store, area).findings {
        guard case .statement(let statement) = finding.subject else { continue }
        #expect(statement.area == area.code)
        #expect(statement.kind == (finding.kind == .concern ? .concern : .strength))
        #expect(finding.text.hasPrefix(statement.text))
      }
    }
  }

  @Test func itSaysHowManyMoreThereAre() throws {
    let pittelo = try store.requiredArea("WK010604")
    let concerns = store.statements(area: pittelo.code).filter { $0.kind == .concern }
    let finding = try #require(Summary(store, pittelo).findings.first { $0.kind == .concern })
    #expect(finding.text.hasSuffix("Zo zijn er nog \(concerns.count - 1)."))
  }

  @Test func ofAWijkThatNoPlanNamesItSaysSo() throws {
    let unnamed = store.wijken.first { wijk in
      !store.content.actions.contains { $0.areas.contains(wijk.code) && $0.worth == .promise }
    }
    let wijk = try #require(unnamed)
    let finding = try #require(Summary(store, wijk).findings.first { $0.kind == .plans })
    #expect(finding.text.hasPrefix("Geen actie noemt \(wijk.name) bij naam; "))
  }

  @Test func onlyWijkenAndTheGemeenteHaveOne() throws {
    let buurt = try #require(store.content.areas.first { $0.level == .buurt })
    #expect(Summary(store, buurt).findings.isEmpty)
    #expect(Summary(store, try store.requiredArea("PV22")).findings.isEmpty)
  }
}
