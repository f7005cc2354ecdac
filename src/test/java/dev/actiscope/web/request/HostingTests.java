package dev.actiscope.web.request;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HostingTests {

    @ParameterizedTest
    @CsvSource({ "https://a.example,https://a.example,''", "https://a.example/,https://a.example,''",
            "https://a.example:443/b/c/,https://a.example,/b/c", "http://a_b:8080/c,http://a_b:8080,/c",
            "https://[2001:db8::1]/c,https://[2001:db8::1],/c" })
    void theAddressOfAStartPageHasAnOriginAndAPath(String url, String origin, String path) {
        PublicAddress address = new Hosting(url, List.of()).fixed().orElseThrow();
        assertThat(address.origin()).isEqualTo(origin);
        assertThat(address.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.example", "ftp://a.example", "https://", "https://a.example/?f=x", "https://a b/",
            "https://me@a.example", "https://a.example//b", "https://a.example:99999", "https://a.example/../b" })
    void whatIsNoStartPagesAddressIsRefused(String url) {
        Hosting hosting = new Hosting(url, List.of());
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(hosting::fixed)
            .satisfies((error) -> assertThat(error.getName()).isEqualTo("actiscope.public-url"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "proxy.example", "10.0.0.0/33", "10.0.0.0/", "300.1.1.1", "10", "fc00::/129", "::1::2", "",
            "10.0.0.0/-1" })
    void whatIsNoNetworkIsRefused(String name) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
            .isThrownBy(() -> new Proxies(List.of("private", name)))
            .satisfies((error) -> assertThat(error.getName()).isEqualTo("actiscope.trusted-proxies"));
    }

    @ParameterizedTest
    @CsvSource({ "10.1.2.0/23,10.1.3.255,true", "10.1.2.0/23,10.1.4.0,false", "10.1.2.3,10.1.2.3,true",
            "10.1.2.3,10.1.2.2,false", "0.0.0.0/0,203.0.113.7,true", "0.0.0.0/0,::1,false",
            "fe80::/10,fe80:0:0:0:0:0:0:1%eth0,true", "fe80::/10,fec0::1,false", "10.0.0.0/8,::ffff:10.0.0.1,true",
            "private,0:0:0:0:0:0:0:1,true", "private,172.31.255.255,true", "private,172.15.0.1,false" })
    void aNetworkIsWhatBeginsWithTheSameBits(String network, String address, boolean contained) {
        assertThat(new Proxies(List.of(network)).include(address)).isEqualTo(contained);
    }

}
