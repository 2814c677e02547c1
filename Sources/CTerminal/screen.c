// The only file that reads curses.h: see CNcurses.
#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#else
#define _GNU_SOURCE 1
#endif
#include "cterminal.h"
#include "internal.h"

#include <curses.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
// Presses and the wheel alone: dragging stays with the terminal, which selects text with it.
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static SCREEN *screen;
static FILE *input_stream;
static FILE *output_stream;
static int input_file = -1;
static int output_file = -1;
static bool wants_mouse;
static bool is_on;
static bool has_modes;
static bool shows_colour;
static int cursor_shown = -1;

static void modes_on(void) {
  write_all(output_file, PASTE_ON, strlen(PASTE_ON));
  if (wants_mouse) write_all(output_file, MOUSE_ON, strlen(MOUSE_ON));
  has_modes = true;
}

static void modes_off(void) {
  if (!has_modes) return;
  if (wants_mouse) write_all(output_file, MOUSE_OFF, strlen(MOUSE_OFF));
  write_all(output_file, PASTE_OFF, strlen(PASTE_OFF));
  has_modes = false;
}

static FILE *stream(int file, const char *mode) {
  int copy = dup(file);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

static void close_streams(void) {
  frame_forget();
  if (input_stream != NULL) fclose(input_stream);
  if (output_stream != NULL) fclose(output_stream);
  input_stream = NULL;
  output_stream = NULL;
}

static void abandon(void) {
  if (screen != NULL) {
    endwin();
    delscreen(screen);
    screen = NULL;
  }
  signals_remove();
  restore_forget();
  close_streams();
}

static void prepare_restore(void) {
  if (wants_mouse) restore_add(MOUSE_OFF);
  restore_add(PASTE_OFF);
  restore_add(tigetstr("sgr0"));
  restore_add(tigetstr("op"));
  restore_add(tigetstr("cnorm"));
  const char *leave = tigetstr("rmcup");
  restore_add(leave == NULL || leave == (const char *)-1 ? "\r\n" : leave);
}

static void set_modes(bool colour) {
  raw();
  noecho();
  nonl();
  shows_colour = false;
  if (colour && has_colors() && start_color() == OK) {
    use_default_colors();
    shows_colour = true;
  }
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Input is not its business: it need not look for any while it draws.
  typeahead(-1);
  cursor_shown = -1;
}

enum cterminal_opening cterminal_open(int input, int output, const char *terminal, bool colour, bool mouse) {
  static bool is_registered;
  if (screen != NULL) return CTERMINAL_BUSY;
  signals_await_foreground(input);
  if (!restore_prepare(input, output)) return CTERMINAL_UNABLE;
  input_stream = stream(input, "r");
  output_stream = stream(output, "w");
  input_file = input;
  output_file = output;
  wants_mouse = mouse;
  // Before ncurses, which then leaves these signals alone.
  if (input_stream == NULL || output_stream == NULL || !signals_install()
      || (screen = newterm(terminal, output_stream, input_stream)) == NULL) {
    abandon();
    return CTERMINAL_UNKNOWN;
  }
  const char *move = tigetstr("cup");
  if (move == NULL || move == (const char *)-1) {
    abandon();
    return CTERMINAL_UNABLE;
  }
  signals_install_again();
  prepare_restore();
  set_modes(colour);
  // The size is the driver's; LINES and COLUMNS, which ncurses believes, may be another terminal's.
  int columns, rows;
  cterminal_size(&columns, &rows);
  resize_term(rows, columns);
  if (!is_registered) is_registered = atexit(cterminal_close) == 0;
  errors_capture();
  is_on = true;
  return CTERMINAL_OPENED;
}

void cterminal_close(void) {
  if (screen == NULL) return;
  if (is_on && is_background(input_file)) {
    restore_now();
  } else if (is_on) {
    modes_off();
    curs_set(1);
    endwin();
    // Once more by what was saved before ncurses saw it.
    restore_modes();
  }
  is_on = false;
  delscreen(screen);
  screen = NULL;
  signals_remove();
  restore_forget();
  close_streams();
  errors_release();
}

void cterminal_leave(void) {
  if (screen == NULL || !is_on) return;
  is_on = false;
  modes_off();
  curs_set(1);
  cursor_shown = -1;
  endwin();
  restore_modes();
  restore_needed(false);
  errors_release();
}

static void take(void) {
  restore_needed(true);
  errors_capture();
  reset_prog_mode();
  int columns, rows;
  cterminal_size(&columns, &rows);
  resize_term(rows, columns);
  has_modes = false;
  cterminal_forget();
  cterminal_refresh();
  signals_install_again();
}

void cterminal_enter(void) {
  if (screen == NULL || is_on || !signals_await_foreground(input_file)) return;
  is_on = true;
  take();
}

void cterminal_continued(void) {
  if (screen != NULL && is_on && signals_await_foreground(input_file)) take();
}

void cterminal_suspend(void) {
  if (screen == NULL) return;
  cterminal_leave();
  signals_stop_group(SIGTSTP);
  cterminal_enter();
}

// No screen is larger, whatever a terminal claims: ncurses multiplies the two.
static int at_most(int value, int most) { return value < most ? value : most; }
enum { MOST_COLUMNS = 4000, MOST_ROWS = 2000 };

void cterminal_size(int *columns, int *rows) {
  struct winsize size = {0};
  if (ioctl(output_file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    int known_columns = screen == NULL ? -1 : tigetnum("cols");
    int known_rows = screen == NULL ? -1 : tigetnum("lines");
    *columns = known_columns > 0 ? known_columns : 80;
    *rows = known_rows > 0 ? known_rows : 24;
    return;
  }
  *columns = at_most(size.ws_col, MOST_COLUMNS);
  *rows = at_most(size.ws_row, MOST_ROWS);
}

void cterminal_resize(int columns, int rows) {
  if (screen == NULL) return;
  resize_term(rows, columns);
  cterminal_forget();
}

void cterminal_erase(void) {
  if (screen != NULL) werase(stdscr);
}

int cterminal_colours(void) { return screen != NULL && shows_colour ? COLORS : 0; }

int cterminal_pairs(void) {
  if (screen == NULL || !shows_colour) return 0;
  return COLOR_PAIRS > 32767 ? 32767 : COLOR_PAIRS - 1;
}

bool cterminal_set_pair(int pair, int foreground, int background) {
  if (pair < 1 || pair > cterminal_pairs()) return false;
  return init_pair((short)pair, (short)foreground, (short)background) == OK;
}

static attr_t attributes(uint8_t wanted) {
  attr_t attributes = WA_NORMAL;
  if (wanted & CTERMINAL_BOLD) attributes |= WA_BOLD;
  if (wanted & CTERMINAL_UNDERLINE) attributes |= WA_UNDERLINE;
  if (wanted & CTERMINAL_REVERSE) attributes |= WA_REVERSE;
  if (wanted & CTERMINAL_DIM) attributes |= WA_DIM;
#ifdef WA_ITALIC
  if (wanted & CTERMINAL_ITALIC) attributes |= WA_ITALIC;
#endif
  return attributes;
}

// Writes one cell as ncurses wants it; returns how many of its own it took.
static int convert(const struct cterminal_cell *cell, cchar_t *into) {
  wchar_t text[CTERMINAL_SCALARS + 1] = {0};
  attr_t attrs = attributes(cell->attributes);
  text[0] = (wchar_t)cell->scalars[0];
  if (wcwidth(text[0]) != cell->width) {
    setcchar(&into[0], L"?", attrs, cell->pair, NULL);
    if (cell->width < 2) return 1;
    setcchar(&into[1], L" ", attrs, cell->pair, NULL);
    return 2;
  }
  int length = 1;
  for (int i = 1; i < CTERMINAL_SCALARS && cell->scalars[i] != 0; i++) {
    wchar_t mark = (wchar_t)cell->scalars[i];
    if (wcwidth(mark) == 0) text[length++] = mark;
  }
  setcchar(&into[0], text, attrs, cell->pair, NULL);
  return 1;
}

void cterminal_put(int row, int column, const struct cterminal_cell *cells, int count) {
  enum { batch = 256 };
  cchar_t converted[batch + 1];
  if (screen == NULL) return;
  int done = 0;
  while (done < count) {
    int filled = 0;
    int start = column;
    for (; done < count && filled < batch; done++) {
      filled += convert(&cells[done], &converted[filled]);
      column += cells[done].width;
    }
    mvwadd_wchnstr(stdscr, row, start, converted, filled);
  }
}

void cterminal_cursor(int row, int column) {
  if (screen == NULL) return;
  int shown = row >= 0 && column >= 0 ? 1 : 0;
  if (shown) wmove(stdscr, row, column);
  if (shown != cursor_shown) curs_set(shown);
  cursor_shown = shown;
}

void cterminal_refresh(void) {
  // Off the screen, ncurses would take the terminal by itself.
  if (screen == NULL || !is_on) return;
  wnoutrefresh(stdscr);
  // Not the first time, when ncurses may still set the modes of the line.
  bool is_whole = has_modes;
  if (is_whole) frame_begin(fileno(output_stream));
  doupdate();
  if (is_whole) frame_end(fileno(output_stream), output_file);
  // Not before: until it has drawn, ncurses may hold half of a sequence that these would be written into.
  if (!has_modes) modes_on();
}

void cterminal_forget(void) {
  if (screen != NULL) clearok(curscr, TRUE);
}
