package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9, 203.0.113.9",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1, 20010db800000000/64",
        "2001:db8:0:0:ffff:1:2:3, 2001:db8:0:0:ffff:1:2:3, 20010db800000000/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1, fe80000000000000/64",
        "::ffff:203.0.113.9, 203.0.113.9, 203.0.113.9"
    })
    void namesAPersonsNetwork(String given, String value, String network) {
        assertThat(new ClientAddress(given).value()).isEqualTo(value);
        assertThat(new ClientAddress(given).network()).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.com", "<b>", "1.2.3.4.5", "203.0.113.9, 10.0.0.1"})
    void isEmptyWhereItIsNone(String given) {
        assertThat(new ClientAddress(given)).isEqualTo(ClientAddress.UNKNOWN);
    }
}
