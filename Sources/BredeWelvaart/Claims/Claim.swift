/// What someone says of areas in one sentence, so that it can be held against the figures.
package struct Claim: Hashable, Sendable {
  /// Of which areas it is said.
  package enum Scope: Hashable, Sendable {
    case areas([Area])
    case everyWijk
    case noWijk
  }

  /// An indicator that the words may mean.
  package struct Subject: Hashable, Sendable {
    package let indicator: Indicator
    /// Which figures the words are about: 'veilig' is about few who feel unsafe.
    package let end: ClaimWord.End
    /// What the figure says less than the words; empty where they say the same.
    package let limit: String
  }

  /// To which side something is said to lie.
  package enum Way: Hashable, Sendable {
    case more
    case less
    case better
    case worse
  }

  /// What something is compared with.
  package enum Standard: Hashable, Sendable {
    case area(Area)
    /// The average, without saying of what.
    case average
  }

  /// A number with what it counts.
  package struct Amount: Hashable, Sendable {
    /// What is said behind a number.
    package enum Unit: Hashable, Sendable {
      case none
      case percent
      case points
      case euro
    }

    package let number: DecimalNumber
    package let unit: Unit
  }

  /// How a figure is said to lie to a number.
  package enum Bound: Hashable, Sendable {
    case exactly
    case about
    case over
    case under
    case atLeast
    case atMost
    /// A little over: 'ruim'.
    case justOver
    /// Not quite: 'bijna'.
    case justUnder
  }

  /// What is said.
  package enum Assertion: Hashable, Sendable {
    /// That no other wijk lies further to a side.
    case extreme(Way)
    case compared(Way, Standard)
    /// That two figures are alike, perhaps roughly.
    case equal(Standard, isRough: Bool)
    case difference(Way, Bound, Amount, Standard)
    case amount(Bound, Amount)
    /// That it moved to a side; nil for staying as it was.
    case development(Way?)
    /// A judgement that is held against nothing: 'Lariks is onveilig'.
    case bare
  }

  package let scope: Scope
  /// One, or all that the words may mean.
  package let subjects: [Subject]
  package let assertion: Assertion
  package var isNegated = false
  /// Whether it is said of how many there are: 'meer ouderen', and not 'meer eenzaamheid'.
  var isOfNumbers = false
  /// Whether it is said of what is expected.
  package var isForecast = false
  /// The year that it is said of, or since which.
  package var year: Int?
  /// Whether the sentence also says why.
  package var isCausal = false
}

extension Claim.Way {
  /// Whether it is about the high figures of an indicator; nil where nobody should judge.
  func isHigh(_ subject: Claim.Subject) -> Bool? {
    switch (self, subject.indicator.direction) {
    case (.more, _): subject.end == .high
    case (.less, _): subject.end == .low
    case (_, .neutral): nil
    case (.better, let direction): direction == .higher
    case (.worse, let direction): direction == .lower
    }
  }
}
