import CNcurses
import Cells
import Platform

/// The terminal as ncurses holds it: shows canvases, follows sizes, can be left and entered again.
final class TerminalScreen {
  /// What is known about the terminal now.
  private(set) var facts: TerminalFacts
  /// Reads what the user types.
  let keyboard: Keyboard

  private let handle: OpaquePointer
  private let guarded: CrashGuard
  private var encoder: CellEncoder
  private let isAsked: Bool
  private var hidesCursor = false
  private var showsCursor = false
  /// Whether a picture is written between the beginning and the end of an update.
  private var synchronizesOutput = false
  private var shown: Canvas?
  private var mustPaintAll = false

  /// Takes the terminal; everything is as before if that fails.
  init(options: TerminalOptions, isUTF8: Bool) throws(TerminalError) {
    guard let guarded = CrashGuard() else { throw .notATerminal }
    let found = TerminalSize.current()
    handle = try Self.open(tier: options.tier, size: found.size)
    self.guarded = guarded

    Self.setModes()
    keyboard = Keyboard()

    // Some show what they do not understand.
    isAsked = TerminalName.isOfToday(Environment["TERM"] ?? "")
    let tier = ColourSupport.tier(wish: options.tier, colours: Int(cn_number("colors")))
    facts = TerminalFacts(
      size: found.size, background: ColourSupport.background, tier: tier, cellAspect: found.cellAspect,
      isUTF8: isUTF8, hasClipboard: isAsked)
    encoder = CellEncoder(isUTF8: isUTF8, pairs: Self.startColours(tier))
    hidesCursor = curs_set(0) != ERR
    cn_leave_cursor(hidesCursor)
    guarded.arm(ending: ends)
    keyboard.mouse.capture(options.usesMouse)
    bracketPastes(true)
  }

  /// Opens the terminal under the first of its names that terminfo knows.
  private static func open(tier: ColourTier?, size: Size) throws(TerminalError) -> OpaquePointer {
    let name = Environment["TERM"] ?? ""
    // ncurses reads the size here, and sends some of it before it can be told otherwise.
    let changes = [("LINES", String(size.height)), ("COLUMNS", String(size.width))]
    let handle = Environment.with(changes) { () -> OpaquePointer? in
      for candidate in TerminalName.candidates(for: name, tier: tier) {
        if let handle = cn_open_screen(candidate) { return handle }
      }
      return nil
    }
    guard let handle else { throw .unusable(name: name) }
    guard cn_capability("cup") != nil, cn_capability("clear") != nil else {
      endwin()
      delscreen(handle)
      throw .unusable(name: name)
    }
    return handle
  }

  private static func setModes() {
    raw()
    noecho()
    nonl()
    // An update that stops halfway because a key is waiting would stay that way.
    typeahead(-1)
    // Long enough for the keys that begin with Escape, too short to notice. Slow lines may set more.
    if Environment["ESCDELAY"] == nil { set_escdelay(25) }
  }

  private static func startColours(_ tier: ColourTier) -> ColourPairs {
    guard tier != .mono, start_color() == OK else { return ColourPairs(numbers: nil, limit: 0) }
    let hasStandard = use_default_colors() == OK
    return ColourPairs(
      numbers: ColourNumbers(count: Int(cn_colours()), hasStandard: hasStandard),
      limit: Int(cn_colour_pairs()))
  }

  /// Shows the canvas; sends nothing where it is the picture already shown.
  func present(_ canvas: Canvas, in scheme: ColourScheme) {
    var writesAll = encoder.beginPicture(in: scheme) || mustPaintAll
    if canvas.size != shown?.size || shown == nil {
      cn_erase()
      writesAll = true
    }
    var changed = writesAll || canvas.cursor != shown?.cursor
    let rows = min(canvas.size.height, Int(cn_rows()))
    let columns = Int(cn_columns())
    for y in 0..<max(0, rows) {
      let row = canvas.row(y)
      if !writesAll, let shown, shown.row(y) == row { continue }
      changed = true
      encoder.encode(row, columns: columns) { cells in
        guard let base = cells.baseAddress else { return }
        _ = cn_put_row(Int32(y), base, Int32(cells.count))
      }
    }
    guard changed else { return }
    if mustPaintAll { cn_repaint_all() }
    place(cursor: canvas.cursor)
    if synchronizesOutput { SynchronizedUpdate.write(send) } else { send() }
    shown = canvas
    mustPaintAll = false
  }

  private func send() {
    cn_update()
    askForReceipt()
  }

