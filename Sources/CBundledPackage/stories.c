// The stories of Resources/verhalen/, put into the program while it is compiled.

#include "CBundledPackage.h"

#define FILES(X) \
  X(assen_in_tien_minuten_txt, "assen-in-tien-minuten.txt") \
  X(twee_wijken_txt, "twee-wijken.txt") \
  X(vergrijzing_txt, "vergrijzing.txt")

// #embed takes no macro for its path inside a macro's body, so each file has its own line here.
static const unsigned char assen_in_tien_minuten_txt[] = {
#embed "../../Resources/verhalen/assen-in-tien-minuten.txt"
};
static const unsigned char twee_wijken_txt[] = {
#embed "../../Resources/verhalen/twee-wijken.txt"
};
static const unsigned char vergrijzing_txt[] = {
#embed "../../Resources/verhalen/vergrijzing.txt"
};

#define ENTRY(symbol, path) {path, symbol, sizeof symbol},
static const struct BundledFile files[] = {FILES(ENTRY)};

size_t bundled_story_count(void) { return sizeof files / sizeof files[0]; }

struct BundledFile bundled_story(size_t index) {
  if (index >= bundled_story_count()) return (struct BundledFile){0, 0, 0};
  return files[index];
}
