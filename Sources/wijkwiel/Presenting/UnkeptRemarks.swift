import Presenting

/// What rooms said that no disk has: shown when the program ends, for it is lost after that.
@MainActor
final class UnkeptRemarks {
  /// A book with the reason why it could not be kept.
  struct Loss {
    let book: RemarkBook
    let problem: RemarkProblem
  }

  /// Of shows that are over.
  private var past: [Loss] = []
  /// Of the show that goes on; nil where all is kept.
  var current: Loss?

  /// Notes that the show is over; tells whether something of it is not kept.
  func endShow() -> Bool {
    defer { current = nil }
    if let current { past.append(current) }
    return current != nil
  }

  /// All of it as it would stand in its files, with the reasons; nil where there is nothing.
  var message: String? {
    let losses = (past + [current].compactMap(\.self)).filter { !$0.book.entries.isEmpty }
    guard !losses.isEmpty else { return nil }
    return losses.map { loss in
      "wat de zaal zei is niet bewaard: \(loss.problem.reason). Kopieer het hieronder; het staat nergens anders.\n\n"
        + loss.book.text
    }.joined(separator: "\n")
  }
}
