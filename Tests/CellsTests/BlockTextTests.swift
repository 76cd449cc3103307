import Testing

@testable import Cells

/// Figures in letters of blocks.
struct BlockTextTests {
  private func drawn(_ text: BlockText, ascii: Bool = false) -> String {
    var canvas = Canvas(size: text.size)
    canvas.draw(text, at: Point(x: 0, y: 0), ink: .selected, glyphs: GlyphSet(ascii: ascii, tier: .mono))
    return canvas.plainText
  }

  @Test func `a figure is five rows high and every letter has its own shape`() throws {
    let characters = "0123456789,.:%€-+?"
    let shapes = try characters.map { try drawn(#require(BlockText(String($0)))) }
    #expect(Set(shapes).count == characters.count)
    for character in characters + " " {
      let text = try #require(BlockText(String(character)))
      #expect(text.size.height == 5)
    }
  }

  @Test func `a two in blocks`() throws {
    let expected = """
      ▄████▄
      ▀▀  ██
        ▄██▀
      ▄██▀
      ██████

      """
    #expect(try drawn(#require(BlockText("2"))) == expected)
  }

  @Test func `in ASCII the letters keep apart`() throws {
    let shapes = try "0123456789?".map { try drawn(#require(BlockText(String($0))), ascii: true) }
    #expect(Set(shapes).count == 11)
    #expect(shapes.joined().allSatisfy { "# \n".contains($0) })
  }

  @Test func `the largest that fits is taken`() throws {
    #expect(try #require(BlockText("53%", fitting: Size(width: 21, height: 24))).size.height == 5)
    #expect(try #require(BlockText("53%", fitting: Size(width: 42, height: 24))).size.height == 10)
    #expect(BlockText("53%", fitting: Size(width: 20, height: 24)) == nil)
    #expect(BlockText("53%", fitting: Size(width: 80, height: 4)) == nil)
  }

  @Test func `what has no letter is refused`() {
    #expect(BlockText("circa 5") == nil)
    #expect(BlockText("") == nil)
    #expect(BlockText("5", scale: 0) == nil)
  }
}
