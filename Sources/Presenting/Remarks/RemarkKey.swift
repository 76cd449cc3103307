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
}
