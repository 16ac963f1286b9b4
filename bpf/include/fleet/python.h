/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The functions of CPython that the current thread is in: the interpreter has their frames on its heap, where no native
 * unwinder sees them. User space says which processes have an interpreter and how it lays out its memory, so nothing
 * here knows a version. The memory is the process's own to write: every loop is bounded, and what is read there is used
 * as an address to read from and as a number to compare, for nothing else.
 *
 * Maps: interpreters (filled by user space), interpreter_frames (each distinct list of frames once), code_objects (those
 * that are new to user space, which reads their names), scratch_interpreter. */
#ifndef FLEET_PYTHON_H
#define FLEET_PYTHON_H

#include <linux/types.h>
#include <fleet/caller.h>
#include <fleet/constant.h>
#include <fleet/owner.h>

CONSTANT(INTERPRETERS)
CONSTANT(TASK_THREAD_POINTER) /* byte offset; 0 where threads are not known by it */

#define MOST_THREADS 128     /* of a process that are looked at; the newest come first */
#define MOST_CALLS 96        /* frames of a list */
#define ENTRY 1              /* in a frame: C code called the interpreter here */
#define UNREAD 2             /* in the place of a frame: it could not be read, so the list ends */
#define NO_ROOM 1            /* in the place of a list's hash */
#define ADDRESS_OF_CODE (~7ULL)

/* The byte offsets in the structs of an interpreter, by their names in CPython. */
struct interpreter {
    u64 head;           /* the address of _PyRuntime.interpreters.head */
    u32 next;           /* PyInterpreterState.next */
    u32 threads;        /* PyInterpreterState.threads.head */
    u32 thread_next;    /* PyThreadState.next */
    u32 thread_number;  /* PyThreadState.native_thread_id, or .thread_id */
    u32 by_pointer;     /* whether that is .thread_id, which is pthread_self(3) */
    u32 thread_frame;   /* PyThreadState.current_frame, .frame, or .cframe */
    u32 through;        /* whether that is .cframe */
    u32 current;        /* _PyCFrame.current_frame */
    u32 code;           /* _PyInterpreterFrame.f_code or .f_executable, PyFrameObject.f_code */
    u32 previous;       /* _PyInterpreterFrame.previous, PyFrameObject.f_back */
    u32 mark;           /* _PyInterpreterFrame.is_entry or .owner, a byte */
    u32 marked;         /* its value where C code called the interpreter; more than a byte's where it always does */
    u32 room;           /* code objects that may still be reported, so that one process does not fill the map */
    u32 reserved;
};

struct calls {
    u64 frames[MOST_CALLS]; /* code objects, the innermost first, with ENTRY; 0 after the last, or UNREAD */
};

struct code_object {
    u64 address;
    u32 pid;
    u32 exec;
};

/* Where a list is made. A function that a program calls shares its stack, so there is little of it for this. */
struct making {
    struct calls calls;
    struct code_object object;
    u64 previous;
    u32 one;
    u8 mark;
};

BPF_HASH(interpreters, u32, struct interpreter, 1);
BPF_HASH(interpreter_frames, u64, struct calls, 1);
BPF_HASH(code_objects, struct code_object, u32, 1);
BPF_PERCPU_ARRAY(scratch_interpreter, struct making, 1);

static __always_inline u64 user_word(u64 address)
{
    u64 word = 0;

    bpf_probe_read_user(&word, sizeof(word), (void *)address);
    return word;
}

/* gettid(2) of the current thread, or what pthread_self(3) returns in it. */
static __always_inline u64 own_thread_number(u32 by_pointer)
{
    u64 task = bpf_get_current_task(), pid;

    if (by_pointer)
        return TASK_THREAD_POINTER() ? kernel_word(task, TASK_THREAD_POINTER()) : 0;
    pid = kernel_word(task, TASK_THREAD_PID());
    return kernel_int(pid, PID_NUMBERS() + kernel_int(pid, PID_LEVEL()) * UPID_SIZE);
}

/* The address of the current thread's PyThreadState; 0 when it has none. */
static __always_inline u64 find_thread(struct interpreter *python, u64 number)
{
    u64 interpreter = user_word(python->head), thread;
    u32 i;

    if (!interpreter || !number)
        return 0;
    thread = user_word(interpreter + python->threads);
#pragma nounroll
    for (i = 0; i < MOST_THREADS; i++) {
        if (!thread) {
            interpreter = user_word(interpreter + python->next);
            if (!interpreter)
                return 0;
            thread = user_word(interpreter + python->threads);
        } else if (user_word(thread + python->thread_number) == number) {
            return thread;
        } else {
            thread = user_word(thread + python->thread_next);
        }
    }
    return 0;
}

/* Follows the frames of a thread, the innermost first; returns the hash of the list, 0 when it is empty. */
static __always_inline u64 follow_calls(struct interpreter *python, struct making *making, u64 frame, u64 hash)
{
    u64 code;
    u32 i;

    making->calls.frames[0] = 0;
#pragma nounroll
    for (i = 0; i < MOST_CALLS; i++) {
        FINISH(making); /* no place in it is kept for the next time */
        code = frame ? UNREAD : 0;
        if (frame &&
            !bpf_probe_read_user(&making->previous, sizeof(u64), (void *)(frame + python->previous)) &&
            !bpf_probe_read_user(&making->mark, sizeof(u8), (void *)(frame + python->mark))) {
            code = user_word(frame + python->code) & ADDRESS_OF_CODE;
            FINISH(making);
            if (making->mark == python->marked)
                code |= ENTRY;
            code = code ? code : UNREAD;
        }
        making->calls.frames[i] = code;
        hash = (hash ^ code) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 32;
        if (code == UNREAD || !code)
            break;
        frame = making->previous;
    }
    return making->calls.frames[0] ? hash : 0;
}

/* Has user space read the names of a list's code objects while the process lives. */
static __always_inline void report_code(struct interpreter *python, struct making *making, u32 pid, u32 exec)
{
    struct code_object *object = &making->object;
    u64 code;
    u32 i;

    object->pid = pid;
    object->exec = exec;
    making->one = 1;
#pragma nounroll
    for (i = 0; i < MOST_CALLS; i++) {
        code = making->calls.frames[i];
        object->address = code & ADDRESS_OF_CODE;
        if (!code || code == UNREAD || !python->room)
            break;
        if (object->address && !code_objects.insert(object, &making->one))
            python->room--;
    }
}

/* Keeps the calls of the current thread that its interpreter knows, and their hash in `id`; 0 when there are none.
 * Another program of this CPU uses the scratch unless this one is `alone`. */
static __always_inline void keep_calls(u32 *pid, u32 exec, bool alone, u64 *id)
{
    struct interpreter *python = interpreters.lookup(pid);
    struct making *making;
    u64 thread, frame;
    u32 zero = 0;

    making = scratch_interpreter.lookup(&zero);
    if (!python || !making)
        return;
    *id = NO_ROOM;
    if (!alone)
        return;
    thread = find_thread(python, own_thread_number(python->by_pointer));
    frame = thread ? user_word(thread + python->thread_frame) : 0;
    if (frame && python->through)
        frame = user_word(frame + python->current);
    *id = frame ? follow_calls(python, making, frame, (u64)*pid << 32 | exec) : 0;
    if (!*id || interpreter_frames.lookup(id))
        return;
    if (interpreter_frames.insert(id, &making->calls) && !interpreter_frames.lookup(id))
        *id = NO_ROOM;
    else
        report_code(python, making, *pid, exec);
}

#endif
