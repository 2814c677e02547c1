#include "cterminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stddef.h>
#include <strings.h>

static bool is_utf8(void) {
  const char *set = nl_langinfo(CODESET);
  return strcasecmp(set, "UTF-8") == 0 || strcasecmp(set, "UTF8") == 0;
}

// Only the characters: numbers in files keep their points.
bool cterminal_take_locale(void) { return setlocale(LC_CTYPE, "") != NULL && is_utf8(); }

bool cterminal_force_utf8(void) {
  static const char *const names[] = {"C.UTF-8", "C.utf8", "UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL && is_utf8()) return true;
  }
  return false;
}
