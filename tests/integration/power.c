/* Writes down what a process does to the files of one folder, in order: what was written where, and
 * what the disk was asked to make sure of. Loaded before the C library (LD_PRELOAD); POWER_FOLDER is
 * the folder, POWER_LOG the file that is written.
 *
 * One record: kind ('w' write, 't' truncate, 's' sync, 'u' unlink), length of the name and offset and
 * length of the data (little endian, 2, 8 and 4 bytes), the name, the data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;

static const char *within(const char *path) {
    const char *folder = getenv("POWER_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length) || path[length] != '/') return NULL;
    return path + length + 1;
}

static const char *name_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return NULL;
    path[length] = 0;
    return within(path);
}

static void note(char kind, const char *name, uint64_t offset, const void *data, uint32_t size) {
    uint16_t length = (uint16_t)strlen(name);
    struct iovec parts[] = {{&kind, 1}, {&length, 2}, {&offset, 8}, {&size, 4},
                            {(void *)name, length}, {(void *)data, size}};
    if (log_file < 0) log_file = syscall(SYS_openat, AT_FDCWD, getenv("POWER_LOG"),
                                         O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (syscall(SYS_writev, log_file, parts, 6) < 0) _exit(97);
}

/* The act and its record are one step, so that the order of the log is the order of the acts. */
#define RECORDED(act, file, kind, offset, data, size)                          \
    do {                                                                       \
        char path[PATH_MAX];                                                   \
        const char *name = name_of(file, path);                                \
        if (!name) return act;                                                 \
        pthread_mutex_lock(&one_at_a_time);                                    \
        long done = act;                                                       \
        if (done >= 0) note(kind, name, offset, data, size);                   \
        pthread_mutex_unlock(&one_at_a_time);                                  \
        return done;                                                           \
    } while (0)

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset) {
    RECORDED(syscall(SYS_pwrite64, file, data, size, offset), file, 'w', offset, data, done);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t offset) {
    return pwrite64(file, data, size, offset);
}
ssize_t write(int file, const void *data, size_t size) {
    off_t offset = lseek(file, 0, SEEK_CUR);
    RECORDED(syscall(SYS_write, file, data, size), file, 'w', offset < 0 ? 0 : offset, data, done);
}
int ftruncate64(int file, off64_t size) {
    RECORDED(syscall(SYS_ftruncate, file, size), file, 't', size, "", 0);
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int fdatasync(int file) { RECORDED(syscall(SYS_fdatasync, file), file, 's', 0, "", 0); }
int fsync(int file) { RECORDED(syscall(SYS_fsync, file), file, 's', 0, "", 0); }
int unlink(const char *path) {
    const char *name = within(path);
    pthread_mutex_lock(&one_at_a_time);
    int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (done == 0 && name) note('u', name, 0, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}
