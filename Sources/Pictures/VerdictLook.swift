import BredeWelvaart
import Cells

extension Verdict {
  /// The sign that says the verdict without colour.
  package func sign(_ glyphs: GlyphSet) -> Character {
    switch self {
    case .better: glyphs.better
    case .worse: glyphs.worse
    case .equal: glyphs.equal
    case .higher: glyphs.higher
    case .lower: glyphs.lower
    }
  }

  /// The fill of the verdict; a strong one is fuller where the scale has five steps.
  package func ink(isStrong: Bool) -> Ink {
    switch self {
    case .better: isStrong ? .muchBetter : .better
    case .worse: isStrong ? .muchWorse : .worse
    case .equal: .equal
    case .higher: .higher
    case .lower: .lower
    }
  }

  /// The fill in the wheel, which has no strong and weak verdicts.
  package var wheelInk: Ink {
    switch self {
    case .better: .muchBetter
    case .worse: .muchWorse
    default: ink(isStrong: false)
    }
  }

  /// The colour of words about the verdict.
  package var textStyle: Style {
    switch self {
    case .better: Style(.betterText)
    case .worse: Style(.worseText)
    case .equal, .higher, .lower: .plain
    }
  }
}

extension Verdict? {
  /// The colour of a bar for a figure with that verdict.
  package var barInk: Ink {
    switch self {
    case .better: .betterText
    case .worse: .worseText
    default: .muted
    }
  }
}