  /// Whether the terminal can take a picture: none is on its way to it.
  var isReady: Bool {
    keyboard.receipt.finishWaiting(at: .now)
    return !keyboard.receipt.isAwaited
  }

  /// Asks to be told when the picture has arrived, where the terminal answers at all.
  ///
  /// What the time alone changes is too seldom to get in its own way.
  private func askForReceipt() {
    guard keyboard.inquiry.hasEnded, keyboard.hasRead, keyboard.receipt.isOfUse,
      writeWhole(PictureReceipt.question, to: STDOUT_FILENO) == 0
    else { return }
    keyboard.receipt.begin(at: .now)
  }

  /// Shows the cursor where something is typed, else hides it.
  private func place(cursor: Point?) {
    if hidesCursor, showsCursor != (cursor != nil) {
      showsCursor.toggle()
      _ = curs_set(showsCursor ? 1 : 0)
      cn_leave_cursor(!showsCursor)
    }
    if let cursor {
      cn_move_cursor(Int32(cursor.y), Int32(cursor.x))
    } else if !hidesCursor {
      // A cursor that cannot be hidden stands still in the corner.
      cn_move_cursor(cn_rows() - 1, cn_columns() - 1)
    }
  }

  // MARK: What it is

  /// Asks the terminal what it is, between two pictures; the answers come among the keys.
  ///
  /// Apple's Terminal shows a letter of one question (neovim/neovim pull request 28453), so they are
  /// written where the cursor is known to be, and that row is then painted again.
  func ask() {
    let probe = facts.isUTF8 ? TerminalInquiry.widthProbe : []
    guard isAsked, let save = Terminfo.bytes("sc"), let home = Terminfo.bytes("home"),
      let restore = Terminfo.bytes("rc"),
      writeWhole(save + home + probe + home + TerminalInquiry.questions + restore, to: STDOUT_FILENO) == 0
    else { return }
    keyboard.inquiry.begin(at: .now)
    for row in 0..<min(2, cn_rows()) { cn_repaint_row(row) }
    cn_update()
  }

  /// Takes over what the terminal answered, once all that came by now was read.
  func learn() {
    keyboard.inquiry.finishReading(at: .now)
    let knowledge = keyboard.inquiry.knowledge
    if let background = knowledge.background { facts.background = background }
    if let program = knowledge.program { facts.symbols = program.symbols }
    facts.hasWideSymbols = knowledge.hasWideSymbols
    guard knowledge.synchronizesOutput != synchronizesOutput else { return }
    synchronizesOutput = knowledge.synchronizesOutput
    guarded.arm(ending: ends)
  }

  /// Has the terminal tell what is pasted from what is typed.
  private func bracketPastes(_ isOn: Bool) {
    guard isAsked else { return }
    _ = writeWhole(isOn ? BracketedPaste.on : BracketedPaste.off, to: STDOUT_FILENO)
  }

  /// What ends what is under way, after a crash: a message within an update would not be seen.
  private var ends: [UInt8] {
    (synchronizesOutput ? SynchronizedUpdate.end : []) + (isAsked ? BracketedPaste.off : [])
  }

  // MARK: Making way

  /// Has the next picture painted as a whole.
  func invalidate() {
    mustPaintAll = true
    shown = nil
  }

  /// Asks the size again; returns it if it is another.
  func followSize() -> Size? {
    let found = TerminalSize.current()
    guard found.size != facts.size || found.cellAspect != facts.cellAspect else { return nil }
    let isResized = found.size != facts.size
    (facts.size, facts.cellAspect) = (found.size, found.cellAspect)
    if isResized {
      _ = cn_resize(Int32(found.size.height), Int32(found.size.width))
      invalidate()
    }
    return found.size
  }

  /// Gives the terminal back for as long as the body takes.
  func leave(during body: () -> Void) {
    bracketPastes(false)
    endwin()
    guarded.disarm()
    body()
    guarded.arm(ending: ends)
    bracketPastes(true)
    invalidate()
  }

  /// Gives the terminal back as it was found.
  func close() {
    keyboard.drain()
    keyboard.mouse.capture(false)
    bracketPastes(false)
    if cn_capability("rmcup") == nil {
      // Without a screen to go back to, the shell's prompt would stand amid the picture.
      cn_erase()
      cn_update()
    }
    endwin()
    guarded.restoreModes()
    // Only now nothing has to wait for the terminal any more.
    guarded.disarm()
    keyboard.close()
    delscreen(handle)
  }
}
