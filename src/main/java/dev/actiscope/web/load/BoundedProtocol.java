package dev.actiscope.web.load;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP over connections that have to go when they keep others waiting.
 */
public class BoundedProtocol extends Http11NioProtocol {

    private final Connections connections;

    /** Called by Tomcat, by the name of the class. */
    public BoundedProtocol() {
        this(new Connections());
    }

    private BoundedProtocol(Connections connections) {
        super(new BoundedEndpoint(connections));
        this.connections = connections;
    }

    Connections connections() {
        return this.connections;
    }

    @Override
    protected Processor createProcessor() {
        return new BoundedProcessor(this, this.connections);
    }

}
