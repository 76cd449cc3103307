// The files of Resources/, put into the program while it is compiled.

#define _DEFAULT_SOURCE

#include "CBundledPackage.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FILES(X) \
  X(datapackage_json, "datapackage.json") \
  X(areas_csv, "areas.csv") \
  X(themes_csv, "themes.csv") \
  X(indicators_csv, "indicators.csv") \
  X(observations_csv, "observations.csv") \
  X(assessments_csv, "assessments.csv") \
  X(statements_csv, "statements.csv") \
  X(facilities_csv, "facilities.csv") \
  X(caveats_csv, "caveats.csv") \
  X(sources_csv, "sources.csv") \
  X(places_csv, "places.csv") \
  X(actions_csv, "actions.csv") \
  X(criteria_csv, "criteria.csv") \
  X(budgets_csv, "budgets.csv") \
  X(balance_csv, "balance.csv") \
  X(words_csv, "words.csv") \
  X(glossary_csv, "glossary.csv") \
  X(sums_csv, "sums.csv") \
  X(added_sources_csv, "additions/sources.csv") \
  X(added_indicators_csv, "additions/indicators.csv") \
  X(added_observations_csv, "additions/observations.csv") \
  X(added_caveats_csv, "additions/caveats.csv") \
  X(added_breaks_csv, "additions/breaks.csv") \
  X(map_geojson, "map.geojson")

// #embed takes no macro for its path inside a macro's body, so each file has its own line here.
static const unsigned char datapackage_json[] = {
#embed "../../Resources/datapackage.json"
};
static const unsigned char areas_csv[] = {
#embed "../../Resources/areas.csv"
};
static const unsigned char themes_csv[] = {
#embed "../../Resources/themes.csv"
};
static const unsigned char indicators_csv[] = {
#embed "../../Resources/indicators.csv"
};
static const unsigned char observations_csv[] = {
#embed "../../Resources/observations.csv"
};
static const unsigned char assessments_csv[] = {
#embed "../../Resources/assessments.csv"
};
static const unsigned char statements_csv[] = {
#embed "../../Resources/statements.csv"
};
static const unsigned char facilities_csv[] = {
#embed "../../Resources/facilities.csv"
};
static const unsigned char caveats_csv[] = {
#embed "../../Resources/caveats.csv"
};
static const unsigned char sources_csv[] = {
#embed "../../Resources/sources.csv"
};
static const unsigned char places_csv[] = {
#embed "../../Resources/places.csv"
};
static const unsigned char actions_csv[] = {
#embed "../../Resources/actions.csv"
};
static const unsigned char criteria_csv[] = {
#embed "../../Resources/criteria.csv"
};
static const unsigned char budgets_csv[] = {
#embed "../../Resources/budgets.csv"
};
static const unsigned char balance_csv[] = {
#embed "../../Resources/balance.csv"
};
static const unsigned char words_csv[] = {
#embed "../../Resources/words.csv"
};
static const unsigned char glossary_csv[] = {
#embed "../../Resources/glossary.csv"
};
static const unsigned char sums_csv[] = {
#embed "../../Resources/sums.csv"
};
static const unsigned char added_sources_csv[] = {
#embed "../../Resources/additions/sources.csv"
};
static const unsigned char added_indicators_csv[] = {
#embed "../../Resources/additions/indicators.csv"
};
static const unsigned char added_observations_csv[] = {
#embed "../../Resources/additions/observations.csv"
};
static const unsigned char added_caveats_csv[] = {
#embed "../../Resources/additions/caveats.csv"
};
static const unsigned char added_breaks_csv[] = {
#embed "../../Resources/additions/breaks.csv"
};
static const unsigned char map_geojson[] = {
#embed "../../Resources/map.geojson"
};

#define ENTRY(symbol, path) {path, symbol, sizeof symbol},
static const struct BundledFile files[] = {FILES(ENTRY)};

size_t bundled_file_count(void) { return sizeof files / sizeof files[0]; }

struct BundledFile bundled_file(size_t index) {
  if (index >= bundled_file_count()) return (struct BundledFile){0, 0, 0};
  return files[index];
}

struct BundledFile bundled_file_named(const char *name) {
  size_t index = 0;
  while (index < bundled_file_count() && strcmp(files[index].name, name) != 0) index++;
  return bundled_file(index);
}

// The bytes lie in the program's file, which the system maps page by page as they are read and keeps mapped.
// Whole pages only: what lies beside the file on its first and last page is not ours to give back.
void bundled_file_release(struct BundledFile file) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t first = ((uintptr_t)file.bytes + page - 1) / page * page;
  uintptr_t end = ((uintptr_t)file.bytes + file.count) / page * page;
  // Advice: where it is not taken, nothing is lost but memory.
  if (first < end) madvise((void *)first, end - first, MADV_DONTNEED);
}
