// Strict C hides the signals of POSIX in glibc; other systems pass over this.
#define _GNU_SOURCE

#include "CTermGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// Faults happen again on return from their handler.
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
enum { fault_count = sizeof faults / sizeof faults[0] };

// The others that end a process which does nothing about them, but for those that signals.c catches.
static const int deadly[] = {
    SIGTRAP, SIGABRT, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGSYS, SIGVTALRM, SIGPROF,
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGEMT
    SIGEMT,
#endif
};
enum { deadly_count = sizeof deadly / sizeof deadly[0], highest_signal = 128, restore_capacity = 1024 };

static struct sigaction former[highest_signal];
static volatile sig_atomic_t guarded[highest_signal];
static volatile sig_atomic_t armed;

// Written before the handlers are installed, only read by them.
static int terminal;
static struct termios shell_modes;
static char restore[restore_capacity];
static size_t restore_length;

// A crash by running out of stack leaves none to handle it on. SIGSTKSZ is no constant everywhere.
static _Alignas(16) char alternate_stack[64 * 1024];
static stack_t former_stack;

// Never waits: a terminal that takes nothing must not keep the process.
static void put_back(void) {
  int status = fcntl(terminal, F_GETFL);
  if (status != -1) fcntl(terminal, F_SETFL, status | O_NONBLOCK);
  bool is_flushed = false;
  size_t done = 0;
  while (done < restore_length) {
    ssize_t count = write(terminal, restore + done, restore_length - done);
    if (count > 0) {
      done += (size_t)count;
      continue;
    }
    if (count == -1 && errno == EINTR) continue;
    if (count == -1 && errno == EAGAIN && !is_flushed) {
      // What is still on its way belongs to a picture that nobody needs any more.
      is_flushed = true;
      tcflush(terminal, TCOFLUSH);
      continue;
    }
    break;
  }
  // Other processes share this with ours.
  if (status != -1) fcntl(terminal, F_SETFL, status);
  tcsetattr(terminal, TCSANOW, &shell_modes);
}

static void give_back(int signal) {
  if (signal > 0 && signal < highest_signal && guarded[signal]) {
    guarded[signal] = 0;
    sigaction(signal, &former[signal], NULL);
  }
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (armed) {
    armed = 0;
    put_back();
  }
  // The alarm rings where the loop did not get to answer another signal.
  int cause = signal == SIGALRM ? termguard_unanswered() : 0;
  if (cause != 0) termguard_die_of(cause);
  give_back(signal);
  errno = saved;
  bool is_fault = false;
  for (int i = 0; i < fault_count; i++) is_fault = is_fault || faults[i] == signal;
  // A fault comes again with its own address and registers for who reports it. All else is sent again;
  // being blocked here, it arrives on return.
  if (!is_fault || info->si_code <= 0) raise(signal);
}

static void guard(int signal, const struct sigaction *action) {
  if (signal >= highest_signal || sigaction(signal, NULL, &former[signal]) != 0) return;
  // What the parent had ignored ends nothing.
  if (former[signal].sa_handler == SIG_IGN) return;
  if (sigaction(signal, action, NULL) == 0) guarded[signal] = 1;
}

bool termguard_arm(int descriptor, const struct termios *modes, const void *bytes, size_t length) {
  if (armed) termguard_disarm();
  if (length > sizeof restore) return false;
  terminal = descriptor;
  shell_modes = *modes;
  memcpy(restore, bytes, length);
  restore_length = length;

  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = alternate_stack;
  stack.ss_size = sizeof alternate_stack;
  sigaltstack(&stack, &former_stack);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_fatal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  // SIGTTOU among them, so that a crash in the background does not stop at tcsetattr.
  sigfillset(&action.sa_mask);
  armed = 1;
  for (int i = 0; i < fault_count; i++) guard(faults[i], &action);
  for (int i = 0; i < deadly_count; i++) guard(deadly[i], &action);
#if defined SIGRTMIN && defined SIGRTMAX
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) guard(signal, &action);
#endif
  return true;
}

void termguard_disarm(void) {
  if (!armed) return;
  for (int signal = 1; signal < highest_signal; signal++) give_back(signal);
  armed = 0;
  sigaltstack(&former_stack, NULL);
}
