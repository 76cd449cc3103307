import Platform

/// Why what the room said is not on the disk.
struct RemarkProblem: Error {
  /// The system's number for it; nil where there is no place to write at all.
  private let code: Int32?
  private let path: String

  init(_ code: Int32?, _ path: String) {
    (self.code, self.path) = (code, path)
  }

  /// The user has no home.
  static let noFolder = RemarkProblem(nil, "")

  /// Whether something is no longer there.
  var isMissing: Bool { code == ENOENT }

  /// The problem in a sentence for the speaker, who goes on; what matters comes first, for paths are long.
  var notice: String { "Nog niet bewaard: \(reason)." }

  /// The same without a full stop, as a part of a sentence.
  var reason: String {
    guard let code else { return "er is geen persoonlijke map; zet HOME of XDG_DATA_HOME" }
    return switch code {
    case EACCES, EPERM, EROFS: "u mag niet schrijven in \(path)"
    case ENOTDIR, ELOOP: "er staat iets anders op de plaats van de map \(path)"
    case ENOSPC, EDQUOT: "de schijf is vol; maak ruimte"
    case ENAMETOOLONG: "deze naam is te lang: \(path)"
    default: "\(StandardStream.reason(code)), bij \(path)"
    }
  }
}
