extension TestPackage {
  /// The small package with a town of one wijk: the others are buurten of it.
  static let oneWijk = small.editing("areas.csv") { text in
    text = text.replacing("wijk,GM1,2", with: "buurt,WK1,").replacing("wijk,GM1,3", with: "buurt,WK1,")
  }

  /// The small package with wijken that lie in no gemeente.
  static let withoutGemeente = small.editing("areas.csv") { text in
    text = text.replacing("Dorp,Dorp,gemeente", with: "Dorp,Dorp,regio")
  }
}
