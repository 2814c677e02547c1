// The wide-character API of ncurses is declared only when this is set before the header is read.
#define NCURSES_WIDECHAR 1
#include <curses.h>
