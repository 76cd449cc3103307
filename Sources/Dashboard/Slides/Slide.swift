import BredeWelvaart
import Cells

/// A screen of the dashboard for a room: one thing at a time, as large as it gets.
package struct Slide {
  let state: State
  let knowledge: Knowledge
  let spotlight: SlideSpotlight?
  let words: SlideWords

  var store: Store { knowledge.store }

  /// The part of a screen that a slide uses.
  package static func inside(_ screen: Size) -> Rect { Rect(screen).inset(horizontal: 3) }

  func frame(_ presentation: Presentation) -> Frame {
    var frame = Frame(size: state.size, presentation: presentation)
    let content = content
    let (rest, foot) = Self.inside(state.size).splitBottom(1)
    drawFoot(content, &frame, in: foot)
    let remarks = words.isVeiled ? [] : content.footnotes
    // Where there is little room, one line of each kind.
    let lines = min(FootPlan.lines(remarks, width: rest.width), Set(remarks.map(\.kind)).count)
    let (above, below) = rest.splitBottom(lines)
    frame.write(remarks, in: below)
    let end = frame.writeCaption(words.caption.isEmpty ? content.title : words.caption, in: above)
    let picture = Rect(x: above.x, y: end + 1, width: above.width, height: above.maxY - end - 2)
    let votes = VotesView(
      votes: words.isVeiled ? [] : words.votes, answer: spotArea.flatMap { store.area($0)?.name })
    let (room, poll) = picture.splitBottom(votes.height(in: picture.size))
    if room.height > 0 { content.draw(&frame, in: room) }
    votes.draw(&frame, in: poll)
    frame.canvas = frame.readableCanvas
    return frame
  }

  private func drawFoot(_ content: any SlideContent, _ frame: inout Frame, in area: Rect) {
    let corner = frame.writeRight(words.corner, y: area.y, in: area, .muted)
    let room = Rect(x: area.x, y: area.y, width: corner - area.x - 2, height: 1)
    if !words.notice.isEmpty {
      frame.write(words.notice, x: area.x, y: area.y, in: room, .focus)
    } else if words.isVeiled {
      // There is no source yet of what is not shown.
      frame.write(words.choices.enumeration, x: area.x, y: area.y, in: room, .strong)
    } else {
      frame.write(content.source, x: area.x, y: area.y, in: room, .muted)
    }
  }

  /// What the screen shows, in the form that a room reads best.
  private var content: any SlideContent {
    switch state.route {
    case .overview where state.focus == .wheel, .wheel: return WheelSlide(slide: self)
    case .overview, .map: return MapSlide(slide: self)
    case .indicator(let id):
      guard let indicator = store.indicator(id) else { break }
      let isRanked = store.ranking(indicator).count > 1
      let alone = spotFigure(id) ?? (isRanked ? nil : widestFigure(indicator))
      if let alone, spotlight?.isFigure(of: id) ?? !isRanked,
        let series = SeriesSlide(slide: self, indicator: indicator, area: alone.area)
      {
        return series
      }
      if let alone, !isRanked { return FigureSlide(figure: alone) }
      return RankingSlide(slide: self, indicator: indicator)
    case .years(let id, let code):
      guard let indicator = store.indicator(id), let area = store.area(code),
        let series = SeriesSlide(slide: self, indicator: indicator, area: area)
      else { break }
      return series
    case .comparison(let codes):
      guard let indicator = spotIndicator else { break }
      return ComparisonSlide(slide: self, indicator: indicator, areas: codes.compactMap { store.area($0) })
    case .figure(_, let figure):
      guard let big = bigFigure(figure) else { break }
      return FigureSlide(figure: big)
    default: break
    }
    return PageSlide(slide: self, page: state.page(knowledge))
  }

  // MARK: What it points at

  /// The indicator that the spotlight is on.
  private var spotIndicator: Indicator? {
    switch spotlight {
    case .segment(let id, _): store.indicator(id)
    case .figure(let figure): store.indicator(figure.indicator)
    case .area, nil: nil
    }
  }

  /// The figure that the spotlight is on, of an indicator where it names none; nil where there is none.
  func spotFigure(_ indicator: Indicator.ID? = nil) -> BigFigure? {
    switch spotlight {
    case .area(let code): return indicator.flatMap { bigFigure(Figure(indicator: $0, area: code)) }
    case .segment(let id, let ring):
      var figure = bigFigure(Figure(indicator: id, area: state.area))
      if ring == .trend, let indicator = figure?.indicator, let area = figure?.area {
        figure?.trend = store.trend(indicator, area, toleranceScale: state.toleranceScale)
      }
      return figure
    case .figure(let figure): return bigFigure(figure)
    case nil: return nil
    }
  }

  /// The figure of the gemeente, or else of another area that has one; nil where nothing is told.
  private func widestFigure(_ indicator: Indicator) -> BigFigure? {
    let areas = [store.whole(with: indicator.id)].compactMap(\.self) + store.content.areas
    return areas.first { store.fact(indicator, $0).isTold }
      .flatMap { bigFigure(Figure(indicator: indicator.id, area: $0.code)) }
  }

  /// The area that the spotlight is on.
  var spotArea: Area.Code? {
    switch spotlight {
    case .area(let code): code
    case .figure(let figure): figure.area
    case .segment, nil: nil
    }
  }

  /// What is to be said of the figure pointed at, or else of the indicator and of all wijken.
  func footnotes(_ figure: BigFigure?, _ indicator: Indicator) -> [Footnote] {
    if let figure { return figure.footnotes }
    let notes = store.wijken.flatMap { store.fact(indicator, $0).notes }.unique
    return store.caveats(indicator.id).map(Footnote.caveat) + notes.map(Footnote.note)
  }

  func bigFigure(_ figure: Figure) -> BigFigure? {
    guard let indicator = store.indicator(figure.indicator), let area = store.area(figure.area) else {
      return nil
    }
    return BigFigure(store: store, fact: state.fact(indicator, area, store), isVeiled: words.isVeiled)
  }

  /// The documents that figures are from, for the foot.
  func sources(_ citations: [Citation]) -> String {
    let names = citations.map { store.shortName(of: $0.source) }.unique
    return names.isEmpty ? "" : RemarkLabel.source.line(names.enumeration)
  }
}

