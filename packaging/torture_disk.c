/* Stands between a program and its disk, for the files below TORTURE_FOLDER: fails as a full, read-only or vanished disk
   does, from the TORTURE_AT-th change on and for TORTURE_FOR_MS (0: for ever), or writes down every change, with what was
   synced, into TORTURE_LOG, so that a power cut can be made of it. Loaded by LD_PRELOAD; made by torture_disk.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 4096
#define REAL(name) ((__typeof__(&name))real(#name))

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char names[MOST_FILES][PATH_MAX / 4]; /* of the watched open files; empty for others */
static const char *folder;
static int log_file = -1, fault, everything, at = -1;
static long long lasts_ms, changes, failed, began_ms;
static int ready;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static long long now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static void prepare(void) {
    if (ready) return;
    ready = 1;
    folder = getenv("TORTURE_FOLDER");
    const char *to = getenv("TORTURE_LOG"), *how = getenv("TORTURE_FAULT"), *when = getenv("TORTURE_AT"),
               *time = getenv("TORTURE_FOR_MS");
    if (to) log_file = REAL(open)(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (how) fault = !strcmp(how, "full") ? ENOSPC : !strcmp(how, "read-only") ? EROFS : EIO;
    everything = fault == EIO;
    at = when ? atoi(when) : -1;
    lasts_ms = time ? atoll(time) : 0;
}

static int watched(const char *path) {
    prepare();
    return folder && path && !strncmp(path, folder, strlen(folder));
}

static int watched_fd(int fd) { return fd >= 0 && fd < MOST_FILES && names[fd][0]; }

/* Tells whether this change is to fail. */
static int fails(int is_change) {
    if (!fault) return 0;
    if (is_change) changes++;
    if (at < 0 || changes < at) return 0;
    if (!began_ms) began_ms = now_ms();
    if (lasts_ms && now_ms() - began_ms > lasts_ms) return 0;
    if (!is_change && !everything) return 0;
    failed++;
    errno = fault;
    return 1;
}

static void note(char what, uint64_t inode, int64_t offset, const void *data, uint32_t size, const char *one,
                 const char *two) {
    if (log_file < 0) return;
    uint32_t lengths[2] = {one ? (uint32_t)strlen(one) : 0, two ? (uint32_t)strlen(two) : 0};
    ssize_t (*put)(int, const void *, size_t) = REAL(write);
    char head[33];
    head[0] = what;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &size, 4);
    memcpy(head + 21, lengths, 8);
    if (put(log_file, head, 29) != 29 || (lengths[0] && put(log_file, one, lengths[0]) < 0) ||
        (lengths[1] && put(log_file, two, lengths[1]) < 0) || (size && put(log_file, data, size) < 0))
        abort();
}

static uint64_t inode_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : found.st_ino;
}

static int opened(const char *path, int flags, mode_t mode, int (*how)(const char *, int, ...)) {
    if (!watched(path)) {
        int fd = how(path, flags, mode);
        if (fd >= 0 && fd < MOST_FILES) names[fd][0] = 0;
        return fd;
    }
    pthread_mutex_lock(&turn);
    int there = access(path, F_OK) == 0, fd = -1;
    int writes = (flags & O_ACCMODE) != O_RDONLY;
    int changes_it = (flags & O_CREAT && !there) || (writes && fault == EROFS);
    if (!fails(changes_it)) {
        fd = how(path, flags, mode);
        if (fd >= 0 && fd < MOST_FILES) {
            snprintf(names[fd], sizeof names[fd], "%s", path);
            if (flags & O_CREAT && !there) note('C', inode_of(fd), 0, NULL, 0, path, NULL);
            else if (flags & O_TRUNC) note('T', inode_of(fd), 0, NULL, 0, NULL, NULL);
        }
    }
    int kept = errno;
    pthread_mutex_unlock(&turn);
    errno = kept;
    return fd;
}

