#ifndef __APPLE__
#define _GNU_SOURCE 1
#endif
#include "cterminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_utf8(void) {
  const char *set = nl_langinfo(CODESET);
  return strcasecmp(set, "UTF-8") == 0 || strcasecmp(set, "UTF8") == 0;
}

// What the environment names, whether or not this machine has it: a login from another machine brings its locale along.
static bool names_utf8(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof variables[0]; i++) {
    const char *value = getenv(variables[i]);
    if (value == NULL || *value == '\0') continue;
    return strcasestr(value, "UTF-8") != NULL || strcasestr(value, "UTF8") != NULL;
  }
  return false;
}

// Only the characters: numbers in files keep their points.
bool cterminal_take_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL) return is_utf8();
  return names_utf8() && cterminal_force_utf8();
}

bool cterminal_force_utf8(void) {
  static const char *const names[] = {"C.UTF-8", "C.utf8", "UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL && is_utf8()) return true;
  }
  return false;
}
