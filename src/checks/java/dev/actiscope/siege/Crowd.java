package dev.actiscope.siege;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The clients of an attack. Who is shown the door comes again, a few each second.
 */
final class Crowd implements AutoCloseable {

    /** How many come, or come again, in a tenth of a second. */
    private static final int ARRIVALS = 100;

    private static final int RETURNS = 5;

    private static final int DROP = 1024;

    private final Attack attack;

    private final InetSocketAddress server;

    private final List<SocketChannel> clients = new ArrayList<>();

    private final Thread thread = new Thread(this::run, "crowd");

    private volatile boolean over;

    private int came;

    private volatile int held;

    private volatile int lost;

    Crowd(Attack attack, int port) {
        this.attack = attack;
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Comes, and returns when all are there or nobody else is let in. */
    void gather() throws InterruptedException {
        this.thread.setDaemon(true);
        this.thread.start();
        for (int i = 0; i < 100 && this.held + this.lost < this.attack.clients; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** How many connections are open as far as their clients know. */
    int held() {
        return this.held;
    }

    @Override
    public void close() throws InterruptedException {
        this.over = true;
        this.thread.join();
    }

    private void run() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            for (int tenth = 0; !this.over; tenth++) {
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
                arrive((this.clients.size() + this.lost < this.attack.clients) ? ARRIVALS : RETURNS);
                for (int i = this.clients.size() - 1; i >= 0; i--) {
                    if (this.attack.habit == Attack.Habit.REPEAT || i % 10 == tenth % 10) {
                        act(this.clients.get(i), buffer);
                    }
                }
                this.held = this.clients.size();
                TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        new ArrayList<>(this.clients).forEach(this::leave);
    }

    private void arrive(int most) {
        for (int i = 0; i < most && this.clients.size() < this.attack.clients; i++) {
            try {
                SocketChannel client = SocketChannel.open();
                client.setOption(StandardSocketOptions.SO_RCVBUF,
                        (this.attack.habit == Attack.Habit.REPEAT) ? 1 << 18 : 4096);
                client.bind(new InetSocketAddress(address(), 0));
                client.socket().connect(this.server, 200);
                this.clients.add(client);
                client.configureBlocking(false);
                client.write(ByteBuffer.wrap(this.attack.opening()));
            }
            catch (IOException ex) {
                this.lost++;
                return;
            }
        }
    }

    /**
     * Not the visitor's: all of 127.0.0.0/8 are this machine's, on Linux.
     */
    private InetAddress address() throws IOException {
        this.came++;
        int number = this.attack.isScattered() ? this.came : 0;
        return InetAddress.getByAddress(new byte[] { 127, 1, (byte) (number >> 8), (byte) number });
    }

    private void act(SocketChannel client, ByteBuffer buffer) {
        try {
            switch (this.attack.habit) {
                case WRITE -> {
                    refuseEnd(read(client, buffer, buffer.capacity()));
                    client.write(ByteBuffer.wrap(new byte[] { 'a' }));
                }
                case READ -> refuseEnd(read(client, buffer, DROP));
                case REPEAT -> repeat(client, buffer);
                case WAIT -> refuseEnd(read(client, buffer, buffer.capacity()));
            }
        }
        catch (IOException ex) {
            this.lost++;
            leave(client);
        }
    }

    /** Reads what there is; at the answer's end, asks again. */
    private void repeat(SocketChannel client, ByteBuffer buffer) throws IOException {
        int length = read(client, buffer, buffer.capacity());
        for (; length > 0; length = read(client, buffer, buffer.capacity())) {
            if (endsAnswer(buffer)) {
                client.write(ByteBuffer.wrap(this.attack.opening()));
            }
        }
        refuseEnd(length);
    }

    /** JSON ends with a brace and nothing, or the end of the chunks. */
    private static boolean endsAnswer(ByteBuffer read) {
        int last = read.limit() - 1;
        return read.get(last) == '}'
                || last >= 6 && read.get(last) == '\n' && read.get(last - 4) == '0' && read.get(last - 5) == '\n';
    }

    private static int read(SocketChannel client, ByteBuffer buffer, int most) throws IOException {
        int length = client.read(buffer.clear().limit(most));
        buffer.flip();
        return length;
    }

    private static void refuseEnd(int length) throws IOException {
        if (length < 0) {
            throw new IOException("The server has closed the connection");
        }
    }

    private void leave(SocketChannel client) {
        this.clients.remove(client);
        try {
            client.close();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

}
