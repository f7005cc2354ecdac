package dev.actiscope.web.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that keep others waiting, on purpose or not. The same by the thousand is what
 * {@code siege.sh} tries.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "server.tomcat.max-connections=160", "server.tomcat.connection-timeout=2s" })
class StallTests {

    private static final String LARGEST = "/api/curves?points=5001&f=swish&f=gelu&f=mish&f=elu&f=softplus&f=tanh"
            + "&f=sigmoid&f=selu";

    private final List<Socket> crowd = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : this.crowd) {
            socket.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "GET /|Content-Length: 9|413", "HEAD /|Content-Length: 9|413",
                    "GET /|Transfer-Encoding: chunked|413", "GET /|Expect: 100-continue|417",
                    "POST /api/curves|Content-Length: 9|405", "POST /api/curves|Transfer-Encoding: chunked|405",
                    "PUT /|Content-Length: 100000000|405", "GET /app/nothing|Content-Length: 9|413" })
    void aBodyIsRefusedBeforeItIsSent(String request, String header, int status) throws IOException {
        Socket socket = open(request + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n");
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 " + status)
            .contains("\r\nConnection: close\r\n")
            .contains("\r\nX-Content-Type-Options: nosniff\r\n");
    }

    @ParameterizedTest
    @CsvSource({ "/plot.svg?f=relu,Content too large", "/api/curves?f=relu&lang=zh,请求体过大" })
    void whoeverIsRefusedIsToldWhyInTheUsualForm(String address, String title) throws IOException {
        Socket socket = open("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .contains("\r\nContent-Type: application/problem+json\r\n", "\r\nAccess-Control-Allow-Origin: *\r\n",
                    "\r\nCache-Control: no-store\r\n", "\r\nVary: Accept, Accept-Language\r\n", title)
            .endsWith("}");
    }

    @Test
    void aBodyOfNoLengthIsNone() throws IOException {
        assertThat(status(open("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")))
            .isEqualTo("HTTP/1.1 200");
    }

    /** A test of time, but of one that the server keeps for itself: two seconds. */
    @ParameterizedTest
    @ValueSource(strings = { "GET / HTTP/1.1\r\nX-Slow: ", "GET /", "" })
    void aHeadHasToBeCompleteInTimeHoweverOftenAByteComes(String beginning) throws Exception {
        Socket socket = open(beginning);
        boolean closed = false;
        for (int i = 0; i < 100 && !closed; i++) {
            Thread.sleep(200);
            closed = isClosed(socket, beginning.isEmpty() ? "\r\n" : "a");
        }
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GET /plot.svg?f=relu HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n",
            "GET " + LARGEST + " HTTP/1.1\r\nHost: localhost\r\n\r\n" })
    void whoeverComesIsServedThoughMoreThanThereIsRoomForAreThere(String opening) throws Exception {
        for (int i = 0; i < 300; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4096);
            this.crowd.add(socket);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
            send(socket, opening);
        }
        for (String address : List.of("/", "/api/evaluate?f=swish&x=1", "/actuator/health", "/formulas")) {
            assertThat(statusInTheEnd(address)).as(address).isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void anAnswerThatIsReadSlowlyIsComplete() throws Exception {
        Socket socket = open("GET " + LARGEST + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Thread.sleep(500);
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("0\r\n\r\n").hasSizeGreaterThan(1_800_000);
    }

    /** Whoever comes with many others may be told to come again in a second. */
    private String statusInTheEnd(String address) throws Exception {
        String status = "";
        for (int i = 0; i < 20; i++) {
            status = status(open("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            if (!status.endsWith("429")) {
                break;
            }
            Thread.sleep(1000);
        }
        return status;
    }

    private Socket open(String opening) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
        this.crowd.add(socket);
        socket.setSoTimeout(20_000);
        send(socket, opening);
        return socket;
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }
        catch (IOException ex) {
            // Some are shown the door before they have spoken.
        }
    }

    private static boolean isClosed(Socket socket, String drop) throws IOException {
        try {
            socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            socket.setSoTimeout(1);
            return answer.read() < 0 || answer.readAllBytes().length >= 0;
        }
        catch (java.net.SocketTimeoutException ex) {
            return false;
        }
        catch (SocketException ex) {
            return true;
        }
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

}
