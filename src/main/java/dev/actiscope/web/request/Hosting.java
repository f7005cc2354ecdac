package dev.actiscope.web.request;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How visitors come here.
 *
 * @param publicUrl the start page's address as visitors write it; if there is none, each
 * request says which host it asks
 * @param trustedProxies whose forwarding headers are believed: addresses, networks, and
 * the word {@code private} for all that are not of the public internet
 */
@ConfigurationProperties("actiscope")
record Hosting(String publicUrl, @DefaultValue("private") List<String> trustedProxies) {

    /**
     * The address that does not depend on a request.
     * @throws InvalidConfigurationPropertyValueException if it is none
     */
    Optional<PublicAddress> fixed() {
        if (this.publicUrl == null || this.publicUrl.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PublicAddress.parse(this.publicUrl)
            .orElseThrow(() -> new InvalidConfigurationPropertyValueException("actiscope.public-url", this.publicUrl,
                    "It is not the address of a start page, such as https://example.org/tools/actiscope/.")));
    }

}
