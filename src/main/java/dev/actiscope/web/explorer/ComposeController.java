package dev.actiscope.web.explorer;

import java.net.URI;

import dev.actiscope.curve.query.Query;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the explorer's form leads without JavaScript: on to the address of the view that
 * its fields describe.
 */
@RestController
class ComposeController {

    /**
     * Room for eight functions, with every character escaped, in the header of an answer.
     */
    private static final int LONGEST = 48 * 1024;

    @GetMapping("/compose")
    ResponseEntity<Void> compose(HttpServletRequest request) {
        Query view = new Form(Query.parse(request.getQueryString())).view();
        String query = view.print();
        if (query.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.URI_TOO_LONG);
        }
        URI address = URI.create(request.getContextPath() + "/?" + query);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }

}