/// What a slide points at.
package enum SlideSpotlight: Hashable, Sendable {
  case area(Area.Code)
  case segment(Indicator.ID, Assessment.Ring)
  case figure(Figure)

  fileprivate func isFigure(of indicator: Indicator.ID) -> Bool {
    if case .figure(let figure) = self { figure.indicator == indicator } else { false }
  }
}

/// One form of slide.
protocol SlideContent {
  /// What it shows, where nobody has said it better.
  var title: String { get }
  /// Where it comes from; empty where the picture says so itself.
  var source: String { get }
  /// What else is to be said of it, such as what to look out for.
  var footnotes: [Footnote] { get }
  func draw(_ frame: inout Frame, in area: Rect)
}

extension SlideContent {
  /// The room beside a figure in large digits, at least so many columns, and the room for that figure.
  ///
  /// All of it is for the picture where there is no figure, or too little room for one.
  func split(_ area: Rect, beside figure: BigFigure?, least: Int) -> (picture: Rect, figure: Rect?) {
    guard let figure else { return (area, nil) }
    let wanted = max(figure.leastWidth, area.width * 42 / 100)
    let width = min(wanted, max(0, area.width - least - 3))
    guard width >= 16 else { return (area, nil) }
    let (picture, rest) = area.splitLeft(area.width - width - 3)
    return (picture, rest.splitLeft(3).rest)
  }

  /// Draws a figure in large digits beside bars, where there is room for both; returns the room for the bars.
  func draw(_ figure: BigFigure?, _ frame: inout Frame, in area: Rect) -> Rect {
    let (picture, column) = split(area, beside: figure, least: 38)
    if let column { figure?.draw(&frame, in: column) }
    return picture
  }
}

extension Frame {
  /// Writes what stands above a picture for a room, with air over it; returns the row after it.
  package mutating func writeCaption(_ caption: String, in area: Rect) -> Int {
    let top = area.y + (area.height >= 30 ? 2 : 1)
    let room = area.splitLeft(2).rest
    // A part of the height at most, for the picture says more; a room has to read it, though.
    let rows = area.height < 36 ? area.height * 9 / 25 : area.height / 3
    let headline =
      glyphs.isASCII
      ? nil
      : HeadlineText(caption, fitting: Size(width: room.width, height: rows))
    let end: Int
    if let headline {
      canvas.draw(headline, at: Point(x: room.x, y: top), ink: .selected, glyphs: glyphs)
      end = top + headline.height
    } else {
      end = writeLines(caption, y: top, in: room, .heading, atMost: 3)
    }
    // A thick stroke before it, so that it is read first.
    for y in top..<max(top, end) { canvas.put(glyphs.stroke, at: Point(x: area.x, y: y), style: .accent) }
    return end
  }
}
