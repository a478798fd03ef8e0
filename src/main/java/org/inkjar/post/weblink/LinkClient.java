package org.inkjar.post.weblink;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * The HTTP client of the link checks. It remembers nothing from one request to the next, believes no proxy and follows
 * nothing by itself, and it gives up soon.
 */
@Component
class LinkClient {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final CloseableHttpClient http;

    LinkClient(GuardedDns dns) {
        var limits = Http1Config.custom()
                .setMaxHeaderCount(100)
                .setMaxLineLength(16_384)
                .setMaxEmptyLineCount(5)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(5))
                        .setSocketTimeout(PATIENCE)
                        .setTimeToLive(TimeValue.ofSeconds(30))
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(PATIENCE).build())
                .setConnectionFactory(org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    CloseableHttpClient http() {
        return http;
    }

    @PreDestroy
    void close() throws IOException {
        http.close();
    }
}
