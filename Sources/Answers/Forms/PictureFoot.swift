import BredeWelvaart

/// What stands under a picture of an answer: years, sources and caveats in a few lines.
public struct PictureFoot {
  private let facts: [FigureFact]

  /// More than this of a kind are counted rather than named.
  private static let most = 2

  /// Prepares an answer.
  public init(_ answer: Answer) {
    self.init(answer.facts.compactMap { $0 as? FigureFact })
  }

  /// Prepares the figures of an answer.
  init(_ facts: [FigureFact]) {
    self.facts = facts.filter(\.hasFigure)
  }

  /// The lines; each may have to be broken.
  ///
  /// - Parameter command: What to type for all that there is no room for.
  /// - Returns: At most four lines.
  public func lines(command: String) -> [String] {
    let origins = facts.flatMap(\.origins).unique
    let places = origins.count > Self.most ? origins.map(\.title).unique : origins.map(\.words)
    let caveats = facts.flatMap(\.caveats).unique.map(\.title)
    var lines = years.map { ["Jaar: \($0)."] } ?? []
    if !places.isEmpty { lines.append("Bron: \(places.joined(separator: "; ")).") }
    if !caveats.isEmpty, caveats.count <= Self.most {
      lines.append("Let op: \(caveats.joined(separator: "; ")).")
    } else if !caveats.isEmpty {
      lines.append("Let op: bij deze cijfers horen \(caveats.count) opmerkingen.")
    }
    return lines + ["Alles hierover: \(command)"]
  }

  /// The years in words; nil where they are too many to name.
  private var years: String? {
    let periods = facts.compactMap { $0.observation?.dutchPeriod }.unique
    let known = periods.filter { !$0.isEmpty }
    guard !known.isEmpty else { return periods.isEmpty ? nil : "niet bekend" }
    guard known.count <= Self.most else { return nil }
    return known.enumeration + (known.count < periods.count ? ", van sommige niet bekend" : "")
  }
}
