import Cells
import Dashboard

/// A line of the notes screen, as wide as its place.
struct NotesLine: Hashable {
  let text: String
  let style: Style
  /// The cells at its beginning that only say what the rest is.
  var labelWidth = 0

  static let blank = NotesLine(text: "", style: .plain)

  /// A text after its label, over at most so many lines; none for an empty text.
  ///
  /// What does not fit is in the last line.
  static func lines(
    _ text: String, _ style: Style = .plain, label: String = "", width: Int, atMost most: Int = .max
  ) -> [NotesLine] {
    guard !text.isEmpty else { return [] }
    let lines = (label.isEmpty ? text : "\(label): \(text)").wrapped(to: width, atMost: most)
    return lines.enumerated().map { place, line in
      let labelWidth = place == 0 && !label.isEmpty ? label.cellWidth + 1 : 0
      return NotesLine(text: line, style: style, labelWidth: labelWidth)
    }
  }
}
