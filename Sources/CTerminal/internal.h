#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

// restore.c: the way back, in bytes and modes prepared beforehand, so that a signal handler can go it.
bool restore_prepare(int input, int output);
void restore_add(const char *bytes);
void restore_forget(void);
// Only the modes of the line.
void restore_modes(void);
// Whether there is anything to restore: not while the terminal is somebody else's for a while.
void restore_needed(bool is_needed);
// Whether the terminal is another process group's. Async-signal-safe.
bool is_background(int terminal);
// Async-signal-safe.
void restore_now(void);

// errors.c: standard error while the screen is on.
void errors_capture(void);
// Async-signal-safe.
void errors_release(void);

// A file without a name; -1 if there can be none.
int nameless_file(void);

// frame.c: whatever is written to `file` between the two goes to `output` in one piece.
void frame_begin(int file);
void frame_end(int file, int output);
void frame_forget(void);

// signals.c
bool signals_install(void);
void signals_install_again(void);
void signals_remove(void);
// By a signal that stops: SIGTSTP or SIGTTOU.
void signals_stop_group(int signal);
// Whoever touches the terminal from the background is stopped for it, and cannot even heed what asks it to end; so the
// process stops by itself until it is continued in the foreground. False if it is asked to end before that.
bool signals_await_foreground(int terminal);

void write_all(int file, const char *bytes, size_t count);

#endif
