import BredeWelvaart

/// A data package in a folder on disk.
enum FolderPackage {
  /// The source of the files in a folder.
  static func source(_ folder: String) -> PackageSource {
    PackageSource { path in
      let result = DiskFile.read(folder + "/" + path, limit: PackageLimits.bytes(ofFile: path))
      // Without the folder it is no use to name the files that are not in it.
      if case .failure(let reason) = result, reason.isMissing, !DiskFile.exists(folder) {
        return .failure(PackageSource.Unreadable("De map \(folder) bestaat niet; kijk de naam na."))
      }
      return result
    }
  }
}
