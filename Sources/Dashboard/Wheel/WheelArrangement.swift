import BredeWelvaart
import Cells

/// A round wheel and the list that names its segments, beside or under it: whichever leaves the larger wheel.
struct WheelArrangement {
  let round: RoundWheelView
  /// Where the wheel goes, with the names around it.
  private(set) var picture: Rect
  let key: SegmentKey
  private(set) var list: Rect

  /// A smaller wheel is no picture: its list says more.
  private static let least = 38
  /// What full names are worth in the wheel's size: those of themes, and those of indicators.
  private static let (fullThemes, fullNames) = (1.1, 1.05)

  /// Finds room; nil where the wheel would be crumbs.
  init?(_ wheel: RoundWheelView, _ state: State, in area: Rect, _ presentation: Presentation) {
    var best: (score: Double, plan: WheelArrangement)?
    for isShort in [false, true] {
      let key = SegmentKey(wheel.wheel, state, isShort: isShort)
      for hasFullNames in [true, false] {
        var round = wheel
        (round.hasFullNames, round.hasNumbers) = (hasFullNames, true)
        for place in Self.places(key, in: area) {
          guard let diameter = round.diameter(in: place.picture, presentation), diameter >= Self.least else {
            continue
          }
          let names = (hasFullNames ? Self.fullThemes : 1) * (isShort ? 1 : Self.fullNames)
          guard Double(diameter) * names > best?.score ?? 0 else { continue }
          best = (
            Double(diameter) * names,
            WheelArrangement(round: round, picture: place.picture, key: key, list: place.list)
          )
        }
      }
    }
    guard let best else { return nil }
    self = best.plan
    giveNames(round.diameter(in: picture, presentation) ?? picture.width)
  }

  /// Gives the list beside a wheel of a diameter the columns that the wheel leaves, as far as names want them.
  private mutating func giveNames(_ diameter: Int) {
    let more = min(key.wantsMore, picture.width - diameter - round.margins)
    guard list.x > picture.x, more > 0 else { return }
    picture = picture.splitLeft(picture.width - more).left
    list = Rect(x: list.x - more, y: list.y, width: list.width + more, height: list.height)
  }

  private init(round: RoundWheelView, picture: Rect, key: SegmentKey, list: Rect) {
    (self.round, self.picture, self.key, self.list) = (round, picture, key, list)
  }

  /// Where the list fits: at the right, and below with a line of air on either side.
  private static func places(_ key: SegmentKey, in area: Rect) -> [(picture: Rect, list: Rect)] {
    let (left, right) = area.splitLeft(area.width - key.size.width - 3)
    let column = right.splitLeft(3).rest
    let beside = Rect(
      x: column.x, y: column.y + (column.height - key.size.height) / 2, width: column.width,
      height: key.size.height)
    let height = key.height(width: area.width)
    let (above, below) = area.splitBottom(height + 2)
    let under = Rect(x: area.x, y: below.y + 1, width: area.width, height: height)
    return [(left, beside), (above, under)].filter { picture, list in
      !picture.isEmpty && list.width >= key.size.width && area.intersection(list) == list
    }
  }
}
