package dev.actiscope.benchmark;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Bytes that are there already: what the server can do at most.
 */
@RestController
@TestComponent
class ConstantAnswer {

    static final int MAX_SIZE = 1 << 20;

    private volatile byte[] bytes = {};

    /**
     * Answers with zeros.
     * @param size how many, 0 to {@link #MAX_SIZE}
     */
    @GetMapping(path = "/benchmark/constant/{size}", produces = "application/octet-stream")
    ResponseEntity<byte[]> answer(@PathVariable int size) {
        byte[] body = this.bytes;
        if (body.length != size) {
            body = new byte[Math.min(size, MAX_SIZE)];
            this.bytes = body;
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }

}
