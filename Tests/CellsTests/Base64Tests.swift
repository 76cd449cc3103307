import Foundation
import TestSupport
import Testing

@testable import Cells

/// Bytes as letters and digits.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]) func `the examples of RFC 4648 hold`(text: String, encoded: String) {
    #expect(Base64.text(text.utf8) == encoded)
  }

  @Test func `all bytes are as Foundation has them`() {
    var random = SeededGenerator(seed: 52)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
    }
  }
}
