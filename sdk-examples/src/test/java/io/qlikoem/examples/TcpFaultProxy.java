package io.qlikoem.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between a client and a server at TCP level and passes everything through, TLS included, until a blow is due. Each
 * blow falls on the first connection that carries enough bytes in its direction, once.
 */
final class TcpFaultProxy implements AutoCloseable {
    private static final int BUFFER_BYTES = 16 << 10;

    private final URI server;
    private final int port;
    private final List<Blow> due = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket listening;

    TcpFaultProxy(URI server) throws IOException {
        this.server = server;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    URI url() {
        return URI.create(server.getScheme() + "://localhost:" + port);
    }

    /** Lets this happen once so many bytes went this way on one connection. */
    void strike(Direction direction, long afterBytes, Kind kind) {
        due.add(new Blow(direction, afterBytes, kind));
    }

    /** Blows that have not fallen yet. */
    int due() {
        return due.size();
    }

    /** From now on connections are refused. */
    void refuse() throws IOException {
        listening.close();
        open.forEach(TcpFaultProxy::reset);
    }

    /** Connections are taken again. */
    void admit() throws IOException {
        listening = listen(port);
        accept(listening);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(TcpFaultProxy::reset);
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void accept(ServerSocket at) {
        thread("accept", () -> {
            while (true) {
                Socket client = at.accept();
                open.add(client);
                if (struckAtOnce()) {
                    // Half open: somebody is there and never says a word.
                    continue;
                }
                Socket target = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
                open.add(target);
                thread("to-server", () -> pump(client, target, Direction.TO_SERVER));
                thread("to-client", () -> pump(target, client, Direction.TO_CLIENT));
            }
        });
    }

    private boolean struckAtOnce() {
        return next(Direction.TO_SERVER, 0).isPresent();
    }

    private void pump(Socket from, Socket to, Direction direction) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        boolean slow = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            Optional<Kind> blow = next(direction, total);
            if (blow.isPresent()) {
                switch (blow.get()) {
                    case RESET -> {
                        reset(from);
                        reset(to);
                        return;
                    }
                    case END -> {
                        from.close();
                        to.close();
                        return;
                    }
                    case SILENCE -> {
                        // The sockets stay open; whoever waits gives up by itself.
                        return;
                    }
                    case SLOW -> slow = true;
                }
            }
            if (slow) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            out.write(buffer, 0, read);
        }
        to.shutdownOutput();
    }

    private Optional<Kind> next(Direction direction, long bytes) {
        // Whoever removes it deals it: two connections may be due at the same moment.
        Optional<Blow> blow =
                due.stream().filter(each -> each.isDue(direction, bytes)).findFirst();
        return blow.filter(due::remove).map(Blow::kind);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    private static void thread(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One of the two sides has closed.
                    }
                },
                "tcp-fault-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Which way bytes go. */
    enum Direction {
        TO_SERVER,
        TO_CLIENT
    }

    /** What a blow is. */
    enum Kind {
        /** Both sides get a reset. */
        RESET,
        /** Both sides get an orderly end in the middle of everything. */
        END,
        /** Nothing goes this way any more, and nobody hangs up. After no byte at all: half open. */
        SILENCE,
        /** Everything goes slowly from here on. */
        SLOW
    }

    private record Blow(Direction direction, long afterBytes, Kind kind) {
        boolean isDue(Direction way, long bytes) {
            return direction == way && bytes >= afterBytes && (bytes > 0) == (afterBytes > 0);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
