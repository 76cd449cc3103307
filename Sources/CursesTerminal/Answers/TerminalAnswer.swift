import Cells

/// What a terminal says of itself when it is asked.
nonisolated enum TerminalAnswer: Hashable, Sendable {
  case program(TerminalProgram)
  case background(ColourScheme.Background)
  /// Whether it knows of updates that have a beginning and an end.
  case synchronizesOutput(Bool)
  /// The column of the cursor, from 1.
  case column(Int)
  /// That it is well: it has come to where that was asked.
  case receipt
  /// The device attributes, whatever they are: nothing is asked after them.
  case end

  /// Reads what stands behind `ESC [`; nil for anything but an answer.
  init?(control bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if text == "0n" {
      self = .receipt
      return
    }
    if let column = Self.column(text) {
      self = .column(column)
      return
    }
    guard text.first == "?", let final = text.last else { return nil }
    let parameters = text.dropFirst().dropLast()
    switch final {
    case "c" where parameters.allSatisfy { $0.isNumber || $0 == ";" }:
      self = .end
    case "y" where parameters.hasPrefix("2026;") && parameters.hasSuffix("$"):
      // Set or not set; the other values stand for a mode that is unknown or cannot be changed.
      self = .synchronizesOutput(["1", "2"].contains(parameters.dropFirst(5).dropLast()))
    default:
      return nil
    }
  }

  /// Reads what stands behind `ESC ]`, up to its end; nil for anything but an answer.
  init?(command bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("11;"), let background = Self.background(text.dropFirst(3)) else { return nil }
    self = .background(background)
  }

  /// Reads what stands behind `ESC P`, up to its end; nil for anything but an answer.
  init?(device bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(">|"), let program = TerminalProgram(String(text.dropFirst(2))) else { return nil }
    self = .program(program)
  }

  /// The column in a place of the cursor in the second row, `2;columnR`; nil for anything else.
  private static func column(_ text: String) -> Int? {
    let numbers = text.dropLast().split(separator: ";", omittingEmptySubsequences: false)
    guard text.last == "R", numbers.count == 2, Int(numbers[0]) == 2 else { return nil }
    return Int(numbers[1])
  }

  /// Whether a colour as X11 writes it, `rgb:fbfb/fbfb/f8f8`, is dark or light; nil for what is no colour.
  private static func background(_ colour: Substring) -> ColourScheme.Background? {
    let parts = colour.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = ["rgb": 3, "rgba": 4][parts[0]] else { return nil }
    let channels = parts[1].split(separator: "/", omittingEmptySubsequences: false).compactMap(channel)
    guard channels.count == length else { return nil }
    let brightness = zip(channels, [0.299, 0.587, 0.114]).reduce(0) { $0 + $1.0 * $1.1 }
    return brightness < 0.5 ? .dark : .light
  }

  /// One to four hexadecimal digits as a share of the most that they can be.
  private static func channel(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Double(value) / Double(1 << (4 * digits.utf8.count) - 1)
  }
}
