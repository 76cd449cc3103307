extension Store {
  /// All readings of an indicator in an area, from early to late: years, then what has none, then changes.
  package func timeline(_ indicator: Indicator, _ area: Area.Code) -> [Reading] {
    readings(indicator, area).stablySorted { reading in
      let kind = reading.period.isChange ? "2" : reading.period.text.isEmpty ? "1" : "0"
      // An open end comes last.
      return kind + reading.period.text.replacing("..", with: "~")
    }
  }
}
