package dev.actiscope.web.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers how little an answer of ours may do: run our own scripts, show our own
 * styles and pictures, and be framed by nobody.
 */
public final class SecurityHeaders extends OncePerRequestFilter {

    private static final String CONTENTS = "Content-Security-Policy";

    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
            + " worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** In the addresses of the scripts that workers begin with. */
    private static final String WORKERS = "/worker/";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!response.containsHeader(CONTENTS)) {
            set(response, runsNothing(request) ? NOTHING : POLICY);
            if (!isPart(request)) {
                setOfWindow(response);
            }
        }
        chain.doFilter(request, response);
    }

    /** What the server refuses before this sees it, and then has described. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /**
     * Sets those of an answer that is not given here, and neither runs nor shows anything
     * but its own text.
     */
    public static void setOfText(HttpServletResponse response) {
        set(response, NOTHING);
        setOfWindow(response);
    }

    private static void set(HttpServletResponse response, String policy) {
        response.setHeader(CONTENTS, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    private static void setOfWindow(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /**
     * Whether this can neither run nor show anything by itself. A script runs under the
     * rules of the page that it is part of, or of the worker, but for the one that a
     * worker begins with, whose own they are.
     */
    private static boolean runsNothing(HttpServletRequest request) {
        return isPart(request) && !request.getRequestURI().contains(WORKERS);
    }

    /**
     * Whether this is for a script or a style: what rules a window says nothing there.
     */
    private static boolean isPart(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(".js") || path.endsWith(".css") || path.endsWith(".wasm");
    }

}
