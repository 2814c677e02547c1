#include "cterminal.h"

int cterminal_version(void) { return 1; }
