import Testing

@testable import Cells

/// Figures in letters of blocks.
struct BlockTextTests {
  @Test func aHeadlineIsAsLargeAsItFits() throws {
    let small = try #require(HeadlineText("Eén wijk", fitting: Size(width: 40, height: 3)))
    #expect(small.height == 3)
    #expect(try #require(HeadlineText("Eén wijk", fitting: Size(width: 80, height: 6))).height == 6)
    #expect(try #require(HeadlineText("Eén wijk", fitting: Size(width: 20, height: 9))).height == 6)
    #expect(HeadlineText("Eén wijk", fitting: Size(width: 20, height: 5)) == nil)
    #expect(HeadlineText("Verantwoordelijkheid", fitting: Size(width: 40, height: 9)) == nil)
    #expect(HeadlineText("日本", fitting: Size(width: 80, height: 9)) == nil)
    #expect(HeadlineText("", fitting: Size(width: 80, height: 9)) == nil)
  }

  @Test func aHeadlineHasItsAccents() throws {
    let glyphs = GlyphSet(ascii: false, tier: .mono)
    var canvas = Canvas(size: Size(width: 12, height: 3))
    let text = try #require(HeadlineText("één", fitting: canvas.size))
    canvas.draw(text, at: Point(x: 0, y: 0), ink: .selected, glyphs: glyphs)
    #expect(
      canvas.plainText == """
        ▄▄█ ▄▄█ ▄  ▄
        █▄  █▄  █▀▄█
        █▄▄ █▄▄ █  █

        """)
  }

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
