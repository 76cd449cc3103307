import Testing

extension TestPackage {
  /// The small package with rows of open data added, and breaks between years.
  static func adding(_ rows: String, breaks: String = "") -> TestPackage {
    small.editing(
      "datapackage.json", "\"resources\": [",
      to: """
        "resources": [
        {"name": "added-sources", "path": "extra/sources.csv"},
        {"name": "added-observations", "path": "extra/observations.csv"},
        {"name": "breaks", "path": "breaks.csv"},
        """
    )
    .replacing(
      "extra/sources.csv",
      with: "id,title,publisher,published,reference_date,note\nopen,Open data,CBS,2026,,\n"
    )
    .replacing(
      "extra/observations.csv",
      with:
        "indicator,area,period,scenario,value,margin_low,margin_high,qualifier,status,source,locator,note\n"
        + rows
    )
    .replacing("breaks.csv", with: "indicator,year_before,year_after,why,source\n" + breaks)
  }
}
