import Dashboard

/// What the show asks of the program around it.
package enum ShowEffect: Hashable, Sendable {
  /// The same as the dashboard asks.
  case dashboard(Effect)
  /// Keep ``Show/kept``; durably where what was said is finished.
  case keep(durably: Bool)
  /// The show is over.
  case end
}
