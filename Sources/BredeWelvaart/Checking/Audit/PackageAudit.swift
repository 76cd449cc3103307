/// Finds what a loaded package has wrong as a whole: what is unused, too long, impossible or does not add up.
///
/// Loading already saw to it that every row is sound by itself and refers to something. A package with
/// findings can be shown; they are for those who make it.
struct PackageAudit {
  let store: Store
  /// Whether all rows of a table were loaded, so that what is not there is really missing.
  let isWhole: (String) -> Bool

  /// What was found, with the places in the package's files; empty where all is well.
  func faults(in source: PackageSource) -> [DataFault] {
    let findings =
      unused + unmeasured + impossible + tooLong + wrongSums + unlikeWholes + misleadingWords + needlessBreaks
    return findings.faults(store.content.descriptor, in: source)
  }
}
