/// Finds characters in the files of a package that the gate takes out on loading.
///
/// They do no harm in the program, and yet nobody means to have them there.
enum StrayCharacters {
  /// Notes each of them with file, line and character.
  ///
  /// Files that are no text at all are left alone: reading them gave a fault already.
  static func find(in source: PackageSource, paths: [String], faults: inout FaultLog) {
    for path in paths {
      guard case .success(let bytes) = source.read(path), !bytes.contains(0),
        let text = String(validating: bytes, as: UTF8.self)
      else { continue }
      find(in: text, file: path, faults: &faults)
    }
  }

  private static func find(in text: String, file: String, faults: inout FaultLog) {
    var (line, column) = (1, 1)
    var isFirst = true
    for scalar in text.unicodeScalars {
      defer { isFirst = false }
      if faults.isExhausted { return }
      switch scalar {
      case "\n":
        line += 1
        column = 1
        continue
      // A line may end the Windows way, and a file may begin with a byte order mark.
      case "\r": break
      case "\u{feff}" where isFirst: continue
      case _ where TextGate.isForbidden(scalar):
        faults.add(
          DataFault(
            file: file, line: line, column: column,
            message: "Hier staat een onzichtbaar stuurteken; haal het weg."))
      default: break
      }
      column += 1
    }
  }
}