#define OPENED(name)                                                                                                   \
    int name(const char *path, int flags, ...) {                                                                       \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list rest;                                                                                              \
            va_start(rest, flags);                                                                                     \
            mode = va_arg(rest, mode_t);                                                                               \
            va_end(rest);                                                                                              \
        }                                                                                                              \
        return opened(path, flags, mode, (int (*)(const char *, int, ...))real(#name));                                \
    }
OPENED(open)
OPENED(open64)

#define WRITTEN_AT(name)                                                                                               \
    ssize_t name(int fd, const void *data, size_t size, off_t offset) {                                                \
        if (!watched_fd(fd)) return REAL(name)(fd, data, size, offset);                                                \
        pthread_mutex_lock(&turn);                                                                                     \
        ssize_t done = fails(1) ? -1 : REAL(name)(fd, data, size, offset);                                             \
        int kept = errno;                                                                                              \
        if (done > 0) note('W', inode_of(fd), offset, data, done, NULL, NULL);                                         \
        pthread_mutex_unlock(&turn);                                                                                   \
        errno = kept;                                                                                                  \
        return done;                                                                                                   \
    }
WRITTEN_AT(pwrite)
WRITTEN_AT(pwrite64)

ssize_t write(int fd, const void *data, size_t size) {
    if (!watched_fd(fd)) return REAL(write)(fd, data, size);
    pthread_mutex_lock(&turn);
    ssize_t done = -1;
    if (!fails(1)) {
        struct stat found;
        int64_t offset = fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &found) ? found.st_size : lseek(fd, 0, SEEK_CUR);
        done = REAL(write)(fd, data, size);
        if (done > 0) note('W', inode_of(fd), offset, data, done, NULL, NULL);
    }
    int kept = errno;
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}

#define CUT(name)                                                                                                      \
    int name(int fd, off_t size) {                                                                                     \
        if (!watched_fd(fd)) return REAL(name)(fd, size);                                                              \
        pthread_mutex_lock(&turn);                                                                                     \
        int done = fails(1) ? -1 : REAL(name)(fd, size);                                                               \
        int kept = errno;                                                                                              \
        if (!done) note('T', inode_of(fd), size, NULL, 0, NULL, NULL);                                                 \
        pthread_mutex_unlock(&turn);                                                                                   \
        errno = kept;                                                                                                  \
        return done;                                                                                                   \
    }
CUT(ftruncate)
CUT(ftruncate64)

#define SYNCED(name)                                                                                                   \
    int name(int fd) {                                                                                                 \
        if (!watched_fd(fd)) return REAL(name)(fd);                                                                    \
        pthread_mutex_lock(&turn);                                                                                     \
        int done = fails(0) ? -1 : REAL(name)(fd);                                                                     \
        int kept = errno;                                                                                              \
        struct stat found;                                                                                             \
        if (!done && !fstat(fd, &found))                                                                               \
            note(S_ISDIR(found.st_mode) ? 'D' : 'S', found.st_ino, 0, NULL, 0, names[fd], NULL);                       \
        pthread_mutex_unlock(&turn);                                                                                   \
        errno = kept;                                                                                                  \
        return done;                                                                                                   \
    }
SYNCED(fsync)
SYNCED(fdatasync)

#define READ_AT(name)                                                                                                  \
    ssize_t name(int fd, void *data, size_t size, off_t offset) {                                                      \
        if (watched_fd(fd) && everything && fails(0)) return -1;                                                       \
        return REAL(name)(fd, data, size, offset);                                                                     \
    }
READ_AT(pread)
READ_AT(pread64)

ssize_t read(int fd, void *data, size_t size) {
    if (watched_fd(fd) && everything && fails(0)) return -1;
    return REAL(read)(fd, data, size);
}

#define CHANGED(call, what, one, two)                                                                                  \
    pthread_mutex_lock(&turn);                                                                                         \
    int done = fails(fault != ENOSPC) ? -1 : call;                                                                     \
    int kept = errno;                                                                                                  \
    if (!done) note(what, 0, 0, NULL, 0, one, two);                                                                    \
    pthread_mutex_unlock(&turn);                                                                                       \
    errno = kept;                                                                                                      \
    return done;

int rename(const char *from, const char *to) {
    if (!watched(to)) return REAL(rename)(from, to);
    CHANGED(REAL(rename)(from, to), 'R', from, to)
}

int unlink(const char *path) {
    if (!watched(path)) return REAL(unlink)(path);
    CHANGED(REAL(unlink)(path), 'U', path, NULL)
}

int mkdir(const char *path, mode_t mode) {
    if (!watched(path)) return REAL(mkdir)(path, mode);
    CHANGED(REAL(mkdir)(path, mode), 'M', path, NULL)
}

int close(int fd) {
    if (fd >= 0 && fd < MOST_FILES) names[fd][0] = 0;
    return REAL(close)(fd);
}
