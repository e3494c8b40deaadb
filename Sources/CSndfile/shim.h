#include <sndfile.h>

/* Of Linux's <sched.h>, which shows them to GNU programs only. */
#define UNSHARED_FILES 0x00000400 /* CLONE_FILES */
extern int unshare(int flags);
