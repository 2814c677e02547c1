#ifndef CTERMINAL_H
#define CTERMINAL_H

// One screen a process, as ncurses has it, and the few things only C can do for it: signal handlers, and a crash
// handler that gives the terminal back. Everything but the handlers is for one thread.

#include <stdbool.h>
#include <stdint.h>

// -- The screen ------------------------------------------------------------------------------------------------------

enum cterminal_opening {
  CTERMINAL_OPENED,
  // The process has a screen already.
  CTERMINAL_BUSY,
  // terminfo does not know the terminal, or there is no memory.
  CTERMINAL_UNKNOWN,
  // The terminal cannot put the cursor anywhere.
  CTERMINAL_UNABLE,
};

enum cterminal_attribute {
  CTERMINAL_BOLD = 1,
  CTERMINAL_UNDERLINE = 2,
  CTERMINAL_REVERSE = 4,
  CTERMINAL_DIM = 8,
  CTERMINAL_ITALIC = 16,
};

#define CTERMINAL_SCALARS 5

// A character to show, at most that many scalars and zeros after them, in 1 or 2 columns.
struct cterminal_cell {
  uint32_t scalars[CTERMINAL_SCALARS];
  int16_t pair;
  uint8_t width;
  uint8_t attributes;
};

// Takes the terminal on `input` and `output`: raw, on its other screen, and with the signal and crash handlers set.
//
// What the program writes to standard error meanwhile is kept, where that would be drawn over the screen, and written
// when the screen is off.
enum cterminal_opening cterminal_open(int input, int output, const char *terminal, bool colour, bool mouse);

// Gives it back as it was; the second time it does nothing. Also done at exit().
void cterminal_close(void);

// Gives the terminal back for a while (a shell, an editor), and takes it again.
void cterminal_leave(void);
void cterminal_enter(void);

// Leaves the terminal, stops the process group as Control-Z does, and enters again once it is continued. Where it is
// continued in the background it stops again, as the terminal is the shell's; asked to end there, it does not enter.
void cterminal_suspend(void);
// After a stop that nobody could prepare for: sets the modes anew and draws everything.
void cterminal_continued(void);

// The terminal's size by its driver, at least 1 by 1.
void cterminal_size(int *columns, int *rows);
void cterminal_resize(int columns, int rows);

// How many colours there are, 0 for none, and how many pairs of them besides pair 0.
int cterminal_colours(void);
int cterminal_pairs(void);
// Gives a pair its colours, -1 being the terminal's own; false if the terminal cannot.
bool cterminal_set_pair(int pair, int foreground, int background);

// Makes every place blank.
void cterminal_erase(void);
// Puts cells on a row from a column on. What the C library measures differently is shown as a question mark.
void cterminal_put(int row, int column, const struct cterminal_cell *cells, int count);
// The cursor's place, or (-1, -1) to hide it.
void cterminal_cursor(int row, int column);
// Sends what was put.
void cterminal_refresh(void);
// Makes the next refresh draw everything.
void cterminal_forget(void);

// -- The locale ------------------------------------------------------------------------------------------------------

// Takes the character set from the environment; true if it is UTF-8.
bool cterminal_take_locale(void);
// Asks for UTF-8 whatever the environment says; false if this machine has no such locale.
bool cterminal_force_utf8(void);

// -- Signals ---------------------------------------------------------------------------------------------------------

// Where the numbers of caught signals can be read, a byte each; -1 while the screen is off.
int cterminal_signals(void);
// To be called for a signal read from there: only then may the next one of that kind wait its turn. A second SIGTERM
// before that ends the process at once.
void cterminal_heeded(int signal);

// A pipe whose ends neither block nor outlive an exec; false if the process may open no more files.
bool cterminal_pipe(int *reading, int *writing);

#endif
