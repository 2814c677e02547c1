// The wide-character API of ncurses is declared only when these are set before the header is read.
#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>
