// What Swift needs of ncurses and does not import by itself: macros with arguments or casts, globals that
// Swift 6 refuses as not safe for concurrency, and a few calls that are clumsy without C.
#ifndef WIJKWIEL_CNCURSES_SHIM_H
#define WIJKWIEL_CNCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <langinfo.h>
#include <ncurses.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

// Attributes.

static const attr_t cn_attr_normal = WA_NORMAL;
static const attr_t cn_attr_bold = WA_BOLD;
static const attr_t cn_attr_underline = WA_UNDERLINE;
static const attr_t cn_attr_reverse = WA_REVERSE;

/// The most characters that a cell holds: a base and its marks.
static const int cn_cell_characters = CCHARW_MAX;

// The mouse.

static const mmask_t cn_mouse_press = BUTTON1_PRESSED;
static const mmask_t cn_mouse_wheel_up = BUTTON4_PRESSED;
#ifdef BUTTON5_PRESSED
static const mmask_t cn_mouse_wheel_down = BUTTON5_PRESSED;
#else
// The first version of the mouse interface has four buttons only.
static const mmask_t cn_mouse_wheel_down = 0;
#endif

// Starting and sizes.

/// Opens the screen on the standard streams, or returns NULL where the terminal's name is unknown.
static inline SCREEN *cn_open_screen(const char *name) { return newterm(name, stdout, stdin); }

static inline int cn_columns(void) { return COLS; }
static inline int cn_rows(void) { return LINES; }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_colour_pairs(void) { return COLOR_PAIRS; }

/// Makes the standard window and ncurses' picture of the terminal follow a new size.
static inline int cn_resize(int rows, int columns) { return resizeterm(rows, columns); }

// Drawing on the standard window.

/// Leaves the cursor wherever the last change put it.
static inline void cn_leave_cursor(bool leave) { (void)leaveok(stdscr, leave); }

static inline void cn_erase(void) { (void)werase(stdscr); }

/// Has the next update paint the whole terminal again.
static inline void cn_repaint_all(void) {
  (void)clearok(curscr, TRUE);
  (void)touchwin(stdscr);
}

/// Has the next update write a row again, whatever may stand there.
static inline void cn_repaint_row(int row) { (void)wredrawln(stdscr, row, 1); }

/// Puts cells from the left of a row; neither wraps nor scrolls, not even at the last one.
static inline int cn_put_row(int row, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(stdscr, row, 0, cells, count);
}

static inline void cn_move_cursor(int row, int column) { (void)wmove(stdscr, row, column); }

/// Sends what changed to the terminal.
static inline void cn_update(void) {
  (void)wnoutrefresh(stdscr);
  (void)doupdate();
}

// Input.

/// Opens a source of keys; to be closed with cn_close_keys.
///
/// A pad, since reading from one never draws, where reading from a window first refreshes it. Its type is
/// hidden because the import of WINDOW differs between builds of ncurses.
static inline void *cn_open_keys(void) {
  WINDOW *pad = newpad(1, 1);
  if (pad != NULL) {
    (void)keypad(pad, TRUE);
    (void)nodelay(pad, TRUE);
  }
  return pad;
}

static inline void cn_close_keys(void *keys) { (void)delwin((WINDOW *)keys); }

/// The next byte or key number, or ERR at once where there is none.
static inline int cn_next_key(void *keys) { return wgetch((WINDOW *)keys); }

// Characters.

/// The name of the locale's character set.
static inline const char *cn_character_set(void) { return nl_langinfo(CODESET); }

/// The cells that ncurses will give a character, by the C library.
static inline int cn_width(wchar_t character) { return wcwidth(character); }

// Terminfo.

/// A string from the terminal's entry, or NULL where it has none.
static inline const char *cn_capability(const char *name) {
  char *value = tigetstr((NCURSES_CONST char *)name);
  return value == (char *)-1 ? NULL : value;
}

// Of <term.h>, which defines names as short as `lines`.
extern int setupterm(const char *name, int descriptor, int *error);

/// Whether the entry of that name ends styles as ECMA-48 has them: 1 or 0, or -1 where there is no entry.
///
/// Not for use while a screen is open, whose entry this would replace.
static inline int cn_has_styles(const char *name) {
  int error = 0;
  if (setupterm(name, 1, &error) != OK) return error == 1 ? 0 : -1;
  const char *end = cn_capability("sgr0");
  return end != NULL && strstr(end, "\033[") != NULL;
}

/// A number from the terminal's entry, or a negative one where it has none.
static inline int cn_number(const char *name) { return tigetnum((NCURSES_CONST char *)name); }

#endif
