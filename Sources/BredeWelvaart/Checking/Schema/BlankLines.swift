/// Finds empty lines in a table, which loading passes over and validators do not take.
enum BlankLines {
  /// Notes every empty line that is not part of a text between quotes.
  static func find(in bytes: [UInt8], file: String, faults: inout FaultLog) {
    var line = 1
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        if isBlank, !isQuoted {
          faults.add(DataFault(file: file, line: line, message: "Deze regel is leeg; haal hem weg."))
        }
        line += 1
        isBlank = true
        continue
      case UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\""): isQuoted.toggle()
      default: break
      }
      isBlank = false
    }
  }
}
