import CNcurses
import Cells

/// Hands out ncurses' colour pairs, each made when it is first needed.
struct ColourPairs {
  /// A foreground and a background by their numbers on this terminal.
  private struct Combination: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let numbers: ColourNumbers
  /// The highest number that a pair may have.
  private let last: Int
  private var pairs: [Combination: Int32] = [:]
  private var ranOut = false

  /// Creates the pairs of a terminal whose colours were started; nil stands for a terminal without.
  init(numbers: ColourNumbers?, limit: Int) {
    self.numbers = numbers ?? ColourNumbers(count: 0, hasStandard: true)
    // setcchar takes a short.
    last = numbers == nil ? 0 : min(limit, Int(Int16.max) + 1) - 1
  }

  /// Makes room at the beginning of a picture if the one before needed too many.
  ///
  /// Returns whether numbers changed their meaning, so that all cells must be written again.
  mutating func beginPicture() -> Bool {
    guard ranOut else { return false }
    ranOut = false
    pairs = [:]
    return true
  }

  /// The number of the pair; the nearest there is when they have run out.
  mutating func pair(_ foreground: TerminalColour, on background: TerminalColour) -> Int32 {
    guard last > 0, foreground != .standard || background != .standard else { return 0 }
    let wanted = Combination(
      foreground: numbers.number(of: foreground, isBackground: false),
      background: numbers.number(of: background, isBackground: true))
    if let pair = pairs[wanted] { return pair }
    let next = Int32(pairs.count + 1)
    guard next <= last, init_extended_pair(next, wanted.foreground, wanted.background) == OK else {
      ranOut = true
      return substitute(for: wanted)
    }
    pairs[wanted] = next
    return next
  }

  /// A pair with the same background, since that tells better from worse; else none.
  private func substitute(for wanted: Combination) -> Int32 {
    pairs.first { $0.key.background == wanted.background }?.value ?? 0
  }
}
