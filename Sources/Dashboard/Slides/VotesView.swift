import BredeWelvaart
import Cells

/// What the room answered, beside the answer.
struct VotesView {
  let votes: [SlideWords.Vote]
  /// The name of what the slide points at.
  let answer: String?

  /// A picture with fewer rows than this says nothing.
  private static let leastPicture = 12

  private var total: Int { votes.reduce(0) { $0 + $1.count } }

  /// The rows that it takes, with air over it: a bar for each choice, or one line where there is little room.
  func height(in room: Size) -> Int {
    guard total > 0 else { return 0 }
    let bars = votes.count + 2
    return room.height - bars >= Self.leastPicture ? bars : 2
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard total > 0, area.height > 1 else { return }
    let room = area.splitTop(1).rest
    let title = "De zaal, \(total.counted("hand", "handen"))"
    guard room.height > votes.count else {
      let words = votes.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      frame.write("\(title): \(words)", x: room.x, y: room.y, in: room, .strong)
      return
    }
    frame.write(title, x: room.x, y: room.y, in: room, .strong)
    let bars = votes.map { vote in
      ThickBars.Bar(
        name: vote.name, figure: "\(vote.count)", value: Double(vote.count), ink: .equal,
        isSpot: vote.name.slug == answer?.slug)
    }
    ThickBars(bars: bars, mark: nil).draw(&frame, in: room.splitTop(1).rest)
  }
}
