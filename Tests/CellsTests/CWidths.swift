#if canImport(Glibc)
  import Glibc

  /// What C's `wcwidth` gives every scalar in the locale C.UTF-8.
  enum CWidths {
    private typealias Function = @convention(c) (wchar_t) -> Int32

    /// The widths by scalar; nil where there is no such locale.
    static let all: [Unicode.Scalar: Int]? = {
      // Swift's module of the C library leaves the function out.
      guard let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil), let symbol = dlsym(nil, "wcwidth") else {
        return nil
      }
      let wcwidth = unsafeBitCast(symbol, to: Function.self)
      let before = uselocale(locale)
      defer {
        uselocale(before)
        freelocale(locale)
      }
      var widths: [Unicode.Scalar: Int] = [:]
      for value in UInt32(0)...0x10ffff {
        guard let scalar = Unicode.Scalar(value) else { continue }
        widths[scalar] = Int(wcwidth(wchar_t(value)))
      }
      return widths
    }()
  }
#else
  enum CWidths {
    static let all: [Unicode.Scalar: Int]? = nil
  }
#endif
