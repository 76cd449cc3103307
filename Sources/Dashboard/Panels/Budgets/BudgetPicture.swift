import BredeWelvaart
import Cells

/// The steps from income to what remains, as bars, with a column for each dwelling.
struct BudgetPicture {
  let table: BudgetTable
  let choice: BudgetTable.Choice

  /// The title, the dwellings, five steps, what remains, the norm, the cost of the dwelling and a remark.
  static let lines = 11

  func draw(_ frame: inout Frame, in area: Rect) {
    let columns = BudgetColumns(in: area.inset(horizontal: 2), count: table.dwellings.count)
    drawTitle(&frame, in: area, left: table.dwellings.count - columns.dwellings.count)
    drawLabels(&frame, in: columns.names)
    for ((dwelling, budget), column) in zip(zip(table.dwellings, choice.budgets), columns.dwellings) {
      let (head, rest) = column.splitTop(1).rest.splitTop(1)
      frame.write(dwelling, x: head.x + 1, y: head.y, in: head, .heading)
      if let budget {
        draw(budget, &frame, in: rest)
      } else {
        frame.write("geen bedragen", x: rest.x + 1, y: rest.y, in: rest, .muted)
      }
    }
    let remark = BudgetRemark(choice).text
    frame.write(remark, x: columns.names.x, y: area.y + 10, in: area, .muted)
  }

  /// The choice in full, on the line that parts it from the list.
  private func drawTitle(_ frame: inout Frame, in area: Rect, left: Int) {
    frame.rule(y: area.y, in: area)
    let name = choice.income.isEmpty ? choice.household : "\(choice.household), \(choice.income)"
    let x = frame.write(" \(name) ", x: area.x + 1, y: area.y, in: area, .focus)
    let room = Rect(x: x + 1, y: area.y, width: area.maxX - x - 2, height: 1)
    if left > 0 {
      frame.writeRight(" nog \(left) in een breder venster ", y: area.y, in: room, .muted)
    } else if let gross = choice.shared(\.grossIncome) {
      let text = " bruto \(gross.euros) per jaar "
      if text.cellWidth <= room.width { frame.write(text, x: room.x, y: area.y, in: room, .muted) }
    }
  }

  private func drawLabels(_ frame: inout Frame, in area: Rect) {
    var y = area.y + 2
    for step in choice.known.first?.steps ?? [] {
      frame.write(step.label, x: area.x, y: y, in: area)
      y += 1
    }
    frame.write("= blijft over", x: area.x, y: y, in: area, .strong)
    let norm = choice.shared(\.norm).map { "norm \($0.euros)" } ?? "naast de norm"
    frame.write(norm, x: area.x, y: y + 1, in: area)
    frame.write("netto woonlast", x: area.x, y: y + 2, in: area, .muted)
  }

  private func draw(_ budget: Budget, _ frame: inout Frame, in area: Rect) {
    var y = area.y
    for step in budget.steps {
      let span = step.span.map { share($0.lowerBound)...share($0.upperBound) }
      draw(step.amount, span, step.isPlus ? .muted : .border, &frame, y: y, in: area)
      y += 1
    }
    let remaining = budget.remaining.map { 0...share($0.doubleValue) }
    let marks = budget.norm.map { [share($0.doubleValue)] } ?? []
    draw(budget.remaining, remaining, .accent, &frame, y: y, in: area, .strong, marks: marks)
    drawNorm(budget, &frame, y: y + 1, in: area)
    draw(budget.netHousingCost, nil, .muted, &frame, y: y + 2, in: area, .muted)
  }

  private func share(_ euros: Double) -> Double {
    table.most > 0 ? max(0, euros / table.most) : 0
  }

  private func draw(
    _ amount: DecimalNumber?, _ span: ClosedRange<Double>?, _ ink: Ink, _ frame: inout Frame, y: Int,
    in area: Rect, _ style: Style = .plain, marks: [Double] = []
  ) {
    let (value, bar) = area.splitLeft(BudgetColumns.valueWidth)
    frame.writeRight(amount?.euros ?? "?", y: y, in: value, amount == nil ? .muted : style)
    guard let span else { return }
    Bar(start: span.lowerBound, share: span.upperBound, ink: ink, marks: marks)
      .draw(&frame, in: Rect(x: bar.x + 1, y: y, width: bar.width - 1, height: 1))
  }

  /// How far what remains is from the norm.
  private func drawNorm(_ budget: Budget, _ frame: inout Frame, y: Int, in area: Rect) {
    guard let over = budget.overNorm else { return }
    let (value, rest) = area.splitLeft(BudgetColumns.valueWidth)
    let room = Rect(x: rest.x + 1, y: y, width: rest.width - 1, height: 1)
    guard over.digits != 0 else {
      frame.write("precies de norm", x: room.x, y: y, in: room)
      return
    }
    frame.writeRight(over.unsignedEuros, y: y, in: value)
    let side = over.digits > 0 ? "boven" : "onder"
    let forms = ["\(side) de norm", "er\(side)"]
    frame.write(forms.first { $0.cellWidth <= room.width } ?? "", x: room.x, y: y, in: room)
  }
}
