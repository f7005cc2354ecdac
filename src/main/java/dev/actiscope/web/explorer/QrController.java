package dev.actiscope.web.explorer;

import java.time.Duration;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.web.page.Address;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address of a view as a QR code, for a class to point its phones at. It leads to
 * this explorer and nowhere else.
 */
@RestController
class QrController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /** The white rim that ISO/IEC 18004 asks for, in modules. */
    private static final int QUIET_ZONE = 4;

    @GetMapping("/qr.svg")
    ResponseEntity<String> qr(HttpServletRequest request) {
        Address address = Address.of(Query.parse(request.getQueryString()));
        QrCode code = encode(address.absolute());
        // Which host it leads to may have been said by a header, that no shared cache
        // looks at.
        return ResponseEntity.ok()
            .contentType(SVG)
            .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
            .body(svg(code));
    }

    private static QrCode encode(String address) {
        try {
            return QrCode.encodeText(address, QrCode.Ecc.LOW);
        }
        catch (DataTooLongException ex) {
            throw new InvalidInputException("f", "too-long-for-a-code", address.length());
        }
    }

    private static String svg(QrCode code) {
        int size = code.size + 2 * QUIET_ZONE;
        StringBuilder modules = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    modules.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v' + size
                + "H0z\"/><path d=\"" + modules + "\"/></svg>\n";
    }

}
