/// A part of what is known about an area.
package enum AreaPart: CaseIterable, Sendable {
  case figures
  /// What the documents say of it in words.
  case portrait
  /// What there is and what not.
  case facilities
  /// Where people meet.
  case meetingPlaces
  /// What it can carry and has to bear.
  case balance
  /// Housing and care.
  case housing
  /// What is expected.
  case outlook
}
