// Strict C hides the signals of POSIX in glibc; other systems pass over this.
#define _GNU_SOURCE

#include "CTermGuard.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof fatal[0], restore_capacity = 1024 };

static struct sigaction former[fatal_count];
static volatile sig_atomic_t armed;

// Written before the handlers are installed, only read by them.
static int terminal;
static struct termios shell_modes;
static char restore[restore_capacity];
static size_t restore_length;

// A crash by running out of stack leaves none to handle it on. SIGSTKSZ is no constant everywhere.
static _Alignas(16) char alternate_stack[64 * 1024];
static stack_t former_stack;

static void put_back(void) {
  size_t done = 0;
  while (done < restore_length) {
    ssize_t count = write(terminal, restore + done, restore_length - done);
    if (count <= 0) {
      if (count == -1 && errno == EINTR) continue;
      break;
    }
    done += (size_t)count;
  }
  tcsetattr(terminal, TCSANOW, &shell_modes);
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (armed) {
    armed = 0;
    put_back();
  }
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] == signal) sigaction(signal, &former[i], NULL);
  }
  errno = saved;
  // A fault happens again on return, and then with its own address and registers for who reports it.
  // The others are sent again; being blocked here, they arrive on return.
  bool is_fault = info->si_code > 0 && signal != SIGTRAP && signal != SIGABRT;
  if (!is_fault) raise(signal);
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
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &former[i]);
  return true;
}

void termguard_disarm(void) {
  if (!armed) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &former[i], NULL);
  armed = 0;
  sigaltstack(&former_stack, NULL);
}
