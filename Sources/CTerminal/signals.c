#include "internal.h"

#include "cterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// Told to the program, which answers when it reads the pipe.
static const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
// Crashes. Whoever handles them loses them: the runtime's crash handler would take the terminal again, and keep it.
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
// By these a process does not end. By all others it does, and all that is left to do is to give the terminal back.
static const int harmless[] = {
  SIGCHLD, SIGURG, SIGTTIN, SIGTTOU,
#ifdef SIGINFO
  SIGINFO,
#endif
};

static struct sigaction before[NSIG];
static bool is_taken[NSIG];
static bool is_installed;
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t is_waiting[NSIG];
static char crash_stack[64 * 1024];

static bool is_among(const int *signals, size_t count, int signal) {
  for (size_t i = 0; i < count; i++) {
    if (signals[i] == signal) return true;
  }
  return false;
}

static void die_restored(int signal) {
  restore_now();
  errors_release();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
}

static void on_told(int signal) {
  int error = errno;
  if (!is_waiting[signal]) {
    is_waiting[signal] = 1;
    unsigned char number = (unsigned char)signal;
    if (write(pipe_ends[1], &number, 1) < 0) is_waiting[signal] = 0;
  } else if (signal == SIGTERM) {
    // Asked twice and not heard: the program hangs, and must not take the terminal with it.
    die_restored(signal);
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

static void take(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  is_taken[signal] = sigaction(signal, &action, &before[signal]) == 0;
}

// Whether nobody has asked for a signal: neither to hear of it, nor to be spared it.
static bool is_nobodys(int signal) {
  struct sigaction present;
  return sigaction(signal, NULL, &present) == 0 && !(present.sa_flags & SA_SIGINFO) && present.sa_handler == SIG_DFL;
}

bool signals_install(void) {
  if (is_installed) return true;
  if (!cterminal_pipe(&pipe_ends[0], &pipe_ends[1])) return false;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  for (int signal = 1; signal < NSIG; signal++) {
    is_waiting[signal] = 0;
    if (is_among(told, COUNT(told), signal)) {
      take(signal, on_told, SA_RESTART);
    } else if (is_among(crashes, COUNT(crashes), signal)
               || (is_nobodys(signal) && !is_among(harmless, COUNT(harmless), signal))) {
      take(signal, on_fatal, (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK));
    }
  }
  is_installed = true;
  return true;
}

// ncurses sets its own when it takes the terminal.
void signals_install_again(void) {
  if (!is_installed) return;
  struct sigaction action = {.sa_handler = on_told, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &action, NULL);
}

void signals_remove(void) {
  if (!is_installed) return;
  is_installed = false;
  for (int signal = 1; signal < NSIG; signal++) {
    if (is_taken[signal]) sigaction(signal, &before[signal], NULL);
    is_taken[signal] = false;
    is_waiting[signal] = 0;
  }
  for (int i = 0; i < 2; i++) {
    close(pipe_ends[i]);
    pipe_ends[i] = -1;
  }
}

// With the signal's default action: where no shell could ever continue the group, the kernel drops it (SIGSTOP would
// freeze it for good).
void signals_stop_group(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction present;
  sigemptyset(&standard.sa_mask);
  sigaction(signal, &standard, &present);
  kill(0, signal);
  sigaction(signal, &present, NULL);
}

bool signals_await_foreground(int terminal) {
  while (is_background(terminal)) {
    if (is_waiting[SIGTERM] || is_waiting[SIGHUP] || is_waiting[SIGINT]) return false;
    signals_stop_group(SIGTTOU);
    // Continued in the background again, or not stopped at all.
    if (is_background(terminal)) poll(NULL, 0, 50);
  }
  return true;
}

int cterminal_signals(void) { return pipe_ends[0]; }

void cterminal_heeded(int signal) {
  if (signal > 0 && signal < NSIG) is_waiting[signal] = 0;
}
