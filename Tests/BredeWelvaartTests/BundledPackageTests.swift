import CBundledPackage
import Foundation
import TestSupport
import Testing

/// The package inside the program is the one in Resources/.
@Suite struct BundledPackageTests {
  private static let bundled: [(name: String, bytes: [UInt8])] = (0..<bundled_file_count()).map { index in
    let file = bundled_file(index)
    let name = file.name.map { String(cString: $0) } ?? ""
    return (name, Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  @Test func exactlyTheFilesOfTheFolderAreInTheProgram() {
    let onDisk = PackageFiles.all(in: TestPackage.resources).keys
    #expect(!onDisk.isEmpty)
    #expect(Self.bundled.map(\.name).sorted() == onDisk.sorted())
  }

  @Test func theirBytesAreThoseOnDisk() throws {
    for file in Self.bundled {
      let data = try Data(contentsOf: TestPackage.resources.appending(path: file.name))
      #expect(Array(data) == file.bytes, "\(file.name)")
    }
  }

  @Test func theDescriptorNamesEveryTable() {
    let descriptor = TestPackage.assen.text(of: "datapackage.json")
    for file in Self.bundled where file.name.hasSuffix(".csv") {
      #expect(descriptor.contains("\"path\": \"\(file.name)\""), "\(file.name)")
    }
  }

  @Test func releasedFilesCanBeReadAgain() {
    for index in 0..<bundled_file_count() {
      let file = bundled_file(index)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      bundled_file_release(file)
      #expect(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)) == bytes)
    }
    bundled_file_release(bundled_file(bundled_file_count()))
  }

  @Test(arguments: [bundled_file_count(), Int.max])
  func beyondTheLastFileThereIsNothing(_ index: Int) {
    let file = bundled_file(index)
    #expect(file.name == nil && file.bytes == nil && file.count == 0)
  }
}
