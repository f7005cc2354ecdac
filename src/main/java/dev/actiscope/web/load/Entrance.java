package dev.actiscope.web.load;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * What every request passes first. It notes the connection, and leaves unread what is
 * sent with the request: nothing here takes a body. The connection ends with the answer,
 * since what comes next on it would be the body.
 */
class Entrance extends ValveBase {

    /** The attribute of a request that has its connection. */
    static final String CONNECTION = Entrance.class.getName() + ".connection";

    /** The attribute that has the status with which a request is refused, if it is. */
    static final String REFUSED = Entrance.class.getName() + ".refused";

    Entrance() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getConnector().getProtocolHandler() instanceof BoundedProtocol protocol) {
            request.setAttribute(CONNECTION, protocol.connections().current());
        }
        boolean expects = request.getHeader("Expect") != null;
        if (expects || hasBody(request)) {
            request.setAttribute(REFUSED, expects ? HttpServletResponse.SC_EXPECTATION_FAILED
                    : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getCoyoteRequest().setExpectation(false);
            response.setHeader("Connection", "close");
            response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
        getNext().invoke(request, response);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

}
