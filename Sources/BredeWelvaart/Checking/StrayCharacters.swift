extension PackageAudit {
  /// Finds characters in the files of a package that the gate takes out on loading.
  ///
  /// They do no harm in the program, and yet nobody means to have them there.
  ///
  /// - Parameter source: The files, which have been loaded without a fault.
  /// - Returns: A sentence for each place, with file, line and character.
  public static func strayCharacters(in source: PackageSource) -> [String] {
    var faults = FaultLog()
    guard let bytes = try? source.contents(of: PackageDescriptor.fileName),
      let descriptor = try? PackageDescriptor(bytes: bytes, faults: &faults)
    else { return [] }
    let files = [PackageDescriptor.fileName] + descriptor.tables.values.map(\.path).sorted() + ["map.geojson"]
    return files.flatMap { file -> [String] in
      guard let bytes = try? source.contents(of: file) else { return [] }
      return places(in: String(decoding: bytes, as: UTF8.self)).map { place in
        "\(file):\(place.line):\(place.column): hier staat een onzichtbaar stuurteken; haal het weg."
      }
    }
  }

  private static func places(in text: String) -> [(line: Int, column: Int)] {
    var places: [(line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\n":
        line += 1
        column = 1
        continue
      // A line may end the Windows way, and a file may begin with a byte order mark.
      case "\r": break
      case "\u{feff}" where offset == 0: continue
      case _ where TextGate.isForbidden(scalar): places.append((line, column))
      default: break
      }
      column += 1
    }
    return places
  }
}
