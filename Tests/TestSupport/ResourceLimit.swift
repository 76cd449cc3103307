import Foundation

/// A limit that the system sets to what this process may take.
package enum ResourceLimit {
  /// How large a file may become, in bytes.
  case fileSize
  /// How many files may be open at once.
  case openFiles

  /// Sets the limit, to at most what the system allows; returns whether that was done.
  package func set(to value: rlim_t) -> Bool {
    var limit = rlimit()
    #if os(Linux)
      let resource = __rlimit_resource_t((self == .fileSize ? RLIMIT_FSIZE : RLIMIT_NOFILE).rawValue)
    #else
      let resource = self == .fileSize ? RLIMIT_FSIZE : RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0 else { return false }
    limit.rlim_cur = min(value, limit.rlim_max)
    return setrlimit(resource, &limit) == 0
  }
}
