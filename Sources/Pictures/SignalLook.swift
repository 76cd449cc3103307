import BredeWelvaart
import Cells

extension Wheel.Segment.Signal {
  /// The colour of its word.
  package var textStyle: Style { verdict.textStyle.with(.bold) }

  /// The verdict of both rings.
  private var verdict: Verdict {
    switch self {
    case .kracht: .better
    case .aandacht: .worse
    }
  }

  /// The word with the signs of both rings before it: `▲▲ kracht`.
  package func label(_ glyphs: GlyphSet) -> String {
    let sign = verdict.sign(glyphs)
    return "\(sign)\(sign) \(word)"
  }
}
