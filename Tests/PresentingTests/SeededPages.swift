import Cells
import Presenting
import TestSupport

/// Pages, screens and moments of all kinds, the same in every run.
struct SeededPages {
  private var random = SeededGenerator(seed: 9)

  var size: Size {
    mutating get {
      Size(width: Int.random(in: 0...200, using: &random), height: Int.random(in: 0...60, using: &random))
    }
  }

  var page: NotesPage {
    mutating get { NotesPage.any(using: &random) }
  }

  var now: Int {
    mutating get { [Int.min, 0, 1000, Int(Int32.max), Int.max].randomElement(using: &random) ?? 0 }
  }

  var isEven: Bool {
    mutating get { Bool.random(using: &random) }
  }
}
