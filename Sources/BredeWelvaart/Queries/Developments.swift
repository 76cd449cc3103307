extension Assessment {
  /// What stands above those developments.
  package static let developmentsHeading = "Ontwikkeling zonder cijfer"
}

extension Store {
  /// The developments that a document gives in words, where the wheel does not show them for want of a figure.
  package var developmentsInWords: [Assessment] {
    content.assessments.filter { $0.ring == .trend && value($0.indicator, $0.area) == nil }
  }
}
