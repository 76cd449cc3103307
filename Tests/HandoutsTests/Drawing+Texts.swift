@testable import Handouts

/// What stands on a drawing, and whether it reads.
extension Drawing {
  /// All labels, where they stand.
  var labels: [Label] { Self.labels(marks, x: 0, y: 0) }

  private static func labels(_ marks: [Mark], x: Double, y: Double) -> [Label] {
    marks.flatMap { mark -> [Label] in
      switch mark {
      case .shape: return []
      case .label(var label):
        label.place = Spot(x: label.place.x + x, y: label.place.y + y)
        return [label]
      case .clipped(_, let marks): return labels(marks, x: x, y: y)
      case .moved(let dx, let dy, let marks): return labels(marks, x: x + dx, y: y + dy)
      }
    }
  }

  /// Texts that overlap, stand off the paper or are too small to read.
  var textFaults: [String] {
    let labels = labels.map { (text: $0.text, size: $0.size, box: $0.box) }
    return labels.enumerated().flatMap { place, label -> [String] in
      let box = label.box
      var faults: [String] = []
      if box.x < -0.01 || box.maxX > Drawing.width + 0.01 || box.y < -0.01 || box.maxY > height + 0.01 {
        faults.append("off the paper: \(label.text)")
      }
      if label.size < Typeface.smallest { faults.append("too small: \(label.text)") }
      let inner = box.grown(by: -0.01)
      faults += labels.dropFirst(place + 1).filter { $0.box.overlaps(inner) }
        .map { "overlaps: \(label.text) / \($0.text)" }
      return faults
    }
  }
}
