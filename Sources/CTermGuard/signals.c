// Strict C hides the signals of POSIX in glibc; other systems pass over this.
#define _GNU_SOURCE

#include "CTermGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT};
enum { caught_count = sizeof caught / sizeof caught[0] };

static struct sigaction former[caught_count];
static volatile sig_atomic_t write_end = -1;
static int read_end = -1;
// The signal that asked for the end, for as long as that did not come.
static volatile sig_atomic_t unanswered;

static bool ends(int signal) {
  return signal == SIGTERM || signal == SIGINT || signal == SIGHUP || signal == SIGQUIT;
}

// So long the loop has to end by itself: it may be waiting for a terminal that takes nothing any more.
static void limit(int milliseconds) {
  struct itimerval time;
  memset(&time, 0, sizeof time);
  time.it_value.tv_usec = milliseconds * 1000;
  setitimer(ITIMER_REAL, &time, NULL);
}

static void note(int signal) {
  int saved = errno;
  if (ends(signal) && unanswered == 0) {
    unanswered = signal;
    limit(700);
  }
  unsigned char number = (unsigned char)signal;
  // A full pipe loses nothing: the loop has not yet answered what is in it.
  ssize_t written = write(write_end, &number, 1);
  (void)written;
  errno = saved;
}

static bool prepare(int descriptor) {
  int status = fcntl(descriptor, F_GETFL);
  return status != -1 && fcntl(descriptor, F_SETFL, status | O_NONBLOCK) != -1 &&
         fcntl(descriptor, F_SETFD, FD_CLOEXEC) != -1;
}

int termguard_open_signals(void) {
  if (read_end != -1) return read_end;
  int ends[2];
  if (pipe(ends) != 0) return -1;
  if (!prepare(ends[0]) || !prepare(ends[1])) {
    close(ends[0]);
    close(ends[1]);
    return -1;
  }
  read_end = ends[0];
  write_end = ends[1];

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], NULL, &former[i]);
    if (former[i].sa_handler != SIG_IGN) sigaction(caught[i], &action, NULL);
  }
  return read_end;
}

int termguard_unanswered(void) { return unanswered; }

void termguard_close_signals(void) {
  if (read_end == -1) return;
  limit(0);
  unanswered = 0;
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &former[i], NULL);
  close(read_end);
  close(write_end);
  read_end = -1;
  write_end = -1;
}

static void unblock(int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void set_default(int signal, struct sigaction *current) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, current);
}

void termguard_stop_job(void) {
  struct sigaction ours;
  if (sigaction(SIGTSTP, NULL, &ours) != 0 || ours.sa_handler == SIG_IGN) return;
  set_default(SIGTSTP, NULL);
  unblock(SIGTSTP);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void termguard_await_foreground(int descriptor) {
  struct sigaction ours;
  while (true) {
    pid_t foreground = tcgetpgrp(descriptor);
    if (foreground == -1 || foreground == getpgrp()) return;
    set_default(SIGTTIN, &ours);
    unblock(SIGTTIN);
    kill(0, SIGTTIN);
    sigaction(SIGTTIN, &ours, NULL);
    // Where no shell can let it go on, the stop is not carried out.
    usleep(20 * 1000);
  }
}

_Noreturn void termguard_die_of(int signal) {
  set_default(signal, NULL);
  unblock(signal);
  raise(signal);
  _exit(128 + signal);  // for a signal that does not end a process
}
