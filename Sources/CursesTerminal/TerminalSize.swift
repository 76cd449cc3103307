import Cells
import Platform

/// The size of the terminal and of its cells, as the system tells them.
package nonisolated struct TerminalSize: Hashable {
  /// The number of cells; at least one in both directions.
  package let size: Size
  /// The height of a cell divided by its width; nil where no pixels are told.
  package let cellAspect: Double?

  /// Asks the system, then the environment; 80×24 where neither knows.
  package static func current() -> TerminalSize {
    let window = winsize(of: STDOUT_FILENO) ?? winsize()
    return TerminalSize(
      columns: Int(window.ws_col), rows: Int(window.ws_row), pixelWidth: Int(window.ws_xpixel),
      pixelHeight: Int(window.ws_ypixel), environment: { Environment[$0].flatMap { Int($0) } })
  }

  /// Creates a size from what was told, in cells and in pixels; zero stands for unknown.
  ///
  /// What is unknown is asked of the environment, as the number in `COLUMNS` or `LINES`.
  init(columns: Int, rows: Int, pixelWidth: Int, pixelHeight: Int, environment: (String) -> Int?) {
    func length(_ told: Int, _ variable: String, _ standard: Int, _ most: Int) -> Int {
      let length = told > 0 ? told : environment(variable) ?? 0
      return min(length > 0 ? length : standard, most)
    }
    // A limit, since a size is but a claim: `stty cols 65535` must not ask for gigabytes.
    size = Size(
      width: length(columns, "COLUMNS", 80, 1000), height: length(rows, "LINES", 24, 500))
    if columns > 0, rows > 0, pixelWidth > 0, pixelHeight > 0 {
      let aspect = (Double(pixelHeight) / Double(rows)) / (Double(pixelWidth) / Double(columns))
      // Some terminals tell nonsense here.
      cellAspect = (0.5...4).contains(aspect) ? aspect : nil
    } else {
      cellAspect = nil
    }
  }
}
