package dev.actiscope.web.request;

import java.nio.charset.StandardCharsets;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;

/**
 * Reads requests to hosts whose name has an underscore as well, which Tomcat refuses:
 * services of a compose file are called so.
 */
public class HostNames extends Http11Processor {

    public HostNames(AbstractHttp11Protocol<?> protocol) {
        super(protocol, protocol.getAdapter());
    }

    @Override
    protected void parseHost(MessageBytes host) {
        String name = (host != null && !host.isNull()) ? host.toString() : "";
        if (name.indexOf('_') < 0) {
            super.parseHost(host);
            return;
        }
        super.parseHost(bytes(name.replace('_', 'x')));
        if (!getErrorState().isError()) {
            this.request.serverName().setString(name.replaceFirst(":[0-9]*$", ""));
        }
    }

    private static MessageBytes bytes(String text) {
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        MessageBytes bytes = MessageBytes.newInstance();
        bytes.setBytes(content, 0, content.length);
        return bytes;
    }

}
