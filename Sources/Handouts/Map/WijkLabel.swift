import BredeWelvaart
import Dashboard

/// One form of a wijk's label: a name of one or two lines, mostly with the figure under it.
struct WijkLabel {
  let names: [String]
  /// Empty for the name alone.
  let figure: String
  let kind: MapClasses.Kind
  /// The height of the names; a figure is a little higher.
  var size = 9.0
  /// Whether the sign of the class stands before the figure, if the class has one.
  var hasSign = true

  private static let signSize = 7.0
  private static let signRoom = signSize + 2.5

  private var isMissing: Bool { kind.ink == .noData }
  private var sign: Sign? { hasSign ? kind.sign : nil }
  private var figureSize: Double { isMissing ? size : size + 1 }
  private var step: Double { size * Typeface.leading }
  private var figureStep: Double { figure.isEmpty ? 0 : figureSize * 1.2 }
  private var figureWidth: Double {
    Typeface.width(figure, size: figureSize, isBold: !isMissing) + (sign == nil ? 0 : Self.signRoom)
  }

  var width: Double {
    let names = names.map { Typeface.width($0, size: size) }.max() ?? 0
    return max(names, figure.isEmpty ? 0 : figureWidth)
  }

  var height: Double { Double(names.count) * step + figureStep }

  /// The part of the paper that it takes around a place.
  func box(around middle: Spot) -> Box {
    Box(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
  }

  func marks(around middle: Spot) -> [Mark] {
    let colour: Colour = isMissing ? .text : .contrast(on: kind.ink)
    let box = box(around: middle)
    // Hatching would run into the letters.
    var marks: [Mark] = isMissing ? [.shape(.box(box.grown(by: 2), corner: 2), .fill(.paper))] : []
    var top = box.y
    for name in names {
      let place = Spot(x: middle.x, y: Label.baseline(middle: top + step / 2, size: size))
      marks.append(.label(Label(text: name, place: place, size: size, anchor: .middle, colour: colour)))
      top += step
    }
    guard !figure.isEmpty else { return marks }
    let line = top + figureStep / 2
    var place = Spot(x: middle.x, y: Label.baseline(middle: line, size: figureSize))
    if let sign {
      let left = middle.x - figureWidth / 2
      marks.append(
        sign.mark(at: Spot(x: left + Self.signSize / 2, y: line), size: Self.signSize, colour))
      place.x = left + Self.signRoom
    }
    marks.append(
      .label(
        Label(
          text: figure, place: place, size: figureSize, isBold: !isMissing,
          anchor: sign == nil ? .middle : .start, colour: colour)))
    return marks
  }
}
