#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int real_errors = -1;
static int captured = -1;

void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      // Somebody has made the terminal non-blocking, and it is full.
      struct pollfd waiting = {.fd = file, .events = POLLOUT};
      if (poll(&waiting, 1, -1) > 0 && (waiting.revents & POLLOUT)) continue;
      return;
    }
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

int nameless_file(void) {
  const char *folder = getenv("TMPDIR");
  char path[1024];
  int length = snprintf(path, sizeof path, "%s/respite-XXXXXX", folder != NULL && *folder != '\0' ? folder : "/tmp");
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  fcntl(file, F_SETFL, O_APPEND);
  return file;
}

// Messages of the run-time library would be drawn over the screen and lost with it. Where they go to a file already,
// they are left alone.
void errors_capture(void) {
  if (real_errors >= 0 || !isatty(STDERR_FILENO)) return;
  captured = nameless_file();
  if (captured < 0) return;
  int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0 || dup2(captured, STDERR_FILENO) < 0) {
    close(captured);
    if (kept >= 0) close(kept);
    captured = -1;
    return;
  }
  real_errors = kept;
}

void errors_release(void) {
  if (real_errors < 0) return;
  int kept = real_errors;
  real_errors = -1;
  dup2(kept, STDERR_FILENO);
  close(kept);
  char bytes[4096];
  ssize_t count;
  if (lseek(captured, 0, SEEK_SET) == 0) {
    while ((count = read(captured, bytes, sizeof bytes)) > 0) write_all(STDERR_FILENO, bytes, (size_t)count);
  }
  close(captured);
  captured = -1;
}
