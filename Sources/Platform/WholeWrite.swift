/// Writes all of the bytes, however many turns the system takes for it.
///
/// - Returns: The system's number for what went wrong, or 0.
package func writeWhole(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32 {
  bytes.withContiguousStorageIfAvailable { writeWhole(UnsafeRawBufferPointer($0), to: descriptor) }
    ?? writeWhole(Array(bytes), to: descriptor)
}

/// Writes all of the bytes until the disk knows them, and closes the file.
///
/// - Returns: The system's number for what went wrong, or 0.
package func writeDurably(_ bytes: some Collection<UInt8>, closing descriptor: Int32) -> Int32 {
  var code = writeWhole(bytes, to: descriptor)
  // Before it gets its name: some file systems would else have the name on the disk before the text.
  if code == 0, fsync(descriptor) != 0 { code = errno }
  // Some file systems only tell here that there was no room.
  if close(descriptor) != 0, code == 0 { code = errno }
  return code
}

private func writeWhole(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var offset = 0
  while offset < bytes.count {
    let count = write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
    if count >= 0 {
      offset += count
    } else if errno == EAGAIN {
      // A stream that does not block takes more when there is room.
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&request, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
