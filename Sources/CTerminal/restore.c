#include "internal.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static int terminal_input = -1;
static int terminal_output = -1;
static char sequence[512];
static size_t sequence_length;

bool restore_prepare(int input, int output) {
  if (tcgetattr(input, &saved_modes) != 0) return false;
  terminal_output = output;
  sequence_length = 0;
  terminal_input = input;
  return true;
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
  if (terminal_input < 0) return;
  // In the background the change of modes would stop the process instead.
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  write_all(terminal_output, sequence, sequence_length);
  tcsetattr(terminal_input, TCSANOW, &saved_modes);
}
