package dev.actiscope.web.request;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The proxies that are believed.
 */
class Proxies {

    /**
     * Where nobody is but who belongs to the house: what the word {@code private} means.
     */
    private static final List<String> PRIVATE = List.of("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
            "169.254.0.0/16", "100.64.0.0/10", "::1", "fc00::/7", "fe80::/10");

    private final List<Network> networks;

    /**
     * @param names addresses, networks, and the word {@code private}
     * @throws InvalidConfigurationPropertyValueException if one is none of these
     */
    Proxies(List<String> names) {
        this.networks = names.stream()
            .flatMap((name) -> name.equals("private") ? PRIVATE.stream() : Stream.of(name))
            .map((name) -> Network.parse(name)
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException("actiscope.trusted-proxies", name,
                        "It is not an address such as 203.0.113.7, nor a network such as 203.0.113.0/24, nor the word"
                                + " \"private\".")))
            .toList();
    }

    /**
     * @param address in digits; anything else is nobody's
     */
    boolean include(String address) {
        return Network.address(address).filter(this::include).isPresent();
    }

    private boolean include(InetAddress address) {
        return this.networks.stream().anyMatch((network) -> network.contains(address));
    }

}
