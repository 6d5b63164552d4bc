package org.acme.relay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes connections on a port, and never says anything on them. */
final class Silence implements AutoCloseable {

    private final ServerSocket listener;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    Silence(int port) throws IOException {
        listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "silence");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                sockets.add(listener.accept());
            }
        } catch (IOException e) {
            if (!listener.isClosed()) {
                throw new IllegalStateException(e);
            }
        }
    }

    int connections() {
        return sockets.size();
    }

    /** Gives the port back; the connections stay. */
    void hearNobodyElse() throws IOException {
        listener.close();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
