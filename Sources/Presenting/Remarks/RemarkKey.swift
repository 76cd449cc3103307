/// The words before the colons in a file of remarks.
enum RemarkKey: String {
  // Of the show.
  case show = "zaal"
  case started = "begonnen"

  // What an entry begins with.
  case remark = "opmerking"
  case hands = "handen"

  // Of a remark.
  case isFinished = "af"

  // Of a show of hands: each option is followed by its number.
  case option = "keuze"
  case count = "aantal"

  // Of both.
  case time = "tijd"
  case step = "stap"
  case caption = "bij"
  case route = "scherm"
  case area = "gebied"
  case indicator = "indicator"

  /// Whether a new entry begins with it.
  var beginsEntry: Bool { self == .remark || self == .hands }
  /// Whether it says something of the show as a whole.
  var isOfShow: Bool { self == .show || self == .started }
}

/// A word of yes or no.
enum YesNo: String {
  case yes = "ja"
  case no = "nee"
}
