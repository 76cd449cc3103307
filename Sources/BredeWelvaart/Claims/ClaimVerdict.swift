/// Whether something may be said, and what does hold.
package struct ClaimVerdict: Hashable, Sendable {
  /// The answer in short.
  package enum Ruling: String, CaseIterable, Sendable {
    case yes
    case no
    /// Half true, or true of something else than was said.
    case notLikeThis = "not_like_this"
    /// The documents do not tell.
    case unknown

    package var word: String {
      switch self {
      case .yes: "ja"
      case .no: "nee"
      case .notLikeThis: "zo niet"
      case .unknown: "niet te zeggen"
      }
    }
  }

  /// What came out for one indicator.
  package struct Finding: Hashable, Sendable {
    package let subject: Claim.Subject
    /// How the claim was read: `het hoogste van de wijken`.
    package let asked: String
    package internal(set) var ruling: Ruling
    /// Why, each a sentence.
    package internal(set) var reasons: [String]
    /// A sentence that does hold; empty where the documents tell nothing.
    package let holds: String
    /// The areas whose figures it rests on.
    package let areas: [Area]
    /// Whether there is nothing to go by, so that another indicator decides.
    var isSilent = false

    package var indicator: Indicator { subject.indicator }
    /// Why, and what does hold, in sentences.
    package var words: String {
      let sentence = holds.hasPrefix("Bij ") ? "b" + holds.dropFirst() : holds
      return (reasons + (holds.isEmpty ? [] : ["Dit klopt: \(sentence)"])).joined(separator: " ")
    }
  }

  package let claim: Claim
  /// One for each indicator that the words may mean; never empty.
  package let findings: [Finding]

  package var ruling: Ruling {
    claim.isCausal ? .unknown : deciding.map(\.ruling).agreed
  }

  /// What is to be said of the claim as a whole.
  package var reasons: [String] {
    claim.isCausal ? ["Dat het een door het ander komt, zeggen deze cijfers niet."] : []
  }

  /// The sentence that holds best: that of the indicator which the claim is most true of.
  package var holds: String {
    let order: [Ruling] = [.yes, .notLikeThis, .no, .unknown]
    let found = order.lazy.compactMap { ruling in deciding.first { $0.ruling == ruling && !$0.holds.isEmpty }
    }
    return found.first?.holds ?? ""
  }

  /// The findings with anything to go by; all where none has.
  private var deciding: [Finding] {
    let telling = findings.filter { !$0.isSilent }
    return telling.isEmpty ? findings : telling
  }
}

extension ClaimVerdict.Finding {
  /// What is to be known of the figures, and where they come from.
  package func footnotes(_ store: Store) -> [Footnote] {
    let facts = areas.map { store.fact(indicator, $0) }
    return facts.flatMap(\.caveats).unique.map(Footnote.caveat)
      + store.footnotes(facts.flatMap(\.citations).unique)
  }
}

extension [ClaimVerdict.Ruling] {
  /// What they say together: where they differ, it is half true.
  var agreed: ClaimVerdict.Ruling {
    let kinds = unique
    return kinds.count == 1 ? kinds.first ?? .unknown : .notLikeThis
  }
}
