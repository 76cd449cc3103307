#ifndef WIJKWIEL_BUNDLED_PACKAGE_H
#define WIJKWIEL_BUNDLED_PACKAGE_H

#include <stddef.h>

/// One file of the data package that is part of the program.
struct BundledFile {
  /// The path inside the package.
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// The number of files in the bundled package.
size_t bundled_file_count(void);

/// The file at an index; its fields are null and zero beyond the last.
struct BundledFile bundled_file(size_t index);

/// The file of a name; its fields are null and zero where there is none.
struct BundledFile bundled_file_named(const char *name);

/// Gives back the memory that reading a file took; it can be read again, which takes it anew.
void bundled_file_release(struct BundledFile file);

/// The number of files in the package that others begin theirs with; its descriptor is the bundled one.
size_t starter_file_count(void);

/// The file of that package at an index; its fields are null and zero beyond the last.
struct BundledFile starter_file(size_t index);

/// The number of stories about the bundled package.
size_t bundled_story_count(void);

/// The story at an index; its fields are null and zero beyond the last.
struct BundledFile bundled_story(size_t index);

#endif
