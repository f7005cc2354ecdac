package dev.actiscope.web.explorer;

import java.net.URI;

import dev.actiscope.curve.Query;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the explorer's form leads without JavaScript: on to the address of the view that
 * its fields describe.
 */
@RestController
class ComposeController {

    @GetMapping("/compose")
    ResponseEntity<Void> compose(HttpServletRequest request) {
        Query view = new Form(Query.parse(request.getQueryString())).view();
        URI address = URI.create(request.getContextPath() + "/?" + view.print());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }

}
