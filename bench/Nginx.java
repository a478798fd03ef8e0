import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** nginx as it is at its best: the same pages as files, compressed beforehand, on the loopback address. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 2;
            pid %1$s/nginx.pid;
            error_log stderr;
            events {
                worker_connections 1024;
            }
            http {
                access_log off;
                default_type text/html;
                sendfile on;
                tcp_nopush on;
                gzip_static on;
                open_file_cache max=100;
                keepalive_requests 1000000000;
                client_body_temp_path %1$s/temp;
                proxy_temp_path %1$s/temp;
                fastcgi_temp_path %1$s/temp;
                uwsgi_temp_path %1$s/temp;
                scgi_temp_path %1$s/temp;
                server {
                    listen 127.0.0.1:%2$d;
                    root %1$s/www;
                }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx start(Path folder, List<Page> pages) throws IOException, InterruptedException {
        var www = Files.createDirectories(folder.resolve("www"));
        for (var page : pages) {
            Files.write(www.resolve(page.name() + ".html"), page.html());
            Files.write(www.resolve(page.name() + ".html.gz"), page.sent());
        }
        Folders.openToRead(folder);
        int port = freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port));
        var process = Command.server(
                new ProcessBuilder("nginx", "-p", folder.toString(), "-e", "stderr", "-c", configuration.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT));
        var nginx = new Nginx(process, port);
        nginx.awaitStart();
        return nginx;
    }

    String at(Page page) {
        return "http://127.0.0.1:%d/%s.html".formatted(port, page.name());
    }

    @Override
    public void close() {
        Command.end(process);
    }

    private void awaitStart() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 50 && process.isAlive(); attempt++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (ConnectException e) {
                Thread.sleep(100); // not yet
            }
        }
        close();
        throw new IOException("nginx did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
