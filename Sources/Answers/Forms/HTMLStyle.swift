import Cells

/// How a page of HTML looks, on a screen and on sheets of A4.
enum HTMLStyle {
  private static let scheme = ColourScheme(tier: .direct, background: .light)

  private static func hex(_ ink: Ink) -> String {
    scheme.resolve(Style(ink)).foreground.hex ?? "#111111"
  }

  static var text: String {
    """
    @page { size: A4; margin: 15mm 17mm; }
    html { background: #fff; color: #111; font: 10pt/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; }
    body { margin: 0 auto; padding: 18pt; max-width: 176mm; overflow-wrap: anywhere; }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 6pt; }
    h2 { font-size: 11pt; margin: 16pt 0 4pt; break-after: avoid; }
    p { margin: 0 0 5pt; }
    .kern { font-size: 11pt; margin-bottom: 10pt; }
    figure { margin: 12pt 0 16pt; break-inside: avoid; }
    svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
    figcaption { color: \(hex(.muted)); font-size: 8.5pt; margin-top: 10pt; }
    figcaption p { margin: 0 0 2pt; }
    table { border-collapse: collapse; font-size: 9pt; line-height: 1.35; margin: 14pt 0; width: 100%; }
    caption { break-after: avoid; font-size: 11pt; font-weight: bold; padding-bottom: 4pt; text-align: left; }
    thead { display: table-header-group; }
    tr, .groepen tbody { break-inside: avoid; }
    thead, caption { break-after: avoid; }
    th, td { border-bottom: 0.5pt solid #ccc; padding: 2.5pt 8pt 2.5pt 0; text-align: left; vertical-align: top; }
    td:last-child, th:last-child { padding-right: 0; }
    th { font-weight: normal; }
    th, td { overflow-wrap: break-word; }
    thead th, thead td { border-bottom: 0.8pt solid #111; color: \(hex(.muted)); font-size: 8pt; vertical-align: bottom; }
    .groep { break-after: avoid; font-weight: bold; padding-top: 8pt; }
    .getal { font-variant-numeric: tabular-nums; text-align: right; }
    .woord { white-space: nowrap; }
    .noot { color: \(hex(.muted)); font-size: 8pt; }
    .vet { font-weight: bold; }
    .zacht { color: \(hex(.muted)); }
    .gunstig { color: \(hex(.betterText)); }
    .ongunstig { color: \(hex(.worseText)); }
    .breed { font-size: 8pt; }
    .breed th, .breed td { padding-right: 3pt; }
    .breed th { hyphens: auto; overflow-wrap: anywhere; }
    .breed .woord { white-space: normal; }
    ul { margin: 0; padding-left: 14pt; }
    .noten { font-size: 8.5pt; list-style: none; padding: 0; }
    li { break-inside: avoid; margin-bottom: 2pt; }
    a { color: inherit; }
    @media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
    """
  }
}
