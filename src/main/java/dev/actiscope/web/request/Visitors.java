package dev.actiscope.web.request;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Lets a request say the address that the visitor knows, and not the one behind a proxy;
 * and who the visitor is, and not the proxy.
 */
class Visitors implements Filter {

    private final Forwarding forwarding;

    private final Optional<PublicAddress> fixed;

    /**
     * @param fixed the address that this application has whatever a request says
     */
    Visitors(Forwarding forwarding, Optional<PublicAddress> fixed) {
        this.forwarding = forwarding;
        this.fixed = fixed;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest sent = (HttpServletRequest) request;
        PublicAddress address = this.fixed.orElseGet(() -> this.forwarding.address(sent));
        chain.doFilter(new Addressed(sent, address, this.forwarding.visitor(sent)), response);
    }

    private static final class Addressed extends HttpServletRequestWrapper {

        private final PublicAddress address;

        private final String visitor;

        Addressed(HttpServletRequest request, PublicAddress address, String visitor) {
            super(request);
            this.address = address;
            this.visitor = visitor;
        }

        @Override
        public String getRemoteAddr() {
            return this.visitor;
        }

        @Override
        public String getScheme() {
            return this.address.scheme();
        }

        @Override
        public boolean isSecure() {
            return this.address.scheme().equals("https");
        }

        @Override
        public String getServerName() {
            return this.address.host();
        }

        @Override
        public int getServerPort() {
            return this.address.port();
        }

        @Override
        public String getContextPath() {
            return this.address.path();
        }

        /**
         * The path may be another after a forward, so it is asked for each time. It may
         * begin with more slashes than the application's does.
         */
        @Override
        public String getRequestURI() {
            String path = super.getRequestURI();
            int start = 0;
            while (path.startsWith("//", start)) {
                start++;
            }
            return this.address.path() + path.substring(start + super.getContextPath().length());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(this.address.origin()).append(getRequestURI());
        }

    }

}
