#include "internal.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static int terminal_input = -1;
static int terminal_output = -1;
static volatile sig_atomic_t is_wanted;
static char sequence[512];
static size_t sequence_length;

bool restore_prepare(int input, int output) {
  if (tcgetattr(input, &saved_modes) != 0) return false;
  terminal_output = output;
  sequence_length = 0;
  terminal_input = input;
  is_wanted = 1;
  return true;
}

void restore_needed(bool is_needed) { is_wanted = is_needed; }

bool is_background(int terminal) {
  pid_t group = tcgetpgrp(terminal);
  return group > 0 && group != getpgrp();
}

// Adds a capability without the pauses ($<5>) that terminals of the seventies needed in it.
void restore_add(const char *bytes) {
  if (bytes == NULL || bytes == (const char *)-1) return;
  while (*bytes != '\0' && sequence_length < sizeof sequence) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end != NULL) {
        bytes = end + 1;
        continue;
      }
    }
    sequence[sequence_length++] = *bytes++;
  }
}

void restore_forget(void) { terminal_input = -1; }

void restore_modes(void) {
  if (terminal_input >= 0) tcsetattr(terminal_input, TCSANOW, &saved_modes);
}

void restore_now(void) {
  if (terminal_input < 0 || !is_wanted) return;
  // In the background these would stop the process instead.
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  write_all(terminal_output, sequence, sequence_length);
  // Of a line that is the shell's again, so are the modes.
  if (!is_background(terminal_input)) tcsetattr(terminal_input, TCSANOW, &saved_modes);
}
