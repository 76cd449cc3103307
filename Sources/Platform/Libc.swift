// The library of C, for whoever imports this module; no other file has to know what a system calls it.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Darwin)
  @_exported import Darwin
#endif
