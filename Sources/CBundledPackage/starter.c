// The files of starter/, put into the program while it is compiled: a package to begin one's own with.

#include "CBundledPackage.h"

#define FILES(X) \
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
  X(map_geojson, "map.geojson") \
  X(readme_txt, "LEESMIJ.txt")

// #embed takes no macro for its path inside a macro's body, so each file has its own line here.
static const unsigned char areas_csv[] = {
#embed "starter/areas.csv"
};
static const unsigned char themes_csv[] = {
#embed "starter/themes.csv"
};
static const unsigned char indicators_csv[] = {
#embed "starter/indicators.csv"
};
static const unsigned char observations_csv[] = {
#embed "starter/observations.csv"
};
static const unsigned char assessments_csv[] = {
#embed "starter/assessments.csv"
};
static const unsigned char statements_csv[] = {
#embed "starter/statements.csv"
};
static const unsigned char facilities_csv[] = {
#embed "starter/facilities.csv"
};
static const unsigned char caveats_csv[] = {
#embed "starter/caveats.csv"
};
static const unsigned char sources_csv[] = {
#embed "starter/sources.csv"
};
static const unsigned char places_csv[] = {
#embed "starter/places.csv"
};
static const unsigned char actions_csv[] = {
#embed "starter/actions.csv"
};
static const unsigned char criteria_csv[] = {
#embed "starter/criteria.csv"
};
static const unsigned char budgets_csv[] = {
#embed "starter/budgets.csv"
};
static const unsigned char balance_csv[] = {
#embed "starter/balance.csv"
};
static const unsigned char words_csv[] = {
#embed "starter/words.csv"
};
static const unsigned char glossary_csv[] = {
#embed "starter/glossary.csv"
};
static const unsigned char sums_csv[] = {
#embed "starter/sums.csv"
};
static const unsigned char map_geojson[] = {
#embed "starter/map.geojson"
};
static const unsigned char readme_txt[] = {
#embed "starter/LEESMIJ.txt"
};

#define ENTRY(symbol, path) {path, symbol, sizeof symbol},
static const struct BundledFile files[] = {FILES(ENTRY)};

size_t starter_file_count(void) { return sizeof files / sizeof files[0]; }

struct BundledFile starter_file(size_t index) {
  if (index >= starter_file_count()) return (struct BundledFile){0, 0, 0};
  return files[index];
}
