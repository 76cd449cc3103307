/// Why a show cannot have notes on a second screen, or a second screen no notes.
enum NotesProblem: Error, Hashable {
  /// Another show of this user has them.
  case otherShow
  /// The reason, with what to do about it, without a full stop.
  case impossible(String)

  /// What the speaker is told, in one sentence.
  var message: String {
    switch self {
    case .otherShow: "Er loopt al een presentatie; de notities volgen die."
    case .impossible(let reason): "Een notitiescherm kan nu niet: \(reason)."
    }
  }
}
