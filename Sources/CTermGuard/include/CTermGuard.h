/// Signals, as far as a program that holds the terminal has to know of them.
///
/// A handler may do very little. These write one byte to a pipe, or put the terminal back after a crash
/// with what was prepared beforehand. All state is one per process, as signal handlers are.
#ifndef WIJKWIEL_CTERMGUARD_H
#define WIJKWIEL_CTERMGUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Catches the signals that an event loop answers: SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP
/// and SIGCONT. Each arrival writes its number as one byte to a pipe that never blocks.
///
/// A signal that the parent had ignored (`nohup`, a background job) stays ignored.
///
/// Returns the end of the pipe to read from, or -1 with errno set.
int termguard_open_signals(void);

/// Gives the signals their former actions back and closes the pipe.
void termguard_close_signals(void);

/// From now on a fatal signal (SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE) writes the bytes to the
/// descriptor, sets the modes and then does what it would have done without the guard.
///
/// Returns false, and guards nothing, where the bytes are too many.
bool termguard_arm(int descriptor, const struct termios *modes, const void *bytes, size_t length);

/// Gives the fatal signals their former actions back.
void termguard_disarm(void);

/// Stops the whole job as Ctrl-Z does, and returns when it goes on.
///
/// Does nothing where the parent had SIGTSTP ignored: there is no shell to go back to.
void termguard_stop_job(void);

/// Ends the process by the signal, so that its parent sees what ended it.
_Noreturn void termguard_die_of(int signal);

#endif
