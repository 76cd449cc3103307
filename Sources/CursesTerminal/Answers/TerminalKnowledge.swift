import Cells

/// What a terminal has told about itself.
nonisolated struct TerminalKnowledge: Hashable, Sendable {
  /// Nil where it did not say.
  private(set) var program: TerminalProgram?
  /// Nil where it did not say.
  private(set) var background: ColourScheme.Background?
  private var hasSynchronizedOutput = false
  /// Whether characters that are one cell wide in the West are two, as in the fonts of East Asia.
  private(set) var hasWideSymbols = false

  /// Whether a picture may stand between the beginning and the end of an update.
  ///
  /// tmux lets no half a picture through in any case. Its first versions with such updates lose what is
  /// written after a clear, and draw all of the picture each time (tmux/tmux issues 5340 and 5612).
  var synchronizesOutput: Bool { hasSynchronizedOutput && program?.name != "tmux" }

  /// Takes in an answer.
  mutating func take(_ answer: TerminalAnswer) {
    switch answer {
    case .program(let program): self.program = program
    case .background(let background): self.background = background
    case .synchronizesOutput(let knows): hasSynchronizedOutput = knows
    case .column(let column): hasWideSymbols = column == TerminalInquiry.widthProbeColumn + 1
    case .end, .receipt: break
    }
  }
}
