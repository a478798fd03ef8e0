import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as a browser gets it.
 *
 * @param html the document
 * @param sent its bytes on the wire: compressed
 * @param requests that it takes to show it: the document, and what that names
 * @param bytesOfAll on the wire for all of these, without their headers
 */
record Page(String name, String path, byte[] html, byte[] sent, int requests, long bytesOfAll) {

    private static final Pattern NAMED =
            Pattern.compile("<(?:link[^>]* rel=\"?(?:stylesheet|icon)|script|img)\\b[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile(" (?:src|href)=\"?([^\" >]+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** One page of each kind, where the blog has it. The article has about 600 words. */
    static List<Page> of(Blog blog) throws IOException, InterruptedException {
        var paths = new LinkedHashMap<String, String>();
        paths.put("home", "/");
        paths.put("article", "/posts/welcome");
        paths.put("tag", "/tags/inkjar");
        paths.put("search", "/search?q=deploy");
        var pages = new ArrayList<Page>();
        for (var entry : paths.entrySet()) {
            pages.add(of(blog, entry.getKey(), entry.getValue()));
        }
        return pages;
    }

    private static Page of(Blog blog, String name, String path) throws IOException, InterruptedException {
        var html = get(blog.at(path), "identity");
        var sent = get(blog.at(path), "gzip");
        var named = named(new String(html, StandardCharsets.UTF_8));
        long bytes = sent.length;
        for (var address : named) {
            bytes += get(URI.create(blog.at(path)).resolve(address).toString(), "gzip").length;
        }
        return new Page(name, path, html, sent, 1 + named.size(), bytes);
    }

    private static Set<String> named(String html) {
        return NAMED.matcher(html)
                .results()
                .map(MatchResult::group)
                .flatMap(element -> ADDRESS.matcher(element).results())
                .map(address -> address.group(1).replace("&amp;", "&"))
                .collect(Collectors.toSet());
    }

    private static byte[] get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", encoding)
                .header("Accept", "text/html,*/*")
                .build();
        var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("%s answered with status %d".formatted(address, response.statusCode()));
        }
        return response.body();
    }
}
