extension Coverage.Cell {
  /// What there is and what not, in a short phrase: `3 cijfers, 1 plek zonder cijfer in het document`.
  package var words: String {
    guard figures + missing + impossible + suppressed + others > 0 else {
      return "geen cijfers: de documenten geven er geen per wijk"
    }
    let gaps = [
      "\(missing.counted("plek", "plekken")) zonder cijfer in het document",
      "\(impossible) die hier niet \(impossible == 1 ? "kan" : "kunnen") bestaan",
      "\(suppressed) niet openbaar",
      "\(others) alleen van andere wijken",
    ]
    let present = zip([missing, impossible, suppressed, others], gaps).filter { $0.0 > 0 }.map(\.1)
    return ([figures.counted("cijfer", "cijfers")] + present).joined(separator: ", ")
  }
}
