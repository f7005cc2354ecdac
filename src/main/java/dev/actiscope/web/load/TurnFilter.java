package dev.actiscope.web.load;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import dev.actiscope.web.error.BriefAnswer;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.net.SocketWrapperBase;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests compute by turns. What is not computed, health and static files, never
 * waits for a turn, and neither does what is refused, nor the page that says so. Clients
 * that are sent more than they read wait outside of it.
 */
class TurnFilter extends OncePerRequestFilter {

    /** The attribute of a request that has its turn, if it computes. */
    static final String TURN = TurnFilter.class.getName() + ".turn";

    private static final List<String> NOT_COMPUTED = List.of("/actuator/", "/app/", "/core/", "/swagger-ui/");

    /** The application refuses the others, and says which work. */
    private static final Set<String> ANSWERED = Set.of("GET", "HEAD", "OPTIONS");

    private static final String SECONDS_TO_WAIT = "1";

    private final Turns turns;

    private final Deliveries deliveries;

    private final BriefAnswer refusals;

    TurnFilter(Turns turns, Deliveries deliveries, BriefAnswer refusals) {
        this.turns = turns;
        this.refusals = refusals;
        this.deliveries = deliveries;
    }

    /** An error's page comes after the answer that it is instead of. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            passError(request, response, chain);
            return;
        }
        if (request.getAttribute(Entrance.REFUSED) instanceof Integer status
                && ANSWERED.contains(request.getMethod())) {
            this.refusals.refuse(request, response, status);
            return;
        }
        if (isNotComputed(request)) {
            pass(request, response, chain, null);
            return;
        }
        try (Turns.Turn turn = take(client(request.getRemoteAddr()))) {
            if (turn == null) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                this.refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
            }
            else if (turn.waited() && hasGone(connection(request))) {
                Connections.breakOff(connection(request));
            }
            else {
                request.setAttribute(TURN, turn);
                pass(request, response, chain, turn);
            }
        }
    }

    /** Tomcat would log an error of the page's own if nobody is left to read it. */
    private void passError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            pass(request, response, chain, null);
        }
        catch (ClientAbortException ex) {
            // Who asked for what there is not has gone.
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Turns.Turn turn)
            throws ServletException, IOException {
        Delivery delivery = new Delivery(connection(request), client(request.getRemoteAddr()), turn != null,
                System::nanoTime);
        try (Parting parting = new Parting(delivery, this.deliveries, turn)) {
            PartedResponse parted = new PartedResponse(response, parting);
            delivery.tell(parting);
            chain.doFilter(request, parted);
            parted.finish();
        }
    }

    /** Null where there is none. */
    private static SocketWrapperBase<?> connection(HttpServletRequest request) {
        return (SocketWrapperBase<?>) request.getAttribute(Entrance.CONNECTION);
    }

    /**
     * Who it is that asks, as far as the address tells: a network of the new kind, of
     * which anybody has one, is one client.
     */
    static String client(String address) {
        String[] groups = address.split(":");
        return (groups.length == 8) ? String.join(":", List.of(groups).subList(0, 4)) : address;
    }

    private Turns.Turn take(String client) throws IOException {
        try {
            return this.turns.take(client);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException(ex);
        }
    }

    /** Whether the client has closed its side, as browsers do when nobody waits. */
    private static boolean hasGone(SocketWrapperBase<?> connection) {
        try {
            return connection != null && connection.isReadyForRead()
                    && connection.getSocketBufferHandler().isReadBufferEmpty();
        }
        catch (IOException ex) {
            return true;
        }
    }

    private static boolean isNotComputed(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !ANSWERED.contains(request.getMethod()) || NOT_COMPUTED.stream().anyMatch(path::startsWith);
    }

}
