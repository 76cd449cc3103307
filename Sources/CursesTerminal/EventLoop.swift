import CTermGuard
import Cells
import Platform

/// Waits for something to happen, passes it on and shows the result; sleeps in between.
struct EventLoop<Model: ScreenModel> {
  private let screen: TerminalScreen
  private let signals: SignalQueue
  private var model: Model

  /// So many events at once, then a picture: whoever leans on a key wants to see something.
  private static var eventsPerPicture: Int { 500 }

  /// Creates a loop for a terminal that was opened.
  init(screen: TerminalScreen, signals: SignalQueue, model: Model) {
    self.screen = screen
    self.signals = signals
    self.model = model
  }

  /// Runs until the model, a signal or the end of the terminal ends it.
  mutating func run() -> ExitReason {
    var source = InputWait(signals: signals.descriptor)
    var isDone = true
    present()
    screen.ask()
    if let reason = carryOut(model.finishStarting()) { return reason }
    while true {
      let waiting = model.waiting.atMost(screen.keyboard.rest)
      let outcome = source.wait(blocks: isDone && !signals.hasKept, for: waiting)
      if let reason = answerSignals() { return reason }
      if outcome == .gone { return endOfInput() }
      screen.keyboard.hasRead = false
      switch readInput() {
      case .ended(let reason): return reason
      case .interrupted: isDone = false
      case .done: isDone = true
      }
      if source.isEnd(announced: outcome == .input, wasRead: screen.keyboard.hasRead) {
        return endOfInput()
      }
      screen.learn()
      if let reason = carryOut(model.goOn()) { return reason }
      present()
    }
  }

  /// Shows the model as it is now, or later where the picture before it is still on its way.
  private mutating func present() {
    guard screen.isReady else { return }
    screen.present(model.canvas(for: screen.facts), in: model.scheme(for: screen.facts))
  }

  private mutating func endOfInput() -> ExitReason {
    _ = model.handle(.endOfInput)
    return .endOfInput
  }

  // MARK: Input

  private enum Reading {
    case done
    case interrupted
    case ended(ExitReason)
  }

  private mutating func readInput() -> Reading {
    for _ in 0..<Self.eventsPerPicture {
      guard let event = screen.keyboard.next() else { return .done }
      if let reason = carryOut(model.handle(event)) { return .ended(reason) }
    }
    return .interrupted
  }

  /// Does what the model asks; returns what ends the session, if anything.
  private mutating func carryOut(_ requests: [TerminalRequest]) -> ExitReason? {
    for request in requests {
      switch request {
      case .quit: return .quit
      case .fail(let reason): return .failure(reason)
      case .suspend: suspend()
      case .redraw: screen.invalidate()
      case .mouse(let captures): screen.keyboard.mouse.capture(captures)
      case .copy(let text): Clipboard.send(text)
      }
    }
    return nil
  }

  // MARK: Signals

  /// Answers the signals that arrived; returns what ends the session, if anything.
  private mutating func answerSignals() -> ExitReason? {
    for signal in signals.take() {
      switch signal {
      case SIGWINCH: followSize()
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      default: return .signal(signal)
      }
    }
    return nil
  }

  private mutating func followSize() {
    guard let size = screen.followSize() else { return }
    _ = carryOut(model.handle(.resize(size)))
  }

  private mutating func suspend() {
    screen.keyboard.drain()
    screen.leave {
      termguard_stop_job()
      // Let go on in the background, it has no terminal to write to.
      termguard_await_foreground(STDIN_FILENO)
    }
    // The continuation of this stop was answered by coming back.
    signals.keep(signals.take().filter { $0 != SIGCONT && $0 != SIGTSTP })
    followSize()
  }

  /// Comes back from a stop that could not be caught; who has written on the screen since is not known.
  private mutating func resume() {
    termguard_await_foreground(STDIN_FILENO)
    screen.leave {}
    followSize()
  }
}
