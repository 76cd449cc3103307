// Tables that go on with others: figures that no document gives, with what is to be known about them.
//
// They are tables of their own, so that what the documents say stays as it is and can be had by itself.

extension PackageDescriptor {
  private static let prefix = "added-"

  /// The table that goes on with another; nil where there is none.
  func addition(to name: String) -> Table? { tables[Self.prefix + name] }

  /// A table and what goes on with it, as far as there are such tables.
  func parts(of name: String) -> [Table] { [tables[name], addition(to: name)].compactMap(\.self) }

  /// The same package as the documents alone make it.
  var withoutAdditions: PackageDescriptor {
    var descriptor = self
    descriptor.tables = tables.filter { !$0.key.hasPrefix(Self.prefix) }
    return descriptor
  }
}
