#ifndef __APPLE__
#define _GNU_SOURCE 1
#endif
#include "internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses writes a frame piece by piece, and whoever reads the terminal is woken by each piece: it is slower, and can be
// seen. What it writes is collected here, and written whole.
static int collected = -1;
static char *bytes;
static size_t room;

static int nameless_memory(void) {
#ifdef __linux__
  return memfd_create("frame", MFD_CLOEXEC);
#else
  return nameless_file();
#endif
}

void frame_begin(int file) {
  if (collected < 0) collected = nameless_memory();
  if (collected < 0) return;
  if (ftruncate(collected, 0) != 0 || lseek(collected, 0, SEEK_SET) != 0 || dup2(collected, file) < 0) frame_forget();
}

static bool make_room(size_t size) {
  if (size <= room) return true;
  char *larger = realloc(bytes, size);
  if (larger == NULL) return false;
  bytes = larger;
  room = size;
  return true;
}

void frame_end(int file, int output) {
  if (collected < 0) return;
  dup2(output, file);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  off_t size = lseek(collected, 0, SEEK_END);
  if (size <= 0 || !make_room((size_t)size)) return;
  ssize_t count = pread(collected, bytes, (size_t)size, 0);
  if (count > 0) write_all(output, bytes, (size_t)count);
}

void frame_forget(void) {
  if (collected >= 0) close(collected);
  collected = -1;
  free(bytes);
  bytes = NULL;
  room = 0;
}
