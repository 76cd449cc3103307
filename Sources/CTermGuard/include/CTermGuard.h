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
/// After one that asks for the end the loop has less than a second to close this; where it cannot, since
/// output is stuck, an armed guard puts the terminal back and ends the process by that signal.
///
/// Returns the end of the pipe to read from, or -1 with errno set.
int termguard_open_signals(void);

/// The signal that asked for the end and was not answered yet; 0 for none. For the guard.
int termguard_unanswered(void);

/// Gives the signals their former actions back and closes the pipe.
void termguard_close_signals(void);

/// From now on every signal that would end the process, but for those that an event loop answers, writes
/// the bytes to the descriptor, sets the modes and then does what it would have done without the guard.
///
/// What would have to wait for the terminal is dropped.
///
/// Returns false, and guards nothing, where the bytes are too many.
bool termguard_arm(int descriptor, const struct termios *modes, const void *bytes, size_t length);

/// Gives the signals their former actions back.
void termguard_disarm(void);

/// Stops the whole job as Ctrl-Z does, and returns when it goes on.
///
/// Does nothing where the parent had SIGTSTP ignored: there is no shell to go back to.
void termguard_stop_job(void);

/// Stops the job for as long as it is in the background of the descriptor's terminal.
void termguard_await_foreground(int descriptor);

/// Ends the process by the signal, so that its parent sees what ended it.
_Noreturn void termguard_die_of(int signal);

#endif
