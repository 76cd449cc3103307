extension winsize {
  /// Asks the system for the size of a terminal, in which zero stands for unknown; nil where there is none.
  package init?(of descriptor: Int32) {
    self.init()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &self) == 0 else { return nil }
  }
}
