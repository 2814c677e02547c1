#include "internal.h"

#include "cterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// Told to the program, which answers when it reads the pipe.
static const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
// The process ends by them: all that is left to do is to give the terminal back.
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT, SIGUSR1, SIGUSR2};

static struct sigaction told_before[COUNT(told)];
static struct sigaction fatal_before[COUNT(fatal)];
static bool is_installed;
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t is_waiting[COUNT(told)];
static char crash_stack[64 * 1024];

static void die_restored(int signal) {
  restore_now();
  errors_release();
  // Not to whoever handled it before: the runtime's crash handler would take the terminal again, and keep it.
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
}

static void on_told(int signal) {
  int error = errno;
  for (size_t i = 0; i < COUNT(told); i++) {
    if (told[i] != signal) continue;
    if (is_waiting[i]) {
      // Asked twice and not heard: the program hangs, and must not take the terminal with it.
      if (signal == SIGTERM) die_restored(signal);
      continue;
    }
    is_waiting[i] = 1;
    unsigned char number = (unsigned char)signal;
    if (write(pipe_ends[1], &number, 1) < 0) is_waiting[i] = 0;
  }
  errno = error;
}

static void on_fatal(int signal) { die_restored(signal); }

bool cterminal_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  *reading = ends[0];
  *writing = ends[1];
  return true;
}

static void install(const int *signals, size_t count, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) sigaction(signals[i], &action, before == NULL ? NULL : &before[i]);
}

bool signals_install(void) {
  if (is_installed) return true;
  if (!cterminal_pipe(&pipe_ends[0], &pipe_ends[1])) return false;
  for (size_t i = 0; i < COUNT(told); i++) is_waiting[i] = 0;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  install(told, COUNT(told), on_told, SA_RESTART, told_before);
  install(fatal, COUNT(fatal), on_fatal, (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK), fatal_before);
  is_installed = true;
  return true;
}

// ncurses sets its own when it takes the terminal.
void signals_install_again(void) {
  if (is_installed) install(told, COUNT(told), on_told, SA_RESTART, NULL);
}

void signals_remove(void) {
  if (!is_installed) return;
  is_installed = false;
  for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &told_before[i], NULL);
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &fatal_before[i], NULL);
  for (int i = 0; i < 2; i++) {
    close(pipe_ends[i]);
    pipe_ends[i] = -1;
  }
}

// SIGTSTP with its default action: where no shell could ever continue the group, the kernel drops it (SIGSTOP would
// freeze it for good).
void signals_stop_group(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction before;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &before);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

int cterminal_signals(void) { return pipe_ends[0]; }

void cterminal_heeded(int signal) {
  for (size_t i = 0; i < COUNT(told); i++) {
    if (told[i] == signal) is_waiting[i] = 0;
  }
}
