package io.github.quarkusmisskey.devserver.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.github.quarkusmisskey.devserver.LoggedRequest;

/** The latest requests, oldest first. Thread-safe. */
public final class RequestLog {

    private final int capacity;
    private final Deque<LoggedRequest> requests = new ArrayDeque<>();

    public RequestLog(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void add(LoggedRequest request) {
        if (capacity == 0) {
            return;
        }
        if (requests.size() == capacity) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    public synchronized List<LoggedRequest> all() {
        return List.copyOf(requests);
    }

    public synchronized void clear() {
        requests.clear();
    }
}
